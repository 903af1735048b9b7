import type { FieldRef, SchemaTypes } from '@pothos/core';
import {
  type GraphModel,
  type RelationshipPropertyName,
  type RelationshipPropertyOf,
  type RelationshipTypeOf,
  relationshipProperty,
} from '../model/graph-model.ts';
import { inWords, nodeKey } from '../model/key.ts';
import type { Step } from '../model/mapping.ts';
import type { FarKinds, NodeName, Target } from '../model/node-names.ts';
import type { FieldDescription, TypeReference } from './boundary.ts';
import { type Declaring, type PageOptions, type PathOrder, standing } from './graph-fields.ts';
import { HolderFields } from './holder-fields.ts';
import type { NodeRef } from './refs.ts';
import { type AnyPath, courseOf, type DirectionOf, type EdgeOver, type Path, partedPath } from './steps.ts';

/** The properties that relationships of some types have in common. */
export type RelationshipProperties<G extends GraphModel, R extends RelationshipTypeOf<G>> = {
  readonly [K in RelationshipPropertyOf<G, R>]: G['relationships'][R]['properties'][K];
};

/** The kinds of node of which a property of some relationships holds keys. */
type KindsKept<G extends GraphModel, R extends RelationshipTypeOf<G>, P extends string> = {
  [T in R]: G['relationships'][T]['properties'] extends {
    readonly [N in P]: { readonly refersTo: readonly (infer K)[] };
  }
    ? K
    : never;
}[R];

/** The properties that keep the parts of a key; one, where it has one part. */
type Named<P> = P extends readonly (infer Each extends string)[] ? Each : Extract<P, string>;

/** The property that keeps a single key on relationships that keep no list. */
interface OrElse<G extends GraphModel, R extends RelationshipTypeOf<G>> {
  readonly orElse?: RelationshipPropertyName<G, R>;
}

/** What is said of keys, when the types have let it through. */
interface Keeping extends FieldDescription {
  readonly to?: string | undefined;
  readonly orElse?: string | undefined;
}

/** What a verb takes beside its first argument, which may be left out where nothing must be said. */
type Said<O> = Record<never, never> extends O ? [options?: O] : [options: O];

type End = 'from' | 'to';

/** At which end of the relationship a path begins, and which property of it lists the relationships to follow. */
interface Among<A extends End, P extends string> {
  readonly at: A;
  readonly among: P;
  readonly order?: PathOrder;
}

/** The verbs for the fields of an edge: what the last relationship of a path says, its end, and the nodes on the way. */
export class EdgeFields<
  Types extends SchemaTypes,
  G extends GraphModel,
  R extends RelationshipTypeOf<G>,
