import type { GraphModel, RelationshipTypeOf } from '../model/graph-model.ts';
import type { Expression } from '../model/mapping.ts';
import type { NodeName } from '../model/node-names.ts';
import { type Declared, declaredAs, type TypeReference } from './boundary.ts';

/** Some fields by name, or all that can serve. */
export type Choice = 'all' | readonly string[];

/** Values by which edges are grouped: a property of the relationship, which not each of its types need have, or Cypher of it. */
export type EdgeGroups = Readonly<Record<string, string | Expression>>;

/** A type that is declared by its fields, some of which one may filter, order and group by. */
export interface Described {
  readonly name: string;
  readonly ref: TypeReference;
  readonly interfaces: () => readonly Described[];
  /** Its fields; only to be asked while the schema is made, so that files may refer to one another. */
  readonly fields: () => Readonly<Record<string, object>>;
  readonly filters: Choice;
  readonly orders: Choice;
  readonly groups: Choice | EdgeGroups;
  /** Of edges, and of what their types have in common: the nodes they lead to. */
  readonly node?: () => NodeRef;
}

/** A GraphQL type that stands for nodes with one of some labels. */
export interface NodeRef extends Described {
  readonly kind: 'node';
  readonly labels: readonly string[];
  /** Its edge and connection without anything said of a relationship; made when first asked for. */
  readonly plainEdge: () => AnyEdge;
}

/** An edge type with its connection, whatever its relationships. */
export interface AnyEdge extends Described {
  readonly kind: 'edge';
  readonly node: () => NodeRef;
  readonly connection: TypeReference;
}

/** An edge type over relationships of some types. */
export interface RelationshipEdge extends AnyEdge {
  readonly via: readonly string[];
}

/** An edge type as the compiler knows it: over which relationships of the graph, and to nodes of which name. */
export interface EdgeRef<
  G extends GraphModel,
  R extends RelationshipTypeOf<G> = RelationshipTypeOf<G>,
  N extends NodeName<G> = NodeName<G>,
> extends RelationshipEdge {
  readonly via: readonly R[];
  /** For the compiler alone, never there: an edge fits a path over some of its relationships, to nodes of that name. */
  readonly leads?: (relationship: R) => N;
}

/** What the rows of a path are shown as. */
export type RowType = NodeRef | AnyEdge;

/** The interfaces of a type, and those that these implement in turn. */
export const ancestorsOf = (type: Pick<Described, 'interfaces'>): Described[] => [
  ...new Set(type.interfaces().flatMap((each) => [...ancestorsOf(each), each])),
];

/** Whether a field can serve to filter, or order, rows by. */
const serves = {
  filters: ({ mapping, type }: Declared<RowType>) =>
    mapping.kind === 'path' || (mapping.kind === 'property' && !Array.isArray(type)),
  orders: ({ mapping, type }: Declared<RowType>) => mapping.kind === 'property' && !Array.isArray(type),
};

/** Whether a type, or an interface of it, lets one filter (or order) by anything. */
export const offers = (type: Described, by: 'filters' | 'orders'): boolean =>
  [...ancestorsOf(type), type].some((each) => each[by].length > 0);

/** Who says by what rows are ordered or grouped: a type that says something of its own, or an interface that says it for many. */
export const sayerOf = (type: Described, by: 'orders' | 'groups'): Described | undefined =>
  [type, ...ancestorsOf(type).toReversed()].find((each) => Object.keys(each[by]).length > 0);

/** The fields by which a type, or an interface of it, lets one filter (or order). */
export function chosenOf(type: Described, by: 'filters' | 'orders'): Map<string, Declared<RowType>> {
  const chosen = new Map<string, Declared<RowType>>();
  const known: Record<string, object> = {};
  for (const { fields, [by]: choice } of [...ancestorsOf(type), type]) {
    Object.assign(known, fields());
    // What a type has in place of a field of its interface serves in its place, or does not.
    for (const name of Object.keys(fields()).filter((each) => chosen.has(each))) {
      chosen.delete(name);
      const own = declaredAs<RowType>(known[name] ?? {});
      if (own && serves[by](own)) {
        chosen.set(name, own);
      }
    }
    for (const name of choice === 'all' ? Object.keys(fields()) : choice) {
      const declared = declaredAs<RowType>(known[name] ?? {});
      if (declared && serves[by](declared)) {
        chosen.set(name, declared);
      } else if (choice !== 'all') {
        throw new Error(`${type.name}: ${by} name ${name}, which is not a field that could serve.`);
      }
    }
  }
  return chosen;
}
