import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { type Key, type KeyPart, keysArgument } from '../model/key.ts';
import type { ValueKind } from '../model/kinds.ts';
import type { Parameter } from './plan.ts';
import type { FieldArguments, Planning } from './planning.ts';

/** How what an argument holds becomes a value of a kind; `made` names that where it is not taken as it is. */
export interface Reading {
  readonly read: (value: unknown) => unknown;
  readonly made: string;
}

const asItIs: Reading = { read: (value) => value, made: '' };

/**
 * How a value of a kind is read. An ID may be the text of any: "12" that of an integer.
 * @param place where in the arguments it stands, for messages
 */
export function readingOf(
  planning: Planning,
  given: FieldArguments,
  type: GraphQLInputType | undefined,
  kind: string,
  place: string,
): Reading {
  if (!type || getNamedType(type).name !== 'ID' || kind === 'String') {
    return asItIs;
  }
  const known = planning.kind(kind);
  const read = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(read)
      : typeof value !== 'string'
        ? value
        : (valueWritten(known, value) ??
          given.refuse(`${place}: "${value}" is not a value of its kind; expected ${kind}.`));
  return { read, made: `as ${kind}` };
}

/** The value of a kind of which something is the text, written as JSON writes it; undefined where it is not the text of one. */
export function valueWritten(kind: ValueKind, text: string): unknown {
  if (kind.isOne(text)) {
    return text;
  }
  try {
    const value: unknown = JSON.parse(text);
    return kind.isOne(value) && String(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The parameters of a key, one for each part.
 * @param argument what holds the key; arguments of the names of its properties do where it is not said
 */
export function keyParameters(
  planning: Planning,
  given: FieldArguments,
  key: Key,
  argument?: string,
): readonly Parameter[] {
  return key.map((part) => {
    const name = argument ?? part.property;
    const at = argument !== undefined && key.length > 1 ? [part.property] : [];
    const { read, made } = readingOfPart(planning, given, name, part);
    return planning.parameter(
      (variables) => read(at.reduce(fieldOf, given.read(name)(variables))),
      given.origin(name, at, made),
    );
  });
}

/** The parameter of a list of keys: each the value of the only part, or a map of all by the names of their properties. */
export function keysParameter(
  planning: Planning,
  given: FieldArguments,
  key: Key,
  argument = keysArgument(key),
): Parameter {
  const parts = key.map((part) => ({ ...part, ...readingOfPart(planning, given, argument, part) }));
  const keyOf = (value: unknown) =>
    parts.length === 1
      ? parts[0]?.read(value)
      : Object.fromEntries(parts.map(({ property, read }) => [property, read(fieldOf(value, property))]));
  const made = parts.map((part) => part.made).join(' ');
  return planning.parameter(
    (variables) => [given.read(argument)(variables)].flat().map(keyOf),
    given.origin(argument, [], made.trim()),
  );
}

const fieldOf = (value: unknown, name: string): unknown => Object(value)[name];

function readingOfPart(
  planning: Planning,
  given: FieldArguments,
  argument: string,
  { property, kind }: KeyPart,
): Reading {
  const type = given.field.args.find(({ name }) => name === argument)?.type;
  const named = type && getNamedType(type);
  return isInputObjectType(named)
    ? readingOf(planning, given, named.getFields()[property]?.type, kind, `${argument}.${property}`)
    : readingOf(planning, given, type, kind, argument);
}
