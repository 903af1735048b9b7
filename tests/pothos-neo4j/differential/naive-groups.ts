import type { GroupMapping, Holder, PathMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import type { MemoryNode, Row } from './memory-graph.ts';
import { compare } from './naive-pages.ts';

/** One thing that rows have in common. */
export interface NaiveKey {
  readonly value: string | null;
  readonly node: MemoryNode | undefined;
}

export interface NaiveGroup {
  readonly count: number;
  readonly keys: readonly NaiveKey[];
}

/** By what to group: the value of the enum, with what it means. */
export type By = readonly [name: string, GroupMapping];

/** How the naive answers find what only the schema knows. */
export interface Knowing {
  readonly related: (path: PathMapping, row: Row) => readonly Row[];
  readonly typeName: (node: MemoryNode) => string;
  readonly read: (on: Holder, row: Row, name: string) => unknown;
}

/** Rows in groups: every row counts once for each combination of what it has. */
export function naiveGroups(
  rows: readonly Row[],
  by: readonly By[],
  { order, first }: Readonly<Record<string, unknown>>,
  knowing: Knowing,
): NaiveGroup[] {
  const groups = new Map<string, { count: number; keys: readonly NaiveKey[] }>();
  for (const row of rows) {
    for (const keys of combinations(by.map((each) => keysOf(each, row, knowing)))) {
      const name = JSON.stringify(keys.map(({ value }) => value));
      const known = groups.get(name) ?? { count: 0, keys };
      groups.set(name, { ...known, count: known.count + 1 });
    }
  }
  const byKeys = (a: NaiveGroup, b: NaiveGroup): number =>
    a.keys.map(({ value }, index) => compare(value, b.keys[index]?.value ?? null)).find((each) => each !== 0) ?? 0;
  const sorted = [...groups.values()].sort((a, b) => (order === 'KEYS' ? 0 : b.count - a.count) || byKeys(a, b));
  return sorted.slice(0, Number(first ?? 100));
}

const combinations = ([first, ...others]: readonly (readonly NaiveKey[])[]): NaiveKey[][] =>
  first === undefined ? [[]] : first.flatMap((key) => combinations(others).map((rest) => [key, ...rest]));

function keysOf([name, mapping]: By, row: Row, { related, typeName, read }: Knowing): NaiveKey[] {
  const value = (given: unknown): NaiveKey[] => [
    { value: given === null || given === undefined ? null : String(given), node: undefined },
  ];
  const relationship = row.hops.at(-1);
  switch (mapping.kind) {
    case 'property': {
      const held = read(mapping.on, row, mapping.property);
      const length = mapping.part === undefined ? undefined : { YEAR: 4, MONTH: 7 }[mapping.part];
      return value(held === null ? null : String(held).slice(0, length));
    }
    case 'cypher':
      return value(
        name === 'TYPE'
          ? relationship?.type
          : yearOf(relationship?.properties[name.replace('_YEAR', '').toLowerCase()]),
      );
    case 'type':
      return value(typeName(row.node));
    case 'node':
      return [asKey(row.node)];
    case 'path': {
      const nodes = new Set(related(mapping, row).map(({ node }) => node));
      return nodes.size === 0 ? value(null) : [...nodes].map(asKey);
    }
  }
}

const asKey = (node: MemoryNode): NaiveKey => ({ value: String(node.properties.id), node });

const yearOf = (date: unknown): string | null => /^\d{4}/.exec(String(date))?.[0] ?? null;
