import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { compositeOf, labelsOf } from '../model/composite.ts';
import { type GraphModel, relationshipProperty } from '../model/graph-model.ts';
import { inWords } from '../model/key.ts';
import type { PathMapping } from '../model/mapping.ts';
import { isBare } from './boundary.ts';

/**
 * Sees that what types and fields say of the graph fits together.
 * @throws Error naming the type and field that does not.
 */
export function checkSchema(schema: GraphQLSchema, graph: GraphModel): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.extensions.neo4j?.kind === 'node' && schema.getPossibleTypes(type).length === 0) {
      throw new Error(
        `${type.name}: no object type implements it, so an answer could name the type of none of its nodes.`,
      );
    }
    if ((isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type)) {
      for (const field of Object.values(type.getFields())) {
        const problem = problemOf(graph, field) ?? (isObjectType(type) && isWrapped(field) ? wrapped : undefined);
        if (problem) {
          throw new Error(`${type.name}.${field.name}: ${problem}`);
        }
      }
    }
  }
}

/** A resolver that another plugin put around ours would never run: what is mapped is answered without resolvers. */
const isWrapped = (field: GraphQLField<unknown, unknown>): boolean =>
  field.extensions.neo4j !== undefined && !isBare(field);
const wrapped =
  'another plugin of Pothos wraps its resolver (for authorization, errors or traces, say), but the plan answers it without one; expected a condition of a view, or an ordinary field.';

function problemOf(graph: GraphModel, field: GraphQLField<unknown, unknown>): string | undefined {
  const target = getNamedType(field.type);
  const mapping = field.extensions.neo4j;
  if (!mapping) {
    return 'extensions' in target && target.extensions.neo4j && !('getValues' in target)
      ? `an ordinary field cannot lead to ${target.name}, which lives in the graph.`
      : undefined;
  }
  if (mapping.kind !== 'path') {
    return undefined;
  }
  return withoutKey(mapping) ?? (isObjectType(target) ? wrongEdge(graph, mapping, edgeTypeOf(target)) : undefined);
}

/** Relationships that are named by their keys must have one. */
function withoutKey({ steps }: PathMapping): string | undefined {
  const named = steps.find((step) => step.kind === 'hop' && step.among !== undefined && step.key?.length !== 1);
  return named?.kind === 'hop'
    ? `the property ${named.among} lists keys of ${named.types.join('|')}, which has ${named.key ? `the key ${inWords(named.key)}` : 'no key'} in the graph model; expected one${named.key ? ' of one property' : ''}.`
    : undefined;
}

/** The edge type of a connection, or the type itself where it is one. */
const edgeTypeOf = (type: GraphQLObjectType): GraphQLObjectType | undefined => {
  const edges = type.extensions.neo4j?.kind === 'connection' ? type.getFields().edges : undefined;
  const edge = edges ? getNamedType(edges.type) : type;
  return isObjectType(edge) && edge.extensions.neo4j?.kind === 'edge' ? edge : undefined;
};

/** What an edge type reads of a relationship and of the way to it must be there on this path. */
function wrongEdge(graph: GraphModel, { steps }: PathMapping, edge: GraphQLObjectType | undefined): string | undefined {
  const last = steps.at(-1);
  const types = last?.kind === 'hop' ? last.types : [];
  const passed = new Map(steps.flatMap((step) => (step.kind === 'hop' && step.as ? [[step.as, step.reaches]] : [])));
  for (const { name, type, extensions } of Object.values(edge?.getFields() ?? {})) {
    const mapping = extensions.neo4j;
    if (
      mapping?.kind === 'property' &&
      mapping.on === 'relationship' &&
      !relationshipProperty(graph, types, mapping.name)
    ) {
      return `${edge?.name}.${name} reads ${mapping.name}, which ${types.join('|') || 'no relationship'} does not have.`;
    }
    if (mapping?.kind === 'passedNode') {
      const reached = passed.get(mapping.step);
      if (!reached) {
        return `${edge?.name}.${name} shows the step ${mapping.step}, which the path does not name.`;
      }
      const labels = labelsOf(compositeOf(type));
      if (!reached.some((carried) => carried.some((label) => labels.includes(label)))) {
        const kinds = reached.map(([kind]) => kind).join(' or ');
        return `${edge?.name}.${name} shows the step ${mapping.step} as ${getNamedType(type).name}, but it leads to ${kinds}.`;
      }
    }
  }
  return undefined;
}
