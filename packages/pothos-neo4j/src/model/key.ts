import {
  type GraphModel,
  type KeyModel,
  type KindsOf,
  kindsWith,
  type LabelOf,
  type PropertyKind,
  type PropertyModel,
  type ValueOf,
} from './graph-model.ts';

/** One property of a key, with the kind of its values: the name of the kind, or all that is known of it. */
export interface KeyPart<Kind = PropertyKind> {
  readonly property: string;
  readonly kind: Kind;
}

/** What tells nodes apart, or parallel relationships: properties that, taken together, no two of them share. */
export type Key<Kind = PropertyKind> = readonly [KeyPart<Kind>, ...KeyPart<Kind>[]];

type Properties = Readonly<Record<string, PropertyModel>>;

/** The key of nodes with a label, as a value: of one property its value, of several an object of them. */
export type KeyOf<G extends GraphModel, L extends LabelOf<G>> = KeyOfKind<G, KindsOf<G, L>>;

type KeyOfKind<G extends GraphModel, K> = K extends keyof G['nodes']
  ? KeyValue<G['nodes'][K] extends { readonly key: infer Own } ? Own : G['nodeKey'], G['nodes'][K]['properties'], G>
  : never;

type KeyValue<Names, P extends Properties, G extends GraphModel> = Names extends readonly [infer Only]
  ? KeyValue<Only, P, G>
  : Names extends readonly string[]
    ? { readonly [N in Names[number]]: ValueOf<P[N], G> }
    : Names extends string
      ? ValueOf<P[Names], G>
      : never;

/** A key as messages name it: title (String) and year (Integer). */
export const inWords = (key: Key): string => key.map(({ property, kind }) => `${property} (${kind})`).join(' and ');

/** The argument that takes a list of keys: `ids` of what has an id. */
export const keysArgument = ([{ property }, ...others]: Key<unknown>): string =>
  property === 'id' && others.length === 0 ? 'ids' : 'keys';

/**
 * What identifies the nodes with one of some labels: one key that all kinds of them have.
 * @param type what stands for them, for messages
 * @throws Error naming the kind that lacks it, or two kinds that have different keys.
 */
export function nodeKey(graph: GraphModel, labels: readonly string[], type = labels.join('|')): Key {
  const [first, ...others] = kindsWith(graph, labels).map((kind) => ({ kind, key: keyOfKind(graph, kind, type) }));
  if (!first) {
    throw new Error(`${type}: the graph has no such nodes.`);
  }
  const other = others.find(({ key }) => inWords(key) !== inWords(first.key));
  if (other) {
    throw new Error(
      `${type}: the key of ${first.kind} is ${inWords(first.key)}, that of ${other.kind} is ${inWords(other.key)}; expected one key of all nodes that a type stands for.`,
    );
  }
  return first.key;
}

function keyOfKind(graph: GraphModel, kind: string, type: string): Key {
  const { key = graph.nodeKey, properties = {} } = graph.nodes[kind] ?? {};
  const isPart = (property: string) => properties[property]?.required === true && properties[property].list !== true;
  const wrong = [key].flat().find((property) => !isPart(property));
  if (wrong !== undefined) {
    throw new Error(`${type}: the key of ${kind} names ${wrong}; expected a required property of it, and not a list.`);
  }
  const declared = declaredKey(key, properties);
  if (!declared) {
    throw new Error(`${type}: the key of ${kind} names nothing; expected a property, or several.`);
  }
  return declared;
}

/** What tells relationships of some types apart: one key that all of them have, or undefined where they have no such key. */
export function relationshipKey(graph: GraphModel, types: readonly string[]): Key | undefined {
  const [first, ...others] = types.map((type) => {
    const { key = graph.relationshipKey, properties = {} } = graph.relationships[type] ?? {};
    return declaredKey(key, properties);
  });
  return first && others.every((other) => other && inWords(other) === inWords(first)) ? first : undefined;
}

/** The properties that a model names, with their kinds; undefined where it names none, or one that it does not declare. */
function declaredKey(names: KeyModel, properties: Properties): Key | undefined {
  const [first, ...others] = [names].flat().map((property) => ({ property, kind: properties[property]?.kind }));
  const isDeclared = (part: KeyPart<PropertyKind | undefined> | undefined): part is KeyPart => part?.kind !== undefined;
  return isDeclared(first) && others.every(isDeclared) ? [first, ...others] : undefined;
}
