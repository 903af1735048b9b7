import type { SchemaTypes } from '@pothos/core';
import type {
  GraphModel,
  KindsOf,
  LabelOf,
  PropertyOf,
  RelationshipPropertyName,
  RelationshipTypeOf,
} from '../model/graph-model.ts';
import type { Expression } from '../model/mapping.ts';
import {
  type AbstractName,
  type EndName,
  kindsNamed,
  type LabelsNamed,
  labelsNamed,
  type NamesOver,
  type NodeName,
  nodeNames,
} from '../model/node-names.ts';
import { defineQueryFields, defineType, defineUnion, type Fields, type TypeReference } from './boundary.ts';
import { connected, declaring, described, type GraphOf, nodeMapping, nodeRef, withPlainEdge } from './declaring.ts';
import { EdgeFields } from './edge-fields.ts';
import { edgeParts, edgeRef } from './edge-types.ts';
import { NodeFields } from './node-fields.ts';
import type { AnyEdge, Described, EdgeRef, NodeRef } from './refs.ts';
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
  /** The names of the interfaces: each stands for all of these nodes. */
  readonly interfaces?: readonly Extract<
    NamesOver<GraphOf<Types>, KindsOf<GraphOf<Types>, L>>,
    AbstractName<GraphOf<Types>>
  >[];
  /** By what rows are grouped: fields by name, or all that tell kinds, days, numbers and the nodes that groups show. */
  readonly groups?: 'all' | readonly NoInfer<keyof F & string>[];
  /** The order of lists: properties, with a minus before those that go down. */
  readonly order?: readonly (PropertyOf<GraphOf<Types>, L> | `-${PropertyOf<GraphOf<Types>, L>}`)[];
  readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => F;
}

interface EdgeOptions<Types extends SchemaTypes, R extends RelationshipTypeOf<GraphOf<Types>>, F>
  extends TypeOptions<F> {
  readonly via: readonly R[];
  readonly interfaces?: readonly Described[];
  /** By what rows are grouped: for each value of the enum a property that some of the relationships have, or Cypher. */
  readonly groups?: Readonly<Record<string, RelationshipPropertyName<GraphOf<Types>, R> | Expression>>;
  readonly fields: (t: EdgeFields<Types, GraphOf<Types>, R>) => F;
}

/** Sees that a name stands for several kinds. */
function checkAbstract(graph: GraphModel, name: string): void {
  const known = nodeNames(graph).filter((each) => !Object.hasOwn(graph.nodes, each));
  if (!known.includes(name)) {
    throw new Error(
      `${name}: no kinds share such a label, and there is no such supertype; there are ${known.join(', ')}.`,
    );
  }
}

/** What the plugin adds to a SchemaBuilder. */
export class GraphTypes<Types extends SchemaTypes> {
  /** An object type for a kind of node, whose name it has. */
  graphObject<const L extends keyof GraphOf<Types>['nodes'] & string, const F extends Fields<Types>>(
    name: L,
    options: NodeOptions<Types, L, F>,
  ): NodeRef {
    const here = declaring<Types>(this, 'Object');
    if (!here.graph.nodes[name]) {
      throw new Error(`${name}: the graph has no nodes with the label ${name}.`);
    }
    return nodeRef(here, name, options);
  }

  /** An interface over the nodes with a label that several kinds share, or over a supertype. */
  graphInterface<const N extends AbstractName<GraphOf<Types>>, const F extends Fields<Types>>(
    name: N,
    options: NodeOptions<Types, LabelsNamed<GraphOf<Types>, N>, F>,
  ): NodeRef {
    const here = declaring<Types>(this, 'Interface');
    checkAbstract(here.graph, name);
    return nodeRef(here, name, options);
  }

