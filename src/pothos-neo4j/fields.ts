import type { FieldRef, SchemaTypes } from '@pothos/core';
import {
  type ArgumentOptions,
  type Builder,
  type Definer,
  defineField,
  defineProblem,
  definerOf,
  type FieldOptions,
  type TypeReference,
} from './boundary.ts';
import { groupType, traversalType } from './connections.ts';
import {
  type GraphModel,
  type KindsOf,
  kindsWith,
  type LabelOf,
  nodeProperty,
  type PropertyKind,
  type PropertyModel,
  type PropertyNameOf,
  type PropertyOf,
  type RelationshipAt,
  type RelationshipPropertyOf,
  type RelationshipTypeOf,
  relationshipKey,
  relationshipProperty,
  type ValueOf,
} from './graph-model.ts';
import type { Inputs } from './inputs.ts';
import type {
  EqualsFilter,
  Expression,
  FieldMapping,
  Holder,
  PathMapping,
  StartMapping,
  Step,
  ViewMapping,
} from './mapping.ts';
import { type AnyEdge, type EdgeRef, edgeOf, type NodeRef } from './refs.ts';

/** What every field may say of itself. */
export interface FieldDescription {
  readonly description?: string;
  readonly deprecationReason?: string;
}

interface LeafOptions extends FieldDescription {
  readonly type: TypeReference | readonly [TypeReference];
  readonly nullable?: boolean;
}

/** An argument that keeps rows whose property equals it. */
export interface EqualsOptions {
  readonly type: TypeReference;
  readonly description: string;
  readonly on?: Holder;
  /** The property, where it is not called like the argument. */
  readonly property?: string;
  readonly defaultValue?: string;
}

/** One step of a path as a schema declares it. */
interface Hop<OUT extends string, IN extends string, Label extends string> {
  readonly via: OUT | IN | readonly OUT[] | readonly IN[];
  readonly direction: 'IN' | 'OUT';
  readonly as?: string;
  readonly to?: Label;
}

type OneHop<G extends GraphModel, OUT extends string, IN extends string> = Omit<
  Hop<OUT, IN, LabelOf<G>>,
  'via' | 'direction'
> &
  (
    | { readonly via: OUT | readonly OUT[]; readonly direction: 'OUT' }
    | { readonly via: IN | readonly IN[]; readonly direction: 'IN' }
  );
/** The relationships to follow from nodes with a label, one after the other; the first must touch them that way round. */
type Path<G extends GraphModel, L extends LabelOf<G>> =
  | OneHop<G, RelationshipAt<G, L, 'from'>, RelationshipAt<G, L, 'to'>>
  | readonly [
      OneHop<G, RelationshipAt<G, L, 'from'>, RelationshipAt<G, L, 'to'>>,
      ...OneHop<G, RelationshipTypeOf<G>, RelationshipTypeOf<G>>[],
    ];

interface PathOptions<G extends GraphModel, L extends LabelOf<G>> extends FieldDescription {
  readonly path: Path<G, L>;
}

interface PageOptions extends FieldDescription {
  readonly equals?: Readonly<Record<string, EqualsOptions>>;
}

interface GroupOptions<P extends string> extends FieldDescription {
  readonly by: readonly P[];
}

const scalarOf: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'Boolean',
  Date: 'Date',
  Float: 'Float',
  Integer: 'Int',
  String: 'String',
};

/** Where fields are declared. */
export interface Declaring<Types extends SchemaTypes, G extends GraphModel> {
  readonly builder: Builder<Types>;
  readonly kind: 'Object' | 'Interface' | 'Query';
  readonly graph: G;
  /** Undefined while fields are only described, which must not lead from type to type without end. */
  readonly inputs: Inputs<Types> | undefined;
}

/** What the verbs of all field builders share: the model to check against and the way into Pothos. */
class GraphFields<Types extends SchemaTypes, G extends GraphModel> {
  /** The field builder of Pothos, for ordinary fields; `nodeKeyOf` tells them their node. */
  readonly pothos: Definer<Types>;
  protected readonly declaring: Declaring<Types, G>;

  constructor(declaring: Declaring<Types, G>) {
    this.declaring = declaring;
    this.pothos = definerOf(declaring.builder, declaring.kind);
  }

  protected get graph(): G {
    return this.declaring.graph;
  }

