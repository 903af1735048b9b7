import type { FieldRef, SchemaTypes } from '@pothos/core';
import { type ArgumentOptions, defineField, type FieldDefiner, type TypeReference } from './boundary.ts';

import {
  type GraphModel,
  kindsWith,
  type LabelOf,
  nodeProperty,
  type PropertyKind,
  type PropertyModel,
  type PropertyOf,
  type RelationshipPropertyOf,
  type RelationshipTypeOf,
  relationshipKey,
  relationshipProperty,
} from './graph-model.ts';
import type { EqualsFilter, FieldMapping, PathMapping, Step } from './mapping.ts';
import { type AnyEdge, type EdgeRef, edgeOf, type NodeRef } from './refs.ts';

/** What every field may say of itself. */
export interface FieldDescription {
  readonly description?: string;
  readonly deprecationReason?: string;
}

interface PropertyOptions extends FieldDescription {
  /** Another GraphQL type than the one that follows from the property, such as an enum or ID. */
  readonly type?: TypeReference;
}

/** An argument that keeps rows whose property equals it. */
export interface EqualsOptions {
  readonly type: TypeReference;
  readonly description: string;
  readonly on?: 'node' | 'relationship';
  /** The property, where it is not called like the argument. */
  readonly property?: string;
  readonly defaultValue?: string;
}

/** One step of a path as a schema declares it. */
export interface HopOptions<G extends GraphModel> {
  readonly via: RelationshipTypeOf<G> | readonly RelationshipTypeOf<G>[];
  readonly direction: 'IN' | 'OUT';
  readonly as?: string;
  readonly to?: LabelOf<G>;
}

interface PathOptions<G extends GraphModel> extends FieldDescription {
  /** The relationships to follow from here, one after the other. */
  readonly path: HopOptions<G> | readonly HopOptions<G>[];
}

interface ConnectionOptions<G extends GraphModel> extends PathOptions<G> {
  readonly equals?: Readonly<Record<string, EqualsOptions>>;
}

const scalarOf: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'Boolean',
  Date: 'Date',
  Float: 'Float',
  Integer: 'Int',
  String: 'String',
};

/** What the verbs of all field builders share: the model to check against and the way into Pothos. */
class GraphFields<Types extends SchemaTypes, G extends GraphModel> {
  protected readonly define: FieldDefiner<Types>;
  protected readonly graph: G;
  /** The GraphQL type whose fields are declared, for errors. */
  protected readonly owner: string;

  constructor(define: FieldDefiner<Types>, graph: G, owner: string) {
    this.define = define;
    this.graph = graph;
    this.owner = owner;
  }

  protected leaf(
    mapping: FieldMapping,
    property: PropertyModel,
    { type, ...options }: PropertyOptions,
  ): FieldRef<Types, unknown> {
    const named = type ?? scalarOf[property.kind];
    return defineField(this.define, mapping, {
      ...options,
      type: property.list ? [named] : named,
      nullable: !property.required,
    });
  }

  protected connectionField(
    mapping: Omit<PathMapping, 'kind' | 'result' | 'key' | 'equals' | 'nodeType'>,
    edge: AnyEdge,
    { equals = {}, ...options }: FieldDescription & { readonly equals?: Readonly<Record<string, EqualsOptions>> },
  ): FieldRef<Types, unknown> {
    const filters = Object.entries(equals).map(
      ([argument, { on = 'node', property = argument }]): EqualsFilter => ({ argument, on, property }),
    );
    const args: Record<string, ArgumentOptions> = {
      first: { type: 'Int', description: 'How many to return at most.' },
      after: { type: 'String', description: 'The endCursor of the page before.' },
      ...Object.fromEntries(
        Object.entries(equals).map(([name, { type, description, defaultValue }]) => [
          name,
          { type, description, ...(defaultValue === undefined ? {} : { defaultValue }) },
        ]),
      ),
    };
    return defineField(
      this.define,
      { ...this.path(mapping), nodeType: edge.node().name, result: 'connection', equals: filters },
      { ...options, type: edge.connection, nullable: false, args },
    );
  }

  protected path(mapping: Pick<PathMapping, 'start' | 'steps'>) {
    return { kind: 'path', key: this.graph.nodeKey, equals: [], ...mapping } as const;
  }

