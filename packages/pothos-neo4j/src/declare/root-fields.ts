import type { FieldRef, SchemaTypes } from '@pothos/core';
import { inWords, type Limits } from '../model/bounds.ts';
import type { GraphModel, RelationshipTypeOf } from '../model/graph-model.ts';
import { nodeKey, relationshipKey } from '../model/key.ts';
import type { FullTextMapping, TraversalMapping, ViewMapping } from '../model/mapping.ts';
import type { NodeName } from '../model/node-names.ts';
import { type ArgumentOptions, type FieldDescription, ofAnyContext, type TypeReference } from './boundary.ts';
import { traversalType } from './connections.ts';
import { GraphFields, type PageOptions } from './graph-fields.ts';
import { KeyArguments } from './key-arguments.ts';
import type { AnyEdge, RelationshipEdge } from './refs.ts';

export interface TraversalOptions extends FieldDescription {
  /** An enum whose values are the types of relationship. */
  readonly types: TypeReference;
  /** Types that are followed only where an argument is true. */
  readonly beside?: {
    readonly argument: string;
    readonly types: readonly string[];
    readonly description?: string;
  };
}

const between = (key: ArgumentOptions, { pathLengths }: Limits): Readonly<Record<string, ArgumentOptions>> => ({
  from: { ...key, description: 'The id of the node at which a path begins.' },
  to: { ...key, description: 'The id of the node at which it ends.' },
  maxLength: { type: 'Int', description: `The most relationships in a row, ${inWords(pathLengths)}.` },
});
const near = (keys: ArgumentOptions, { depths }: Limits): Readonly<Record<string, ArgumentOptions>> => ({
  around: { ...keys, description: 'The ids of the nodes to look around.' },
  depth: { type: 'Int', description: `The most relationships in a row, ${inWords(depths)}.` },
  limit: { type: 'Int', description: 'How many nodes at most.' },
});

/** The verbs for root fields: where a query enters the graph. */
export class RootFields<Types extends SchemaTypes, G extends GraphModel> extends GraphFields<Types, G> {
  readonly #keys = new KeyArguments(this.graph, this.inputs);