  protected define(mapping: FieldMapping, options: FieldOptions, rows?: NodeRef | AnyEdge): FieldRef<Types, unknown> {
    return defineField(this.pothos, mapping, options, rows);
  }

  /** A field, or one that reports what the model forbids when the schema is made: then its own name is known. */
  protected checked(make: () => FieldRef<Types, unknown>): FieldRef<Types, unknown> {
    try {
      return make();
    } catch (error) {
      return defineProblem((error as Error).message);
    }
  }

  protected path(
    start: StartMapping,
    steps: readonly Step[],
    node: NodeRef,
    result: PathMapping['result'],
  ): PathMapping {
    return { kind: 'path', key: this.graph.nodeKey, equals: [], start, steps, nodeType: node.name, result };
  }

  protected page(
    start: StartMapping,
    steps: readonly Step[],
    edge: AnyEdge,
    { equals = {}, ...options }: PageOptions,
    args: Readonly<Record<string, ArgumentOptions>> = {},
  ): FieldRef<Types, unknown> {
    const { inputs } = this.declaring;
    const [filter, order] = [inputs?.filter(edge), inputs?.order(edge)];
    const last = steps.at(-1);
    const filters = Object.entries(equals).map(([argument, { on = 'node', property = argument }]): EqualsFilter => {
      const declared =
        on === 'node'
          ? nodeProperty(this.graph, edge.node().labels, property)
          : last?.kind === 'hop' && relationshipProperty(this.graph, last.types, property);
      if (!declared) {
        throw new Error(`the argument ${argument} means no property that each ${on} has.`);
      }
      return { argument, on, property, value: declared.kind };
    });
    const shortcuts = Object.entries(equals).map(([name, { on: _on, property: _property, ...argument }]) => [
      name,
      argument,
    ]);
    return this.define(
      { ...this.path(start, steps, edge.node(), 'connection'), equals: filters },
      {
        ...options,
        type: edge.connection,
        nullable: false,
        args: {
          ...args,
          ...Object.fromEntries(shortcuts),
          ...(filter ? { filter: { type: filter } } : {}),
          ...(order ? { order: { type: [order] } } : {}),
          first: { type: 'Int' },
          after: { type: 'String' },
          last: { type: 'Int' },
          before: { type: 'String' },
        },
      },
      edge,
    );
  }

  protected grouped(
    start: StartMapping,
    steps: readonly Step[],
    node: NodeRef,
    { by, ...options }: GroupOptions<string>,
  ): FieldRef<Types, unknown> {
    const { inputs, builder } = this.declaring;
    const kindOf = (property: string) => {
      const declared = nodeProperty(this.graph, node.labels, property);
      if (!declared) {
        throw new Error(`cannot group by ${property}, which ${node.labels.join('|')} does not have.`);
      }
      return declared.kind;
    };
    const filter = inputs?.filter(node);
    return this.define(this.path(start, steps, node, 'groups'), {
      ...options,
      type: [groupType(builder)],
      nullable: false,
      args: {
        ...(inputs ? { by: { type: inputs.group(node, by, kindOf), required: true } } : {}),
        ...(filter ? { filter: { type: filter } } : {}),
        first: { type: 'Int' },
      },
    });
  }

  /** The steps of a path that begins at nodes with one of some labels. */
  protected steps(path: unknown, from: readonly string[]): Step[] {
    let standing = kindsWith(this.graph, from);
    return ([path].flat() as Hop<string, string, string>[]).map((hop) => {
      const types = [hop.via].flat();
      const [near, far] = hop.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      const reached = types.flatMap((type: string) => {
        const relationship = this.graph.relationships[type];
        if (!relationship?.[near].some((label) => standing.includes(label))) {
          throw new Error(`no ${type} ${near === 'from' ? 'starts' : 'ends'} at ${standing.join(' or ')}.`);
        }
        return relationship[far];
      });
      const kinds = [...new Set(reached)];
      standing = hop.to ? kinds.filter((kind) => kindsWith(this.graph, [hop.to ?? '']).includes(kind)) : kinds;
      return {
        kind: 'hop',
        types,
        direction: hop.direction,
        reaches: kinds.map((kind) => [kind, ...(this.graph.nodes[kind]?.also ?? [])]),
        key: relationshipKey(this.graph, types),
        single: types.length === 1 && types.every((type) => this.graph.relationships[type]?.unique === near),
        as: hop.as,
        label: hop.to,
      } as const;
    });
  }
}