  /** A union of the types that stand for the kinds of a supertype. */
  graphUnion(name: AbstractName<GraphOf<Types>>, { description }: { readonly description?: string } = {}): NodeRef {
    const here = declaring<Types>(this, 'Object');
    checkAbstract(here.graph, name);
    const labels = labelsNamed(here.graph, name);
    const members = () => kindsNamed(here.graph, name).map((kind) => here.types.named(kind).ref);
    const ref = defineUnion(here.builder, name, description, members, nodeMapping(name, here.graph, labels));
    const self = described(here, name, {}, () => ({}));
    return here.types.add(withPlainEdge(here, { ...self, kind: 'node', labels, ref }));
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

  /**
   * An edge type over some relationships and the nodes of a name that they lead to, with its connection unless its rows are few
   * (`paged: false`).
   */
  graphEdge<
    const R extends RelationshipTypeOf<GraphOf<Types>>,
    const N extends EndName<GraphOf<Types>, R>,
    const F extends Fields<Types>,
  >(
    name: string,
    options: EdgeOptions<Types, R, F> & { readonly node: N; readonly paged?: boolean },
  ): EdgeRef<GraphOf<Types>, R, N> {
    return edgeRef(declaring<Types>(this, 'Object'), name, options);
  }

  /**
   * The edge type of every path over these relationships that names none: one for each type of node to which such a path leads.
   * `name` and `description` make theirs of the name of that type.
   */
  defaultEdges<const R extends RelationshipTypeOf<GraphOf<Types>>>({
    name,
    description,
    ...options
  }: {
    readonly via: readonly R[];
    readonly name: (node: string) => string;
    readonly description?: (node: string) => string;
    readonly interfaces?: readonly Described[];
  }): void {
    const here = declaring<Types>(this, 'Object');
    const made = new Map<string, AnyEdge>();
    here.types.addEdges({
      via: options.via,
      of: ({ name: node }) => {
        const about = description ? { description: description(node) } : {};
        const edge = made.get(node) ?? edgeRef(here, name(node), { ...options, ...about, node, fields: () => ({}) });
        made.set(node, edge);
        return edge;
      },
    });
  }

  /** A type for what a search finds, with its connection: how well it fits, and in the field `as` the node. */
  graphHit(
    name: string,
    options: {
      readonly description?: string;
      readonly node: NodeName<GraphOf<Types>>;
      readonly as: string;
      readonly fields: (t: EdgeFields<Types, GraphOf<Types>, never>) => Fields<Types>;
    },
  ): AnyEdge {
    const here = declaring<Types>(this, 'Object');
    const { as, description } = options;
    const node = () => here.types.named(options.node);
    const self = described(here, name, {}, () => options.fields(new EdgeFields(here, [], node)));
    const edge: AnyEdge = {
      ...self,
      kind: 'edge',
      node,
      ...connected(here, name, () => edge, { description, fields: self.fields, as }),
    };
    return edge;
  }

  /** An interface for edges whose relationships share properties, over the nodes of a name. */
  relationshipInterface<const R extends RelationshipTypeOf<GraphOf<Types>>, const F extends Fields<Types>>(
    name: string,
    options: EdgeOptions<Types, R, F> & { readonly node: EndName<GraphOf<Types>, R> },
  ): Described {
    const here = declaring<Types>(this, 'Interface');
    const { type, ...self } = edgeParts(here, name, options);
    return { ...self, ref: defineType(here.builder, 'Interface', name, { ...type, mapping: { kind: 'edge' } }) };
  }

  /** Shows what rows have in common also as nodes of a type, in a field of GroupKey. */
  graphGroups({ field, node }: { readonly field: string; readonly node: NodeName<GraphOf<Types>> }): void {
    const { inputs, types } = declaring<Types>(this, 'Object');
    inputs.grouping.show({ field, node: () => types.named(node) });
  }

  /** Root fields that enter the graph. */
  graphQueries(fields: (t: RootFields<Types, GraphOf<Types>>) => Fields<Types>): void {
    const here = declaring<Types>(this, 'Query');
    const { fields: made } = described(here, 'Query', {}, () => fields(new RootFields(here)));
    defineQueryFields(here.builder, made);
  }
}
