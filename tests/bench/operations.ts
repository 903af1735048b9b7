import { depths, type LevelName, levelName } from './levels.ts';

/** One question, asked of every peer in its own words; the answers must be equal. */
export interface Operation {
  readonly name: OperationName;
  readonly title: string;
  /** Values for request number `index`, on a graph of some number of nodes. */
  readonly variables: (index: number, nodes: number) => Record<string, string | number>;
}

export type OperationName = 'point' | 'two' | 'four' | 'counted' | 'groups' | 'deep' | LevelName;

const scattered = (index: number, limit: number): number => (index * 7919) % limit;
const meeting = (index: number, nodes: number) => ({ id: `meeting-${scattered(index, nodes * 0.2)}` });

export const operations: readonly Operation[] = [
  { name: 'point', title: 'Point look-up', variables: meeting },
  { name: 'two', title: 'Two levels, edge properties', variables: meeting },
  { name: 'four', title: 'Four levels, ordered, limited', variables: meeting },
  {
    name: 'counted',
    title: 'Filtered page, a count per row',
    variables: (index) => ({ kind: ['CHS', 'CHG', 'SCO_PLUS', 'OTHER'][index % 4] ?? 'CHS' }),
  },
  { name: 'groups', title: 'Groups of counts', variables: () => ({}) },
  { name: 'deep', title: 'Deep page', variables: (index, nodes) => ({ skip: Math.floor(nodes * 0.177) + index }) },
];

/** The same question to different depths. */
export const levelOperations: readonly Operation[] = depths.map((depth) => ({
  name: levelName(depth),
  title: `${depth} levels`,
  variables: meeting,
}));

/** Rows of a page, of attendees, of meetings of each, of documents, and of topics. */
export const pageOf = { page: 20, attendees: 20, attended: 5, documents: 3, topics: 3, groups: 500 } as const;
