import { sourceKinds } from './source.ts';

/**
 * How sources are named where somebody asks according to whom: by id, or by kind. Ids have no capitals and kinds nothing else, so that
 * neither is ever taken for the other.
 *
 * What a kind stands for is looked up in the graph, once for each operation. Kinds beside the ids on every relationship would need no
 * look-up, but would be read at each of them, would be written anew on all that cite a source when its kind is corrected, and must be compared
 * place by place with the ids, as a view within another shows what a source says that both name. A server that knew the kinds would have
 * to know of which state of the data they are, and send all ids with each question.
 */
export const sourcesNamed = {
  isName: (value: unknown): boolean => sourceKinds.some((kind) => kind === value),
  problem: (value: unknown): string | undefined =>
    typeof value === 'string' && /^\w*[A-Z]\w*$/.test(value) && !sourcesNamed.isName(value)
      ? `${JSON.stringify(value)} is not valid; expected ${sourcesNamed.expected}.`
      : undefined,
  expected: `ids of sources such as s1, or kinds of source: ${sourceKinds.join(', ')}`,
  /** In Cypher: the ids of all that a list names. */
  meant: (list: string): string =>
    `COLLECT { MATCH (s:Source) WHERE s.id IN ${list} OR s.kind IN ${list} RETURN s.id }`,
} as const;
