import type { Declared, TypeReference } from './boundary.ts';
import type { GraphModel, RelationshipTypeOf } from './graph-model.ts';

/** Some fields by name, or all that can serve. */
export type Choice = 'all' | readonly string[];

/** A type that is declared by its fields, some of which one may filter and order by. */
export interface Described {
  readonly name: string;
  readonly ref: TypeReference;
  readonly interfaces: () => readonly Described[];
  /** What is declared of its fields; only to be asked while the schema is made, so that files may refer to one another. */
  readonly declared: () => Readonly<Record<string, Declared>>;
  readonly filters: Choice;
  readonly orders: Choice;
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

/** An edge type whose fields speak of relationships of the graph. */
export interface EdgeRef<G extends GraphModel> extends AnyEdge {
  readonly via: readonly RelationshipTypeOf<G>[];
}

/** The edge to page through: the given one, or the plain edge of a node. */
export const edgeOf = (to: AnyEdge | NodeRef): AnyEdge => (to.kind === 'edge' ? to : to.plainEdge());

/** The interfaces of a type, and those that these implement in turn. */
export const ancestorsOf = (type: Pick<Described, 'interfaces'>): Described[] => [
  ...new Set(type.interfaces().flatMap((each) => [...ancestorsOf(each), each])),
];

/** What can serve to filter (or order) rows by. */
const serves = {
  filters: ({ mapping, type }: Declared) =>
    mapping.kind === 'path' ? mapping.result !== 'groups' : mapping.kind === 'property' && !Array.isArray(type),
  orders: ({ mapping, type }: Declared) => mapping.kind === 'property' && !Array.isArray(type),
};

/** The fields by which a type, or an interface of it, lets one filter (or order). */
export const chosenOf = (type: Described, by: keyof typeof serves): [name: string, declared: Declared][] => {
  const family = [...ancestorsOf(type), type];
  const declared: Record<string, Declared> = Object.assign({}, ...family.map((each) => each.declared()));
  const names = family.flatMap((each) => {
    const choice = each[by];
    return choice === 'all'
      ? Object.entries(each.declared()).flatMap(([name, field]) => (serves[by](field) ? [name] : []))
      : choice;
  });
  return [...new Set(names)].map((name) => {
    const field = declared[name];
    if (!field || !serves[by](field)) {
      throw new Error(`${type.name}: ${by} name ${name}, which is no field that could serve.`);
    }
    return [name, field];
  });
};
