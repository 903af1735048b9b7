import fc from 'fast-check';
import { type Checkout, openCheckout, root } from './checkout.ts';
import { isEquivalent, readEquivalent } from './equivalent.ts';
import { changedBy, described, type Mutant, mutantsOf } from './mutants.ts';
import { filesOf, type Room, rooms } from './rooms.ts';

/** What became of the mutants of a room. */
export interface Tried {
  readonly room: string;
  /** Those that the type check lets through. */
  readonly compiled: number;
  readonly noticed: number;
  readonly survivors: readonly string[];
}

export interface TrialOptions {
  readonly seed: number;
  /** How many mutants that compile are tried of each room. */
  readonly each: number;
  /** Beginnings of mutants as they are told, such as `src/model/time.ts:92:`: then all those are tried, and no others. */
  readonly only: readonly string[];
  /** Told line by line what happens, for a person who waits. */
  readonly report: (line: string) => void;
}

/**
 * Tries mutants at random, one after another, in a copy of the working tree: first the type check, then the tests of the room on the
 * test database, which holds whatever the last one loaded when it ends. Tests that take far longer than without a change notice too.
 * @throws Error when the tests fail without any change, or `only` names nothing.
 */
export async function tryMutants({ seed, each, only, report }: TrialOptions): Promise<Tried[]> {
  const equivalent = await readEquivalent();
  const checkout = await openCheckout();
  try {
    const tried: Tried[] = [];
    for (const room of rooms) {
      const all = await mutantsOfRoom(checkout, room);
      if (only.length === 0) {
        const sample = shuffled(
          all.filter((mutant) => !isEquivalent(equivalent, mutant)),
          seed,
        );
        tried.push(await tryRoom(checkout, room, sample, each, report));
        continue;
      }
      const named = all.filter((mutant) => only.some((beginning) => described(mutant).startsWith(beginning)));
      if (named.length > 0) {
        tried.push(await tryRoom(checkout, room, named, named.length, report));
      }
    }
    if (tried.length === 0) {
      throw new Error(`No mutant begins with ${only.join(' or ')}; expected something like src/model/time.ts:92:14`);
    }
    return tried;
  } finally {
    await checkout.remove();
  }
}

async function mutantsOfRoom(checkout: Checkout, { sources }: Room): Promise<readonly Mutant[]> {
  const mutants: Mutant[] = [];
  for (const file of await filesOf(root, sources, '.ts')) {
    mutants.push(...mutantsOf(file, await checkout.read(file)));
  }
  return mutants;
}

const shuffled = (mutants: readonly Mutant[], seed: number): readonly Mutant[] =>
  fc.sample(fc.shuffledSubarray([...mutants], { minLength: mutants.length }), { seed, numRuns: 1 })[0] ?? [];

/** What the machine may be slower at, beside twice the time without a change. */
const patience = 60_000;
const longestUnchanged = 1_800_000;

async function tryRoom(
  checkout: Checkout,
  room: Room,
  mutants: readonly Mutant[],
  most: number,
  report: (line: string) => void,
): Promise<Tried> {
  const tests = await filesOf(root, room.tests, '.test.ts');
  const began = Date.now();
  const unchanged = await checkout.test(tests, true, longestUnchanged);
  if (!unchanged.passed) {
    throw new Error(`The tests of ${room.name} fail without a change:\n${unchanged.output}`);
  }
  const milliseconds = 2 * (Date.now() - began) + patience;
  report(`${room.name}: ${mutants.length} mutants, tests of ${Math.round((Date.now() - began) / 1000)} s`);
  const survivors: string[] = [];
  let compiled = 0;
  let isFresh = room.loads;
  for (const mutant of mutants) {
    if (compiled === most) {
      break;
    }
    const source = await checkout.read(mutant.file);
    await checkout.write(mutant.file, changedBy(source, mutant));
    const began = Date.now();
    const tell = (what: string) =>
      report(`${what} ${described(mutant)} (${Math.round((Date.now() - began) / 1000)} s)`);
    if (await checkout.check()) {
      compiled += 1;
      const { passed, tookTooLong } = await checkout.test(tests, isFresh, milliseconds);
      // What was killed may have left anything.
      isFresh = room.loads || tookTooLong;
      tell(passed ? 'SURVIVED' : tookTooLong ? 'hung' : 'noticed');
      if (passed) {
        survivors.push(described(mutant));
      }
    } else {
      tell('does not compile');
    }
    await checkout.write(mutant.file, source);
  }
  return { room: room.name, compiled, noticed: compiled - survivors.length, survivors };
}
