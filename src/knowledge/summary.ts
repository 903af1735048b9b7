import type { Change, Difference } from './difference.ts';

/** What a load did, in nodes and relationships; what is derived from them is not counted. */
export interface LoadSummary {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export const emptySummary: LoadSummary = { created: 0, changed: 0, removed: 0, unchanged: 0 };

export function summaryOf({ nodes, relationships }: Difference): LoadSummary {
  const count = (of: (change: Change<unknown>) => number) => of(nodes) + of(relationships);
  return {
    created: count(({ created }) => created.length),
    changed: count(({ changed }) => changed.length),
    removed: count(({ removed }) => removed.length),
    unchanged: count(({ unchanged }) => unchanged),
  };
}

/** How many things are not as they were. */
export const differencesIn = ({ created, changed, removed }: LoadSummary): number => created + changed + removed;

export const added = (one: LoadSummary, other: LoadSummary): LoadSummary => ({
  created: one.created + other.created,
  changed: one.changed + other.changed,
  removed: one.removed + other.removed,
  unchanged: one.unchanged + other.unchanged,
});