  protected steps({ path }: PathOptions<G>, from: readonly string[]): Step[] {
    let standing = kindsWith(this.graph, from);
    return [path].flat().map((hop: HopOptions<G>) => {
      const types = [hop.via].flat();
      const reached = types.flatMap((type: string) => {
        const relationship = this.graph.relationships[type];
        const [near, far] = (hop.direction === 'OUT' ? ['from', 'to'] : ['to', 'from']) as ['from', 'to'];
        if (!relationship?.[near].some((label) => standing.includes(label))) {
          throw new Error(
            `${this.owner}: no ${type} ${hop.direction === 'OUT' ? 'starts' : 'ends'} at ${standing.join(' or ')}.`,
          );
        }
        return relationship[far];
      });
      const kinds = [...new Set(reached)];
      standing = hop.to ? kinds.filter((kind) => kindsWith(this.graph, [hop.to ?? '']).includes(kind)) : kinds;
      const key = relationshipKey(this.graph, types);
      const reaches = kinds.map((kind) => [kind, ...(this.graph.nodes[kind]?.also ?? [])]);
      return { kind: 'hop', types, direction: hop.direction, reaches, key, as: hop.as, label: hop.to } as const;
    });
  }
}

/** The verbs for the fields of a type that stands for nodes with a label. */
export class NodeFields<Types extends SchemaTypes, G extends GraphModel, L extends LabelOf<G>> extends GraphFields<
  Types,
  G
