import { type OperationDefinitionNode, parse, print, type TypeNode, type VariableDefinitionNode } from 'graphql';

/** What a person wrote for a variable does not fit; the message says which values do. */
export class VariableError extends Error {
  override readonly name = 'VariableError';
}

const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type));
const isList = (type: TypeNode): boolean =>
  type.kind === 'ListType' || (type.kind === 'NonNullType' && type.type.kind === 'ListType');

/** A value as people write it: texts without quotes, lists with commas, numbers and objects as JSON has them. */
function valueFrom(text: string, type: TypeNode): unknown {
  if (isList(type)) {
    return text === '' ? [] : text.split(',').map((each) => each.trim());
  }
  if (!['Int', 'Float', 'Boolean'].includes(nameOf(type)) && !/^[{[]/.test(text)) {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const definitionsIn = (text: string): VariableDefinitionNode[] =>
  parse(text)
    .definitions.filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
    .flatMap(({ variableDefinitions = [] }) => [...variableDefinitions]);

/** The variables of an operation with the values that they have if nobody gives others, each as `name=value`. */
export const examplesOf = (text: string, example: Readonly<Record<string, unknown>> = {}): string[] =>
  definitionsIn(text).map(({ variable: { name }, defaultValue }) => {
    const value = example[name.value] ?? (defaultValue && print(defaultValue).replaceAll('"', ''));
    return `${name.value}=${[value ?? ''].flat().join(',')}`;
  });

/**
 * The variables of an operation, as arguments `name=value` give them; those left out are as its example has them.
 * @throws VariableError for an argument that is not of that form, or names a variable that the operation does not have
 */
export function variablesFrom(
  text: string,
  example: Readonly<Record<string, unknown>> = {},
  given: readonly string[] = [],
): Record<string, unknown> {
  const types = new Map(definitionsIn(text).map(({ variable, type }) => [variable.name.value, type]));
  const names = [...types.keys()];
  const expected =
    names.length > 0 ? `name=value with one of the names ${names.join(', ')}` : 'none: it has no variables';
  const values: Record<string, unknown> = { ...example };
  for (const argument of given) {
    const [name = '', ...rest] = argument.split('=');
    const type = types.get(name);
    if (!type || rest.length === 0) {
      throw new VariableError(`"${argument}" is not a variable of this question; expected ${expected}.`);
    }
    values[name] = valueFrom(rest.join('='), type);
  }
  return values;
}
