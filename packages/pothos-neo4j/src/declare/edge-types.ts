import type { SchemaTypes } from '@pothos/core';
import type { GraphModel, RelationshipTypeOf } from '../model/graph-model.ts';
import { defineType, type Fields } from './boundary.ts';
import { connected, type declaring, described, describing, type GraphOf } from './declaring.ts';
import { EdgeFields } from './edge-fields.ts';
import { checkEnd } from './node-types.ts';
import type { Choice, Described, EdgeGroups, RelationshipEdge } from './refs.ts';

/** What is said of a type that shows relationships, when the types have let it through. */
interface Options<Types extends SchemaTypes, R extends RelationshipTypeOf<GraphOf<Types>>, F> {
  readonly description?: string;
  readonly via: readonly R[];
  readonly node: string;
  readonly interfaces?: readonly Described[];
  readonly filters?: Choice;
  readonly orders?: Choice;
  readonly groups?: EdgeGroups;
  readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => F;
}

/** Sees that relationships lead to the nodes of an edge type, and that some of them have what its rows are grouped by. */
function checkEdge(
  name: string,
  graph: GraphModel,
  { via, node, groups = {} }: { readonly via: readonly string[]; readonly node: string; readonly groups?: EdgeGroups },
): void {
  const models = via.map((type) => graph.relationships[type]);
  const ends = [...new Set(models.flatMap((each) => [...(each?.from ?? []), ...(each?.to ?? [])]))];
  checkEnd(graph, `${name}: ${via.join('|')} joins`, ends, node);
  const isSaid = (property: string) => models.some((each) => property in (each?.properties ?? {}));
  const unsaid = Object.values(groups).find((of) => typeof of === 'string' && !isSaid(of));
  if (unsaid !== undefined) {
    throw new Error(`${name}: cannot be grouped by ${unsaid}, which ${via.join('|')} does not have.`);
  }
}

/**
 * What edge types and their interfaces have in common: what is known of them, and what Pothos gets.
 * @throws Error naming the type where the graph does not have what it says.
 */
export function edgeParts<
  Types extends SchemaTypes,
  R extends RelationshipTypeOf<GraphOf<Types>>,
  F extends Fields<Types>,
>(here: ReturnType<typeof declaring<Types>>, name: string, options: Options<Types, R, F>) {
  checkEdge(name, here.graph, options);
  const { interfaces = [], via } = options;
  const node = () => here.types.named(options.node);
  const fields = () => options.fields(new EdgeFields(here, via, node));
  const self = described(here, name, { ...options, interfaces: () => interfaces }, fields);
  return { ...self, node, type: describing(options.description, self) };
}

/** An edge type with its connection, unless it is not paged. */
export function edgeRef<
  Types extends SchemaTypes,
  R extends RelationshipTypeOf<GraphOf<Types>>,
  F extends Fields<Types>,
>(
  here: ReturnType<typeof declaring<Types>>,
  name: string,
  options: Options<Types, R, F> & { readonly paged?: boolean },
): RelationshipEdge & { readonly via: readonly R[] } {
  const { type, ...parts } = edgeParts(here, name, options);
  const self = { ...parts, kind: 'edge', via: options.via } as const;
  if (options.paged ?? true) {
    const edge: RelationshipEdge & { readonly via: readonly R[] } = {
      ...self,
      ...connected(here, name, () => edge, type),
    };
    return edge;
  }
  const ref = defineType(here.builder, 'Object', name, { ...type, mapping: { kind: 'edge' } });
  return { ...self, ref, connection: ref };
}
