import { predicates } from '../../../src/model/predicates.ts';
import { type MemoryNode, type MemoryRelationship, property } from './memory-graph.ts';
import type { Source } from './naive-pages.ts';
import { isAnnounced, isCertain, isUnnamed, plainView } from './naive-views.ts';

const qualifierNames = [...new Set(Object.values(predicates).flatMap(({ qualifiers }) => Object.keys(qualifiers)))];

/** What a computed field may look at. */
export interface Computing {
  readonly source: Source;
  readonly relationship: MemoryRelationship | undefined;
  readonly node: MemoryNode | undefined;
}

const ofTraversal =
  (name: 'length' | 'truncated') =>
  ({ source }: Computing): unknown =>
    source && 'traversal' in source ? source.traversal[name] : undefined;

const typeOf = ({ relationship }: Computing): unknown => relationship?.type;

/** What the schema computes in Cypher, by the name of the field. */
export const computedFields: Readonly<Record<string, (of: Computing) => unknown>> = {
  gaps: ({ node }) => property(node, 'coverageGaps') ?? [],
  certain: ({ source, relationship }) => isCertain(source?.view ?? plainView, relationship),
  announced: ({ source, relationship }) => isAnnounced(source?.view ?? plainView, relationship),
  planned: ({ relationship }) => relationship?.properties.planned ?? false,
  derived: ({ relationship }) => relationship?.restsOn !== undefined,
  unnamed: ({ source, relationship }) => isUnnamed(source?.view ?? plainView, relationship),
  rank: () => null,
  id: ({ relationship }) => relationship?.properties.statement ?? relationship?.properties.key,
  key: ({ source }) => (source && 'group' in source ? source.group.keys[0]?.value : undefined),
  count: ({ source }) => (source && 'group' in source ? source.group.count : undefined),
  value: ({ source }) => (source && 'key' in source ? source.key.value : undefined),
  qualifiers: ({ relationship }) =>
    qualifierNames.flatMap((each) => {
      const value = property(relationship, each);
      return value === null ? [] : [`${each}: ${value}`];
    }),
  length: ofTraversal('length'),
  truncated: ofTraversal('truncated'),
  type: typeOf,
  // What was done, as an edge of one kind of relation tells it.
  act: typeOf,
  action: typeOf,
  position: typeOf,
};