> {
  readonly #labels: readonly L[];

  constructor(define: FieldDefiner<Types>, graph: G, owner: string, labels: readonly L[]) {
    super(define, graph, owner);
    this.#labels = labels;
  }

  /** A property of the node; the GraphQL type follows from the model. */
  property<P extends PropertyOf<G, L>>(name: P, options: PropertyOptions = {}): FieldRef<Types, unknown> {
    const property = nodeProperty(this.graph, this.#labels, name);
    if (!property) {
      throw new Error(`${this.owner}: ${this.#labels.join('|')} has no property ${name}.`);
    }
    return this.leaf({ kind: 'property', on: 'node', name, value: property.kind }, property, options);
  }

  /** An object made of properties of this same node, null where all of `presentWith` are null. */
  embedded(
    type: TypeReference,
    { presentWith = [], ...options }: FieldDescription & { readonly presentWith?: readonly PropertyOf<G, L>[] } = {},
  ): FieldRef<Types, unknown> {
    const nullable = presentWith.length > 0;
    return defineField(this.define, { kind: 'embedded', on: 'node', presentWith }, { ...options, type, nullable });
  }

  /** The one node at the end of a path, or null. */
  one(node: NodeRef, options: PathOptions<G> & { readonly required?: boolean }): FieldRef<Types, unknown> {
    const { path: _, required = false, ...rest } = options;
    const steps = this.steps(options, this.#labels);
    return defineField(
      this.define,
      { ...this.path({ start: 'node', steps }), nodeType: node.name, result: 'one' },
      { ...rest, type: node.ref, nullable: !required },
    );
  }

  /** All nodes at the end of a path, unpaged: for what is few by nature. */
  list(node: NodeRef, options: PathOptions<G>): FieldRef<Types, unknown> {
    const { path: _, ...rest } = options;
    return this.#list(node.name, node.ref, rest, this.steps(options, this.#labels));
  }

  /** All rows of a path, unpaged, as edges: what the relationship says, and the node. */
  edges(edge: EdgeRef<G>, options: PathOptions<G>): FieldRef<Types, unknown> {
    const { path: _, ...rest } = options;
    return this.#list(edge.node().name, edge.type, rest, this.steps(options, this.#labels));
  }

  #list(nodeType: string, type: TypeReference, options: FieldDescription, steps: Step[]): FieldRef<Types, unknown> {
    return defineField(
      this.define,
      { ...this.path({ start: 'node', steps }), nodeType, result: 'list' },
      { ...options, type: [type], nullable: false },
    );
  }

  /** The rows at the end of a path, page by page. */
  connection(to: EdgeRef<G> | NodeRef, options: ConnectionOptions<G>): FieldRef<Types, unknown> {
    const { path: _, ...rest } = options;
    return this.connectionField({ start: 'node', steps: this.steps(options, this.#labels) }, edgeOf(to), rest);
  }
}

/** The verbs for the fields of an edge: what the last relationship of a path says, its end, and the nodes on the way. */
export class EdgeFields<
  Types extends SchemaTypes,
  G extends GraphModel,
  R extends RelationshipTypeOf<G>,
> extends GraphFields<Types, G> {
  readonly #types: readonly R[];

  constructor(define: FieldDefiner<Types>, graph: G, owner: string, types: readonly R[]) {
    super(define, graph, owner);
    this.#types = types;
  }

  /** A property of the relationship. */
  property<P extends RelationshipPropertyOf<G, R>>(name: P, options: PropertyOptions = {}): FieldRef<Types, unknown> {
    const property = this.#property(name);
    return this.leaf({ kind: 'property', on: 'relationship', name, value: property.kind }, property, options);
  }

  /** The type of the relationship, as an enum whose values are types. */
  relationshipType(type: TypeReference, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return defineField(this.define, { kind: 'relationshipType' }, { ...options, type, nullable: false });
  }

  /** A node that the path passed, by the name its step has. */
  passed(node: NodeRef, step: string, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return defineField(this.define, { kind: 'passedNode', step }, { ...options, type: node.ref, nullable: false });
  }

  /** The node whose key a property of the relationship keeps, or null. */
  lookup<P extends RelationshipPropertyOf<G, R>>(
    property: P,
    node: NodeRef,
    options: FieldDescription = {},
  ): FieldRef<Types, unknown> {
    return defineField(
      this.define,
      {
        ...this.path({ start: 'relationship', steps: [this.#lookup(property, node)] }),
        nodeType: node.name,
        result: 'one',
      },
      { ...options, type: node.ref, nullable: true },
    );
  }

  /** The rows of a path that begins at the node whose key a property of the relationship keeps. */
  edgesFrom<P extends RelationshipPropertyOf<G, R>>(
    property: P,
    via: NodeRef,
    edge: EdgeRef<G>,
    options: PathOptions<G>,
  ): FieldRef<Types, unknown> {
    const { path: _, ...rest } = options;
    const steps = [this.#lookup(property, via), ...this.steps(options, via.labels)];
    return defineField(
      this.define,
      { ...this.path({ start: 'relationship', steps }), nodeType: edge.node().name, result: 'list' },
      { ...rest, type: [edge.type], nullable: false },
    );
  }

  /** The node at the end. */
  node(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return defineField(this.define, { kind: 'endNode' }, { ...options, type: node.ref, nullable: false });
  }

  #lookup(property: string, node: NodeRef): Step {
    this.#property(property);
    const [label = ''] = node.labels;
    return { kind: 'lookup', property, label, key: this.graph.nodeKey };
  }

  #property(name: string): PropertyModel {
    const property = relationshipProperty(this.graph, this.#types, name);
    if (!property) {
      throw new Error(`${this.owner}: ${this.#types.join('|')} has no property ${name}.`);
    }
    return property;
  }
}

/** The verbs for root fields: where a query enters the graph. */
export class RootFields<Types extends SchemaTypes, G extends GraphModel> extends GraphFields<Types, G> {
  /** The node with the id given as `id`, or null. */
  byKey(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return defineField(
      this.define,
      { ...this.path({ start: 'key', steps: [] }), nodeType: node.name, result: 'one' },
      {
        ...options,
        type: node.ref,
        nullable: true,
        args: { id: { type: 'ID', required: true, description: 'The id to look up.' } },
      },
    );
  }

  /** The nodes with the ids given as `ids`, in that order, null where there is none. */
  byKeys(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return defineField(
      this.define,
      { ...this.path({ start: 'keys', steps: [] }), nodeType: node.name, result: 'list' },
      {
        ...options,
        type: [node.ref],
        nullable: { list: false, items: true },
        args: { ids: { type: ['ID'], required: true, description: 'The ids to look up.' } },
      },
    );
  }

  /** The one node of a label of which there is only one. */
  single(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return defineField(
      this.define,
      { ...this.path({ start: 'label', steps: [] }), nodeType: node.name, result: 'one' },
      { ...options, type: node.ref, nullable: true },
    );
  }

  /** All nodes with the label, page by page. */
  all(
    node: NodeRef,
    options: FieldDescription & { readonly equals?: Readonly<Record<string, EqualsOptions>> } = {},
  ): FieldRef<Types, unknown> {
    return this.connectionField({ start: 'label', steps: [] }, edgeOf(node), options);
  }
}