/** The verbs of types that have properties of their own: those of a node, or of a relationship. */
abstract class HolderFields<
  Types extends SchemaTypes,
  G extends GraphModel,
  P extends Readonly<Record<string, PropertyModel>>,
> extends GraphFields<Types, G> {
  protected abstract readonly on: Holder;
  /** @throws Error where what the type stands for has no such property. */
  protected abstract declaredProperty(name: string): PropertyModel;

  /** A property; the GraphQL type follows from the model, unless another is given, such as an enum or ID. */
  property<K extends keyof P & string>(
    name: K,
    { type, ...options }: FieldDescription & { readonly type?: TypeReference } = {},
  ): FieldRef<Types, unknown> {
    return this.checked(() => {
      const { kind, list, required } = this.declaredProperty(name);
      const named = type ?? scalarOf[kind];
      return this.define(
        { kind: 'property', on: this.on, name, value: kind },
        { ...options, type: list ? [named] : named, nullable: !required },
      );
    });
  }

  /** A value computed by Neo4j. The expression gets the variable it is about, and each given argument as a parameter. */
  cypher(
    expression: Expression,
    { nullable = true, ...options }: LeafOptions & { readonly args?: Readonly<Record<string, ArgumentOptions>> },
  ): FieldRef<Types, unknown> {
    return this.define({ kind: 'cypher', on: this.on, expression }, { ...options, nullable });
  }

  /** A value computed in TypeScript of the properties it names. */
  derived<K extends keyof P & string>(
    from: readonly K[],
    derive: (values: { readonly [N in K]: ValueOf<P[N]> }) => unknown,
    { nullable = true, ...options }: LeafOptions,
  ): FieldRef<Types, unknown> {
    return this.checked(() => {
      const read = from.map((name) => ({ name, value: this.declaredProperty(name).kind }));
      const mapping = {
        kind: 'derived',
        on: this.on,
        from: read,
        derive: derive as (values: object) => unknown,
      } as const;
      return this.define(mapping, { ...options, nullable });
    });
  }

  /** An object made of properties of this same node or relationship, null where all of `presentWith` are null. */
  embedded(
    type: TypeReference,
    { presentWith = [], ...options }: FieldDescription & { readonly presentWith?: readonly (keyof P & string)[] } = {},
  ): FieldRef<Types, unknown> {
    const nullable = presentWith.length > 0;
    return this.define({ kind: 'embedded', on: this.on, presentWith }, { ...options, type, nullable });
  }
}

/** The properties that nodes with a label have in common. */
export type NodeProperties<G extends GraphModel, L extends LabelOf<G>> = {
  readonly [K in PropertyOf<G, L>]: G['nodes'][KindsOf<G, L>]['properties'][K];
};

/** The verbs for the fields of a type that stands for nodes with a label. */
export class NodeFields<Types extends SchemaTypes, G extends GraphModel, L extends LabelOf<G>> extends HolderFields<
  Types,
  G,
  NodeProperties<G, L>