  /** The node with the key given, or null: an argument for each property of the key, such as `id`. */
  byKey(
    name: NodeName<G>,
    { reveals, ...options }: FieldDescription & { readonly reveals?: boolean } = {},
  ): FieldRef<Types, unknown> {
    return this.define(() => {
      const node = this.types.named(name);
      const args = { ...this.#keys.parts(node), ...this.revealing(reveals) };
      return [this.path({ kind: 'key' }, [], node, 'one'), { ...options, type: node.ref, nullable: true, args }];
    });
  }

  /** The nodes with the keys given, in that order, null where none exists: `ids` of what has an id, else `keys`. */
  byKeys(name: NodeName<G>, options: FieldDescription = {}): FieldRef<Types, unknown> {
    const nullable = { list: false, items: true };
    return this.define(() => {
      const node = this.types.named(name);
      const args = this.#keys.list(node);
      return [this.path({ kind: 'keys' }, [], node, 'list'), { ...options, type: [node.ref], nullable, args }];
    });
  }

  /** The one node of a label of which there is only one. */
  single(name: NodeName<G>, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define(() => {
      const node = this.types.named(name);
      return [this.path({ kind: 'label' }, [], node, 'one'), { ...options, type: node.ref, nullable: true }];
    });
  }

  /** All nodes with the label, page by page. */
  all(name: NodeName<G>, options: PageOptions = {}): FieldRef<Types, unknown> {
    return this.define(() => {
      const node = this.types.named(name);
      return this.page(this.path({ kind: 'label' }, [], node, 'connection'), node.plainEdge(), options);
    });
  }

  /** What full-text indexes of folded texts find for the `text` given, best first, each node once; misspelt words where nothing else fits. */
  search(
    hit: AnyEdge,
    {
      indexes,
      via,
      ranking,
      countedUpTo,
      ...options
    }: PageOptions & {
      readonly indexes: readonly string[];
      /** Where indexes hold other nodes too: the relationship that leads to these from the nodes for which they stand. */
      readonly via?: RelationshipTypeOf<G>;
      readonly ranking?: FullTextMapping['ranking'];
      /** Beyond how many rows `totalCount` says that it is a lower bound. */
      readonly countedUpTo?: number;
    },
  ): FieldRef<Types, unknown> {
    return this.define(() => {
      const { fold } = this.graph;
      if (!fold) {
        throw new Error('a search needs `fold` in the graph model: how texts become the words that its indexes hold.');
      }
      const start = { kind: 'fullText', indexes, via, ranking, fold, countedUpTo } as const;
      const mapping = this.path(start, [], hit.node(), 'connection');
      return this.page(mapping, hit, options, { text: { type: 'String', required: true } });
    });
  }

  /** A shortest path between two nodes, over relationships of an edge type's types, or null. The type made is called `name`. */
  shortestPath(name: string, edge: RelationshipEdge, options: TraversalOptions): FieldRef<Types, unknown> {
    return this.#traversal('shortestPath', name, edge, options, () => this.#between(edge));
  }

  /** The shortest paths between two nodes, as many as `first` says. */
  shortestPaths(name: string, edge: RelationshipEdge, options: TraversalOptions): FieldRef<Types, unknown> {
    const first = { type: 'Int', description: `How many paths at most, ${inWords(this.limits.pathCounts)}.` };
    return this.#traversal('shortestPaths', name, edge, options, () => ({ ...this.#between(edge), first }));
  }

  /** What lies around some nodes: nodes, nearest first, and the relationships among them. The type made is called `name`. */
  neighbourhood(name: string, edge: RelationshipEdge, options: TraversalOptions): FieldRef<Types, unknown> {
    const args = () => near(this.#keys.whole(edge.node(), true), this.limits);
    return this.#traversal('neighbourhood', name, edge, options, args);
  }

  /** The query type once more, showing only relationships and nodes that satisfy a condition. */
  view({
    description,
    args,
    reveals,
    ...shows
  }: FieldDescription &
    Omit<ViewMapping<Types['Context']>, 'kind'> & {
      readonly args: Readonly<Record<string, ArgumentOptions>>;
      readonly reveals?: boolean;
    }): FieldRef<Types, unknown> {
    return this.define(() => {
      const clash = Object.keys(shows.context ?? {}).find((name) => name in args);
      if (clash !== undefined) {
        throw new Error(`${clash} is both an argument and a value of the context; expected two names.`);
      }
      return [
        { kind: 'view', ...ofAnyContext<Types['Context'], typeof shows>(shows) },
        { ...(description ? { description } : {}), type: 'Query', args: { ...args, ...this.revealing(reveals) } },
      ];
    });
  }

  #between(edge: RelationshipEdge): Readonly<Record<string, ArgumentOptions>> {
    return between(this.#keys.whole(edge.node()), this.limits);
  }

  #traversal(
    kind: TraversalMapping['kind'],
    name: string,
    edge: RelationshipEdge,
    { types, beside, ...options }: TraversalOptions,
    args: () => Readonly<Record<string, ArgumentOptions>>,
  ): FieldRef<Types, unknown> {
    const among = {
      types: { type: [types] as const, description: 'The only types of relationship to follow.' },
      exclude: { type: [types] as const, description: 'Types of relationship not to follow.' },
      ...(beside
        ? {
            [beside.argument]: {
              type: 'Boolean',
              required: true,
              defaultValue: false,
              ...(beside.description ? { description: beside.description } : {}),
            },
          }
        : {}),
    };
    return this.define(() => {
      const type = traversalType(this.builder, name, kind, edge);
      const keys = edge.via.flatMap((each) => {
        const key = relationshipKey(this.graph, [each]);
        return key ? [[each, key.map(({ property }) => property)] as const] : [];
      });
      const node = edge.node();
      const ordering = { key: nodeKey(this.graph, node.labels), relationshipKeys: Object.fromEntries(keys) };
      return [
        { kind, types: edge.via, beside, nodeType: node.name, ...ordering },
        {
          ...options,
          type: kind === 'shortestPaths' ? [type] : type,
          nullable: kind === 'shortestPath',
          args: { ...args(), ...among },
        },
      ];
    });
  }
}