> extends HolderFields<Types, G, RelationshipProperties<G, R>> {
  readonly #types: readonly string[];
  readonly #node: () => NodeRef;

  /** @param node what stands at the end */
  constructor(declaring: Declaring<Types, G>, types: readonly string[], node: () => NodeRef) {
    super(declaring, 'relationship', types, relationshipProperty);
    this.#types = types;
    this.#node = node;
  }

  /** The type of the relationship, as an enum whose values are types. */
  relationshipType(type: TypeReference, options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((relationship) => `type(${relationship})`, { ...options, type, nullable: false });
  }

  /** Of a path or neighbourhood: whether the relationship leads from the node before it to the one after. */
  isOutgoing(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((relationship, _, { origin }) => `startNode(${relationship}) = ${origin}`, {
      ...options,
      type: 'Boolean',
      nullable: false,
    });
  }

  /** Of what a full-text search found: which text of it was found, as its ranking says. */
  matched(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((_, __, { matched }) => matched ?? 'null', { ...options, type: 'String' });
  }

  /** Of what a full-text search found: how well it fits. */
  score(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.cypher((_, __, { score }) => score ?? 'null', { ...options, type: 'Float', nullable: false });
  }

  /**
   * A node that the path passed, by the name its step has. Of a path or neighbourhood: `from`, the node before, and the
   * relationship's own `start` and `end`.
   */
  passed(step: string, { to, ...options }: FieldDescription & { readonly to: NodeName<G> }): FieldRef<Types, unknown> {
    return this.define(() => [
      { kind: 'passedNode', step },
      { ...options, type: this.types.named(to).ref },
    ]);
  }

  /** The node at the end. */
  node(options: FieldDescription = {}): FieldRef<Types, unknown> {
    return this.define(() => [{ kind: 'endNode' }, { ...options, type: this.#node().ref }]);
  }

  /** The node whose key a property of the relationship keeps, or several the parts of it in their order; or null. */
  lookup<const P extends RelationshipPropertyOf<G, R> | readonly RelationshipPropertyOf<G, R>[]>(
    property: P,
    ...said: Said<FieldDescription & Target<G, KindsKept<G, R, Named<P>>>>
  ): FieldRef<Types, unknown>;
  lookup(property: string | readonly string[], { to, ...options }: Keeping = {}): FieldRef<Types, unknown> {
    return this.define(() => {
      const { step, node } = this.#lookup(property, to);
      const mapping = this.path({ kind: 'relationship' }, [step], node, 'one');
      return [mapping, { ...options, type: node.ref, nullable: true }, node];
    });
  }

  /** The nodes whose keys a property of the relationship keeps: one, or a list; `orElse` keeps one where there is no list. */
  lookups<const P extends RelationshipPropertyName<G, R>>(
    property: P,
    ...said: Said<FieldDescription & OrElse<G, R> & Target<G, KindsKept<G, R, P>>>
  ): FieldRef<Types, unknown>;
  lookups(property: string, { to, orElse, ...options }: Keeping = {}): FieldRef<Types, unknown> {
    return this.define(() => {
      const { step, node } = this.#lookup(property, to, orElse);
      return [this.path({ kind: 'relationship' }, [step], node, 'list'), { ...options, type: [node.ref] }, node];
    });
  }

  /**
   * The rows of a step that begins at an end of the relationship, page by page: of relationships there, those whose keys a property of
   * this one lists.
   */
  connection<
    const S extends RelationshipTypeOf<G>,
    const A extends End,
    const D extends DirectionOf<G, FarKinds<G, R, A extends 'to' ? 'OUT' : 'IN'>, S>,
  >(
    options: Path<S, D> & { readonly edge: EdgeOver<G, S, FarKinds<G, S, D>> } & Among<
        A,
        RelationshipPropertyOf<G, R>
      > &
      PageOptions,
  ): FieldRef<Types, unknown>;
  connection({ at, among, order, ...options }: AnyPath & Among<End, string> & PageOptions): FieldRef<Types, unknown> {
    const { path, said } = partedPath(options);
    return this.define(() => {
      const { kind } = this.declaredProperty(among);
      const from = this.#types.flatMap((type) => this.graph.relationships[type]?.[at] ?? []);
      const course = courseOf(this.graph, this.types, [...new Set(from)], path);
      const steps = course.steps.map((step) => ({ ...step, at, among }));
      const key = course.steps.at(-1)?.key;
      if (key && key[0].kind !== kind) {
        throw new Error(
          `${among} holds values of the kind ${kind}, but the key of those to follow is ${inWords(key)}.`,
        );
      }
      const mapping = this.path({ kind: 'relationship' }, steps, course.node, 'connection');
      return this.page({ ...mapping, order: standing(order) }, this.edgeOf(course), said);
    });
  }

  /** All rows of a path that begins at the node whose key a property of the relationship keeps, or at each of a list. */
  listFrom<
    const P extends RelationshipPropertyName<G, R>,
    const S extends RelationshipTypeOf<G>,
    const D extends DirectionOf<G, KindsKept<G, R, P>, S>,
  >(
    property: P,
    options: Path<S, D> & {
      readonly edge: EdgeOver<G, S, FarKinds<G, S, D>>;
    } & FieldDescription &
      OrElse<G, R>,
  ): FieldRef<Types, unknown>;
  listFrom(property: string, { orElse, ...options }: AnyPath & Keeping): FieldRef<Types, unknown> {
    const { path, said } = partedPath(options);
    return this.define(() => {
      const { step, kinds } = this.#lookup(property, undefined, orElse);
      const course = courseOf(this.graph, this.types, kinds, path);
      const mapping = this.path({ kind: 'relationship' }, [step, ...course.steps], course.node, 'list');
      const rows = course.edge ?? course.node;
      return [mapping, { ...said, type: [rows.ref] }, rows];
    });
  }

  /** @param orElse what keeps a single key on the relationships that lack the property */
  #lookup(property: string | readonly string[], to: string | undefined, orElse?: string) {
    const properties = [property].flat();
    const kept = properties.join(' and ');
    const models = this.#types.map((type) => this.graph.relationships[type]?.properties ?? {});
    for (const name of properties) {
      if (models.some((each) => !(name in each) && !(orElse !== undefined && orElse in each))) {
        throw new Error(`${this.#types.join('|')} has no property ${name}.`);
      }
    }
    const referredBy = (name: string) => models.flatMap((each) => each[name]?.refersTo ?? []);
    const [first = '', ...rest] = properties;
    const kinds = [...new Set(referredBy(first))].filter((kind) =>
      rest.every((name) => referredBy(name).includes(kind)),
    );
    if (kinds.length === 0) {
      throw new Error(`the model does not say of which nodes ${kept} holds keys: it wants \`refersTo\`.`);
    }
    const isList = models.some((each) => properties.some((name) => each[name]?.list));
    const node = this.types.target(`${kept} holds keys of`, kinds, to);
    const [label = '', ...others] = node.labels;
    if (others.length > 0) {
      throw new Error(`${kept} holds keys of ${node.name}, which has several labels: none would find them.`);
    }
    const key = nodeKey(this.graph, node.labels);
    const isKept = key.every(({ kind }, index) =>
      models.every((each) => (each[properties[index] ?? '']?.kind ?? kind) === kind),
    );
    if (properties.length !== key.length || !isKept || (isList && key.length > 1)) {
      throw new Error(
        `${kept} holds keys of ${node.name}, which are ${inWords(key)}; expected ${isList && key.length > 1 ? 'no list' : 'a property of that kind for each'}.`,
      );
    }
    return { step: { kind: 'lookup', properties, isList, orElse, label, key } satisfies Step, kinds, node };
  }
}
