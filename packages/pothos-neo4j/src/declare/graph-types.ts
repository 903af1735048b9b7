import type { SchemaTypes } from '@pothos/core';
import type {
  GraphModel,
  LabelOf,
  PropertyOf,
  RelationshipPropertyName,
  RelationshipTypeOf,
} from '../model/graph-model.ts';
import type { Expression } from '../model/mapping.ts';
import { defineQueryFields, defineType, defineUnion, type Fields, type TypeReference } from './boundary.ts';
import {
  connected,
  declaring,
  described,
  describing,
  type GraphOf,
  nodeMapping,
  nodeRef,
  withPlainEdge,
} from './declaring.ts';
import { EdgeFields } from './edge-fields.ts';
import type { GroupNodes } from './groups.ts';
import { NodeFields } from './node-fields.ts';
import type { AnyEdge, Described, EdgeGroups, EdgeRef, NodeRef } from './refs.ts';
import { RootFields } from './root-fields.ts';

/** What a type says of itself. */
interface TypeOptions<F> {
  readonly description?: string;
  /** The properties and paths by which one may filter; what interfaces name need not be named again. */
  readonly filters?: 'all' | readonly NoInfer<keyof F & string>[];
  /** The properties by which one may order, likewise. */
  readonly orders?: 'all' | readonly NoInfer<keyof F & string>[];
}

interface NodeOptions<Types extends SchemaTypes, L extends LabelOf<GraphOf<Types>>, F> extends TypeOptions<F> {
  readonly interfaces?: () => readonly NodeRef[];
  /** By what rows are grouped: fields by name, or all that tell kinds, days, numbers and the nodes that groups show. */
  readonly groups?: 'all' | readonly NoInfer<keyof F & string>[];
  /** The order of lists: properties, with a minus before those that go down. */
  readonly order?: readonly (PropertyOf<GraphOf<Types>, L> | `-${PropertyOf<GraphOf<Types>, L>}`)[];
  readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => F;
}

interface EdgeOptions<Types extends SchemaTypes, R extends RelationshipTypeOf<GraphOf<Types>>, F>
  extends TypeOptions<F> {
  readonly via: readonly R[];
  /** By what rows are grouped: for each value of the enum a property that some of the relationships have, or Cypher. */
  readonly groups?: Readonly<Record<string, RelationshipPropertyName<GraphOf<Types>, R> | Expression>>;
  readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => F;
}

/** Sees that some of the relationships have what their rows are grouped by. */
function checkGroups(
  name: string,
  { relationships }: GraphModel,
  { via, groups = {} }: { readonly via: readonly string[]; readonly groups?: EdgeGroups },
): void {
  const isSaid = (property: string) => via.some((type) => property in (relationships[type]?.properties ?? {}));
  const unsaid = Object.values(groups).find((of) => typeof of === 'string' && !isSaid(of));
  if (unsaid !== undefined) {
    throw new Error(`${name}: cannot be grouped by ${unsaid}, which ${via.join('|')} does not have.`);
  }
}

/** What the plugin adds to a SchemaBuilder. */
export class GraphTypes<Types extends SchemaTypes> {
  /** An object type for the nodes with a label (by default the type's name). */
  graphObject<const L extends LabelOf<GraphOf<Types>>, const F extends Fields<Types>>(
    name: L,
    options: NodeOptions<Types, L, F> & { readonly label?: L },
  ): NodeRef {
    const here = declaring<Types>(this, 'Object');
    const label = options.label ?? name;
    if (!here.graph.nodes[label]) {
      throw new Error(`${name}: the graph has no nodes with the label ${label}.`);
    }
    return nodeRef(here, name, [label], options);
  }

  /** An interface over the nodes with one of some labels. */
  graphInterface<const L extends LabelOf<GraphOf<Types>>, const F extends Fields<Types>>(
    name: string,
    options: NodeOptions<Types, L, F> & { readonly labels: readonly L[] },
  ): NodeRef {
    return nodeRef(declaring<Types>(this, 'Interface'), name, options.labels, options);
  }

