import { constants as buffers } from 'node:buffer';
import type { GraphQLError } from 'graphql';
import type { Bounds } from '../model/bounds.ts';
import { LimitExceeded } from '../model/limit-exceeded.ts';
import type { OperationPlan, Variables } from '../plan/plan.ts';

/** Of values that may be read, so many are more than there may be. */
export const tooCostly = (cost: number, most: number): GraphQLError =>
  new LimitExceeded(
    'TOO_COSTLY',
    `The answer may hold ${cost} values: the page sizes of nested lists, multiplied, times the fields of each row; expected at most ${Math.max(0, most)}. Ask for smaller pages with first, or for fewer fields and nested lists.`,
    most,
  );

/** An answer has more characters than it may. */
export const responseTooLong = (most?: number): GraphQLError =>
  new LimitExceeded(
    'RESPONSE_TOO_LARGE',
    `The answer has more ${most === undefined ? 'characters than a text can have' : `than ${Math.max(0, most)} characters`}. Ask for smaller pages with first, and read on with after.`,
    most ?? buffers.MAX_STRING_LENGTH,
  );

/** An answer holds more values than it may. */
export const tooManyValues = (values: unknown, most: number): GraphQLError =>
  new LimitExceeded(
    'RESPONSE_TOO_LARGE',
    `The answer has ${values} values: its rows, and the fields of each; expected at most ${most}. Ask for smaller pages with first, and read on with after.`,
    most,
  );

/** How often each parameter stands in a text. */
export function placesOf(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/\$(p\d+)\b/g)) {
    places.set(name, (places.get(name) ?? 0) + 1);
  }
  return places;
}

/**
 * The parameters of a statement, as a request's variables give them.
 * @param places how often each stands in the text: Neo4j makes a set of a list at each
 * @throws GraphQLError where one cannot be used, or all together are too large to send
 */
export function parametersWithin(
  { parameters, checks }: OperationPlan,
  places: ReadonlyMap<string, number>,
  variables: Variables,
  most: Bounds,
): Readonly<Record<string, unknown>> {
  for (const check of checks) {
    check(variables);
  }
  const given: Record<string, unknown> = {};
  let characters = 0;
  let values = 0;
  for (const { name, read } of parameters) {
    const value = read(variables);
    given[name] = value;
    characters += charactersOf(value);
    values += Array.isArray(value) ? value.length * (places.get(name) ?? 1) : 0;
  }
  if (characters > most.parameterCharacters) {
    throw new LimitExceeded(
      'PARAMETERS_TOO_LARGE',
      `The values of the arguments have ${characters} characters, each value counted where it is written; expected at most ${most.parameterCharacters}.`,
      most.parameterCharacters,
    );
  }
  if (values > most.listValues) {
    throw new LimitExceeded(
      'TOO_MANY_VALUES',
      `The lists in the arguments have ${values} values, a list counted in each place that uses it; expected at most ${most.listValues}.`,
      most.listValues,
    );
  }
  return given;
}

/** A number, a boolean and null go out in nine bytes at most. */
const shortest = 9;

const charactersOf = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : Array.isArray(value)
      ? value.reduce<number>((sum, each) => sum + charactersOf(each), 0)
      : typeof value === 'object' && value !== null
        ? charactersOf(Object.values(value))
        : shortest;
