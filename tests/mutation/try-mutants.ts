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
  /** Beginnings of mutants as the report has them, such as `src/model/time.ts:92:`: then all those are tried, and no others. */
  readonly only: readonly string[];
  /** The names of the rooms of which mutants are tried; of all, where there are none. */
  readonly named: readonly string[];
  /** Gets line by line what happens, for a person who waits. */
  readonly report: (line: string) => void;
}

/**
 * Tries mutants at random, one after another, in a copy of the working tree: first the type check, then the tests of the room on the
 * test database, which holds whatever the last one loaded when it ends. Tests that take far longer than without a change notice too.
 * Of those that `only` names, the tests without a change are not run first.
 * @throws Error when the tests fail without any change, or `only` or `named` names nothing.
 */
export async function tryMutants({ seed, each, only, named, report }: TrialOptions): Promise<Tried[]> {
  const strange = named.find((name) => !rooms.some((room) => room.name === name));
  if (strange !== undefined) {
    throw new Error(`There is no room ${strange}; expected one of ${rooms.map(({ name }) => name).join(', ')}`);
  }
  const equivalent = await readEquivalent();
  const checkout = await openCheckout();
  try {
    const tried: Tried[] = [];
    for (const room of rooms.filter(({ name }) => named.length === 0 || named.includes(name))) {
      const all = await mutantsOfRoom(checkout, room);
      if (only.length === 0) {
        const sample = shuffled(
          all.filter((mutant) => !isEquivalent(equivalent, mutant)),
          seed,
        );
        const longest = await patienceWith(checkout, room, report);
        tried.push(await tryRoom(checkout, room, sample, each, longest, report));
        continue;
      }
      const chosen = all.filter((mutant) => only.some((beginning) => described(mutant).startsWith(beginning)));
      if (chosen.length > 0) {
        tried.push(await tryRoom(checkout, room, chosen, chosen.length, longestTests, report));
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

const longestTests = 1_800_000;
/** How much longer tests may take than twice their time without a change, on a machine that does other things too. */
const patience = 60_000;

/** After how many milliseconds the tests of a room count as hanging, by what they take without a change. */
async function patienceWith(
  checkout: Checkout,
  { name, tests }: Room,
  report: (line: string) => void,
): Promise<number> {
  const began = Date.now();
  const { passed, output } = await checkout.test(await filesOf(root, tests, '.test.ts'), true, longestTests);
  if (!passed) {
    throw new Error(`The tests of ${name} fail without a change:\n${output}`);
  }
  const took = Date.now() - began;
  report(`${name}: its tests pass without a change, in ${Math.round(took / 1000)} s`);
  return 2 * took + patience;
}

async function tryRoom(
  checkout: Checkout,
  room: Room,
  mutants: readonly Mutant[],
  most: number,
  milliseconds: number,
  report: (line: string) => void,
): Promise<Tried> {
  const tests = await filesOf(root, room.tests, '.test.ts');
  const survivors: string[] = [];
  let compiled = 0;
  // The first is fresh in any case: what ran before may have left other data.
  let isFresh = true;
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