  /** A union of types that stand for nodes. */
  graphUnion(
    name: string,
    { description, members }: { readonly description?: string; readonly members: readonly NodeRef[] },
  ): NodeRef {
    const here = declaring<Types>(this, 'Object');
    const labels = members.flatMap((member) => member.labels);
    const types = members.map((member) => member.ref);
    const ref = defineUnion(here.builder, name, description, types, nodeMapping(name, here.graph, labels));
    return withPlainEdge(here, { ...described(here, name, {}, () => ({})), kind: 'node', labels, ref });
  }

  /** An object made of some of a node's properties. */
  embeddedObject<const L extends LabelOf<GraphOf<Types>>>(
    name: string,
    {
      description,
      label,
      fields,
    }: {
      readonly description?: string;
      readonly label: L;
      readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => Fields<Types>;
    },
  ): TypeReference {
    const here = declaring<Types>(this, 'Object');
    const mapping = { kind: 'embedded', labels: [label] } as const;
    return defineType(here.builder, 'Object', name, {
      description,
      mapping,
      fields: () => fields(new NodeFields(here, [label])),
    });
  }

  /** An edge type, with its connection unless its rows are few (`paged: false`), for paths that end with these relationships. */
  graphEdge<const R extends RelationshipTypeOf<GraphOf<Types>>, const F extends Fields<Types>>(
    name: string,
    options: EdgeOptions<Types, R, F> & {
      readonly node: () => NodeRef;
      readonly interfaces?: () => readonly Described[];
      readonly paged?: boolean;
    },
  ): EdgeRef<GraphOf<Types>> {
    const here = declaring<Types>(this, 'Object');
    const { node, via, paged = true } = options;
    checkGroups(name, here.graph, options);
    const self = described(here, name, options, () => options.fields(new EdgeFields(here, via)));
    const type = describing(options.description, self);
    if (paged) {
      const edge: EdgeRef<GraphOf<Types>> = {
        ...self,
        kind: 'edge',
        node,
        via,
        ...connected(here, name, () => edge, type),
      };
      return edge;
    }
    const ref = defineType(here.builder, 'Object', name, { ...type, mapping: { kind: 'edge' } });
    return { ...self, kind: 'edge', node, via, ref, connection: ref };
  }

  /** A type for what a search finds, with its connection: how well it fits, and in the field `as` the node. */
  graphHit(
    name: string,
    options: {
      readonly description?: string;
      readonly node: () => NodeRef;
      readonly as: string;
      readonly fields: (t: EdgeFields<Types, GraphOf<Types>, never>) => Fields<Types>;
    },
  ): AnyEdge {
    const here = declaring<Types>(this, 'Object');
    const { node, as, description } = options;
    const self = described(here, name, {}, () => options.fields(new EdgeFields(here, [])));
    const edge: AnyEdge = {
      ...self,
      kind: 'edge',
      node,
      ...connected(here, name, () => edge, { description, fields: self.fields, as }),
    };
    return edge;
  }

  /** An interface for edges whose relationships share properties. */
  relationshipInterface<const R extends RelationshipTypeOf<GraphOf<Types>>, const F extends Fields<Types>>(
    name: string,
    options: EdgeOptions<Types, R, F> & { readonly node?: () => NodeRef },
  ): Described {
    const here = declaring<Types>(this, 'Interface');
    checkGroups(name, here.graph, options);
    const self = described(here, name, options, () => options.fields(new EdgeFields(here, options.via)));
    const type = { ...describing(options.description, self), mapping: { kind: 'edge' } } as const;
    const { node } = options;
    return { ...self, ...(node ? { node } : {}), ref: defineType(here.builder, 'Interface', name, type) };
  }

  /** Shows what rows have in common also as nodes of a type, in a field of GroupKey. */
  graphGroups(nodes: GroupNodes): void {
    declaring<Types>(this, 'Object').inputs.grouping.show(nodes);
  }

  /** Root fields that enter the graph. */
  graphQueries(fields: (t: RootFields<Types, GraphOf<Types>>) => Fields<Types>): void {
    const here = declaring<Types>(this, 'Query');
    const { fields: made } = described(here, 'Query', {}, () => fields(new RootFields(here)));
    defineQueryFields(here.builder, made);
  }
}
