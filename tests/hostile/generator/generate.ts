import { addresses } from './addresses.ts';
import { byInput } from './by-input.ts';
import { batched, bySize } from './by-size.ts';
import { byWork } from './by-work.ts';
import { type Choices, choicesOf } from './choices.ts';
import type { Generated, Kind, Leave } from './generated.ts';
import { introspection } from './introspection.ts';

const operations = { ...byWork, ...byInput, ...introspection };
/** What keeps Neo4j busy for long where it is not refused. */
const costly: Readonly<Record<string, Kind>> = {
  ...byWork,
  ...byInput,
  aliases: bySize.aliases,
  depth: bySize.depth,
  rootFields: bySize.rootFields,
  reconciled: addresses.reconciled,
  rows: addresses.rows,
  batches: batched([...Object.values(operations), bySize.aliases, bySize.fragments]),
};
const { pages: files, ...others } = addresses;
const cheap: Readonly<Record<string, Kind>> = { ...introspection, ...bySize, ...others, files };
const kinds: Readonly<Record<string, Kind>> = { ...cheap, ...costly };
const [costlyNames, cheapNames] = [
  Object.keys(costly),
  Object.keys(cheap).filter((name) => !Object.hasOwn(costly, name)),
];
/** Of a hundred requests so many may be costly. */
const share = 12;

/** Of a hundred readers so many go away before the end. */
const leaving = 12;

/** All kinds of requests that the generator makes. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** The request of a seed and an index, the same each time. */
export function generate(seed: number, index: number): Generated {
  const by = choicesOf(seed, index);
  const kind = by.pick(by.chance(share) ? costlyNames : cheapNames);
  const draft = kinds[kind]?.(by);
  if (!draft) {
    throw new Error(`There is no kind ${kind}.`);
  }
  return { ...draft, seed, index, kind, leave: by.chance(leaving) ? leaveOf(by) : undefined };
}

/** A download whose reader goes away before the end. */
export function abandonedDownload(seed: number, index: number): Generated {
  const by = choicesOf(seed, index);
  const kind = by.pick(['exports', 'rows'] as const);
  return { ...addresses[kind](by), method: 'GET', seed, index, kind, leave: leaveOf(by) };
}

const leaveOf = (by: Choices): Leave =>
  by.chance(50) ? { afterMilliseconds: by.choose(200) } : { afterBytes: by.pick([0, 1, 1_000, 20_000, 200_000]) };
