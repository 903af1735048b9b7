import { predicates } from '../../../src/model/predicates.ts';
import { type MemoryNode, type MemoryRelationship, property } from './memory-graph.ts';
import type { Source } from './naive-pages.ts';
import { isAnnounced, isCertain, isUnnamed, plainView } from './naive-views.ts';

const qualifierNames = [...new Set(Object.values(predicates).flatMap(({ qualifiers }) => Object.keys(qualifiers)))];

/** What the schema computes in Cypher, by the name of the field. */
export function computedField(
  name: string | undefined,
  source: Source,
  relationship: MemoryRelationship | undefined,
  node: MemoryNode | undefined,
): unknown {
  switch (name) {
    case 'gaps':
      return property(node, 'coverageGaps') ?? [];
    case 'certain':
      return isCertain(source?.view ?? plainView, relationship);
    case 'announced':
      return isAnnounced(source?.view ?? plainView, relationship);
    case 'planned':
      return relationship?.properties.planned ?? false;
    case 'derived':
      return relationship?.restsOn !== undefined;
    case 'unnamed':
      return isUnnamed(source?.view ?? plainView, relationship);
    case 'rank':
      return null;
    case 'id':
      return relationship?.properties.statement ?? relationship?.properties.key;
    case 'key':
      return source && 'group' in source ? source.group.keys[0]?.value : undefined;
    case 'count':
      return source && 'group' in source ? source.group.count : undefined;
    case 'value':
      return source && 'key' in source ? source.key.value : undefined;
    case 'qualifiers':
      return qualifierNames.flatMap((each) => {
        const value = property(relationship, each);
        return value === null ? [] : [`${each}: ${value}`];
      });
    case 'length':
    case 'truncated':
      return source && 'traversal' in source ? source.traversal[name] : undefined;
    case 'type':
      return relationship?.type;
    default:
      throw new Error(`There is no naive way to compute ${name}.`);
  }
}
