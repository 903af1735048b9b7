import SchemaBuilder from '@pothos/core';
import { GraphQLError } from 'graphql';
import neo4j, { type EdgeFields, type Fields, type NodeFields } from 'pothos-neo4j';
import { fixedLimits, limitInWords } from '../src/contract/fixed-limits.ts';
import { isDay } from '../src/model/day.ts';
import { type Graph, graph } from '../src/model/graph.ts';
import { planned } from '../src/model/visibility.ts';

const rangeOf = <C extends string>({
  default: usual,
  most,
  code,
}: {
  readonly default: number;
  readonly most: number;
  readonly code: C;
}) => ({
  default: usual,
  largest: most,
  code,
});

/** The limits of the table, under the names that the plugin has for them. */
const limits = {
  pathLengths: rangeOf(fixedLimits.pathLength),
  pathCounts: rangeOf(fixedLimits.paths),
  depths: rangeOf(fixedLimits.distance),
  groupCounts: rangeOf(fixedLimits.groups),
  mostGroupKeys: fixedLimits.groupKeys.most,
  mostMatches: fixedLimits.lists.most,
  mostFields: fixedLimits.variants.most,
  deepestFilter: fixedLimits.filterRelations.most,
  deepestNesting: fixedLimits.filterLevels.most,
  mostConditions: fixedLimits.conditions.most,
  longestText: fixedLimits.searchText.most,
};

/** The schema builder: every field names its place in the graph in the model's own words. */
export const builder = new SchemaBuilder<{
  Graph: Graph;
  Scalars: { Date: { Input: string; Output: string } };
}>({ plugins: [neo4j], neo4j: { graph, limits, hiding: { unless: 'includePlanned', ...planned } } });

type Types = typeof builder.$inferSchemaTypes;

/** Fields that several edge types have in common, and those of several node types. */
export type FieldsOfEdge<R extends keyof Graph['relationships']> = (t: EdgeFields<Types, Graph, R>) => Fields<Types>;
export type FieldsOfNode<L extends keyof Graph['nodes']> = (
  t: Pick<NodeFields<Types, Graph, L>, 'connection' | 'property'>,
) => Fields<Types>;

const day = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) {
    return value;
  }
  throw new GraphQLError(`Date: ${JSON.stringify(value)} is not a calendar day; expected one such as 2024-07-04.`);
};

builder.scalarType('Date', {
  description: 'A calendar day as ISO 8601 writes it, such as 2024-07-04.',
  // Only what Neo4j keeps as a date is of this type.
  serialize: String,
  parseValue: day,
});

builder.queryType({
  description: `The fields with which a query begins.

Lists come in pages. \`first\` or \`last\` says how many rows (${limitInWords(fixedLimits.page)}). \`after\` and \`before\` take the
\`endCursor\` or \`startCursor\` of another page. \`filter\` keeps the rows that satisfy all its conditions; \`some\`, \`none\` and
\`every\` set conditions for related entities. \`kind\` keeps the rows of one kind. \`order\` sorts by one value after the other.
What is only planned is hidden unless \`includePlanned\` is true. By default, a field takes \`includePlanned\` from the field around it.

\`groups\` counts the rows of a list by up to three things at once. \`by\` groups by properties of the nodes and by what they are
related to, \`byEdge\` by what the relations say. A row counts in the group of each node that it is related to; SELF is the row's own
node. The largest groups come first; with \`order: KEYS\`, groups come in the order of their keys. \`first\` says how many (${limitInWords(fixedLimits.groups)}).`,
});