> {
  protected readonly on = 'node';
  readonly #labels: readonly L[];

  constructor(declaring: Declaring<Types, G>, labels: readonly L[]) {
    super(declaring);
    this.#labels = labels;
  }

  protected declaredProperty(name: string): PropertyModel {
    const property = nodeProperty(this.graph, this.#labels, name);
    if (!property) {
      throw new Error(`${this.#labels.join('|')} has no property ${name}.`);
    }
    return property;
  }

  /** The one node at the end of a path, or null. */
  one(node: NodeRef, options: PathOptions<G, L> & { readonly required?: boolean }): FieldRef<Types, unknown> {
    const { path, required = false, ...rest } = options;
    return this.checked(() => {
      const mapping = this.path({ kind: 'node' }, this.steps(path, this.#labels), node, 'one');
      return this.define(mapping, { ...rest, type: node.ref, nullable: !required }, node);
    });
  }

  /** All rows of a path, unpaged, for what is few by nature: as nodes, or as edges. */
  list(to: EdgeRef<G> | NodeRef, { path, ...options }: PathOptions<G, L>): FieldRef<Types, unknown> {
    return this.checked(() => {
      const mapping = this.path({ kind: 'node' }, this.steps(path, this.#labels), edgeOf(to).node(), 'list');
      return this.define(mapping, { ...options, type: [to.ref], nullable: false }, to);
    });
  }

  /** The rows at the end of a path, page by page. */
  connection(
    to: EdgeRef<G> | NodeRef,
    { path, ...options }: PathOptions<G, L> & PageOptions,
  ): FieldRef<Types, unknown> {
    return this.checked(() => this.page({ kind: 'node' }, this.steps(path, this.#labels), edgeOf(to), options));
  }

  /** How many nodes stand at the end of a path, by one of some properties. */
  groups(
    node: NodeRef,
    { path, ...options }: PathOptions<G, L> & GroupOptions<PropertyNameOf<G>>,
  ): FieldRef<Types, unknown> {
    return this.checked(() => this.grouped({ kind: 'node' }, this.steps(path, this.#labels), node, options));
  }
}

/** The properties that relationships of some types have in common. */
export type RelationshipProperties<G extends GraphModel, R extends RelationshipTypeOf<G>> = {
  readonly [K in RelationshipPropertyOf<G, R>]: G['relationships'][R]['properties'][K];
};

/** The verbs for the fields of an edge: what the last relationship of a path says, its end, and the nodes on the way. */
export class EdgeFields<
  Types extends SchemaTypes,
  G extends GraphModel,
  R extends RelationshipTypeOf<G>,
> extends HolderFields<Types, G, RelationshipProperties<G, R>> {
  protected readonly on = 'relationship';
  readonly #types: readonly R[];

  constructor(declaring: Declaring<Types, G>, types: readonly R[]) {
    super(declaring);
    this.#types = types;
  }

  protected declaredProperty(name: string): PropertyModel {
    const property = relationshipProperty(this.graph, this.#types, name);
    if (!property) {
      throw new Error(`${this.#types.join('|')} has no property ${name}.`);
    }
    return property;
  }

  /** The type of the relationship, as an enum whose values are types. */
  relationshipType(type: TypeReference, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define({ kind: 'relationshipType' }, { ...options, type, nullable: false });
  }

  /** Of a path or neighbourhood: whether the relationship leads from the node before it to the one after. */
  isOutgoing(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define({ kind: 'isOutgoing' }, { ...options, type: 'Boolean', nullable: false });
  }

  /** Of what a full-text search found: how well it fits. */
  score(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define({ kind: 'score' }, { ...options, type: 'Float', nullable: false });
  }

  /** A node that the path passed, by the name its step has; of a path or neighbourhood `from`, the node before. */
  passed(node: NodeRef, step: string, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define({ kind: 'passedNode', step }, { ...options, type: node.ref, nullable: false });
  }

  /** The node whose key a property of the relationship keeps, or null. */
  lookup(
    property: RelationshipPropertyOf<G, R>,
    node: NodeRef,
    options: FieldDescription = {},
  ): FieldRef<Types, unknown> {
    return this.checked(() => {
      const mapping = this.path({ kind: 'relationship' }, [this.#lookup(property, node)], node, 'one');
      return this.define(mapping, { ...options, type: node.ref, nullable: true }, node);
    });
  }

  /** All rows of a path that begins at the node whose key a property of the relationship keeps. */
  listFrom<L extends LabelOf<G>>(
    property: RelationshipPropertyOf<G, R>,
    via: NodeRef,
    to: EdgeRef<G>,
    { path, ...options }: PathOptions<G, L>,
  ): FieldRef<Types, unknown> {
    return this.checked(() => {
      const steps = [this.#lookup(property, via), ...this.steps(path, via.labels)];
      const mapping = this.path({ kind: 'relationship' }, steps, to.node(), 'list');
      return this.define(mapping, { ...options, type: [to.ref], nullable: false }, to);
    });
  }

  /** The node at the end. */
  node(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define({ kind: 'endNode' }, { ...options, type: node.ref, nullable: false });
  }

  #lookup(property: string, node: NodeRef): Step {
    this.declaredProperty(property);
    const [label = ''] = node.labels;
    return { kind: 'lookup', property, label, key: this.graph.nodeKey };
  }
}

/** The verbs for root fields: where a query enters the graph. */
export class RootFields<Types extends SchemaTypes, G extends GraphModel> extends GraphFields<Types, G> {
  /** The node with the id given as `id`, or null. */
  byKey(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    const args = { id: { type: 'ID', required: true } };
    return this.define(this.path({ kind: 'key' }, [], node, 'one'), {
      ...options,
      type: node.ref,
      nullable: true,
      args,
    });
  }

  /** The nodes with the ids given as `ids`, in that order, null where there is none. */
  byKeys(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    const args = { ids: { type: ['ID'] as const, required: true } };
    const nullable = { list: false, items: true };
    return this.define(this.path({ kind: 'keys' }, [], node, 'list'), { ...options, type: [node.ref], nullable, args });
  }

  /** The one node of a label of which there is only one. */
  single(node: NodeRef, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define(this.path({ kind: 'label' }, [], node, 'one'), { ...options, type: node.ref, nullable: true });
  }

  /** All nodes with the label, page by page. */
  all(node: NodeRef, options: PageOptions = {}): FieldRef<Types, unknown> {
    return this.checked(() => this.page({ kind: 'label' }, [], edgeOf(node), options));
  }

  /** What a full-text index finds for the `text` given, best first, and where a path leads from there. */
  search<L extends LabelOf<G>>(
    to: EdgeRef<G> | NodeRef,
    options: PageOptions & {
      readonly index: string;
      /** Makes the query of what a user typed; by default each of its words must occur. */
      readonly query?: (text: string) => string;
      readonly path?: Path<G, L>;
      readonly from?: L;
    },
  ): FieldRef<Types, unknown> {
    const { index, query = everyWord, path, from, ...rest } = options;
    return this.checked(() => {
      const steps = path && from ? this.steps(path, [from]) : [];
      return this.page({ kind: 'fullText', index, query }, steps, edgeOf(to), rest, {
        text: { type: 'String', required: true },
      });
    });
  }

  /** How many nodes a label has, by one of some properties. */
  groups(node: NodeRef, options: GroupOptions<PropertyNameOf<G>>): FieldRef<Types, unknown> {
    return this.checked(() => this.grouped({ kind: 'label' }, [], node, options));
  }

  /** The shortest paths between two nodes, over relationships of an edge type's types. The type made is called `name`. */
  shortestPaths(name: string, edge: EdgeRef<G>, options: FieldDescription = {}): FieldRef<Types, unknown> {
    const id = { type: 'ID', required: true };
    const args = { from: id, to: id, longest: { type: 'Int' }, first: { type: 'Int' } };
    const type = traversalType(this.declaring.builder, name, ['length', 'nodes', 'edges'], edge);
    return this.define(this.#traversal('shortestPaths', edge), { ...options, type: [type], nullable: false, args });
  }

  /** What lies around some nodes: nodes, nearest first, and the relationships among them. The type made is called `name`. */
  neighbourhood(name: string, edge: EdgeRef<G>, options: FieldDescription = {}): FieldRef<Types, unknown> {
    const args = { around: { type: ['ID'] as const, required: true }, depth: { type: 'Int' }, limit: { type: 'Int' } };
    const type = traversalType(this.declaring.builder, name, ['nodes', 'edges', 'isTruncated'], edge);
    return this.define(this.#traversal('neighbourhood', edge), { ...options, type, nullable: false, args });
  }

  /** The query type once more, showing only relationships and nodes that satisfy a condition. */
  view(
    options: FieldDescription &
      Omit<ViewMapping, 'kind'> & { readonly args: Readonly<Record<string, ArgumentOptions>> },
  ): FieldRef<Types, unknown> {
    const { relationship, node, ...rest } = options;
    const mapping = { kind: 'view', ...(relationship ? { relationship } : {}), ...(node ? { node } : {}) } as const;
    return this.define(mapping, { ...rest, type: 'Query', nullable: false });
  }

  #traversal(kind: 'shortestPaths' | 'neighbourhood', edge: EdgeRef<G>) {
    const { nodeKey } = this.graph;
    const key = relationshipKey(this.graph, edge.via)?.property;
    return { kind, types: edge.via, nodeType: edge.node().name, key: nodeKey, relationshipKey: key } as const;
  }
}

/** A Lucene query in which every word of a text must occur; what is special to Lucene is taken as it stands. */
const everyWord = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `+${word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&').replace(/^(AND|OR|NOT)$/, '\\$1')}`)
    .join(' ');
