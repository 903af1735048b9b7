import type fc from 'fast-check';
import { astFromValue, type GraphQLInputType, isNonNullType, print } from 'graphql';

/** Chooses a whole number from 0 to below `limit`. */
export type Choose = (limit: number) => number;

/** Chooses by a generator of fast-check, so that its seed gives the same operation again. */
export const chooserOf =
  (generate: fc.GeneratorValue, natural: typeof fc.nat): Choose =>
  (limit) =>
    generate(natural, { max: Math.max(0, limit - 1) });

/** What all parts of a random operation share: how it chooses, the names it has given, and the variables it has declared. */
export interface Draft {
  readonly choose: Choose;
  readonly variables: Record<string, unknown>;
  readonly declarations: string[];
  /** Whether something happens that should happen so often. */
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T | undefined;
  /** A name that is not taken. */
  name(prefix: string): string;
  /** Declares a variable; gives its name with the dollar. */
  declare(type: string, value: unknown, defaultValue?: string): string;
  /** An argument's value, in the text or as a variable. */
  given(value: unknown, type: GraphQLInputType): string;
}

/** An empty draft. */
export function newDraft(choose: Choose): Draft {
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];
  let names = 0;
  const name = (prefix: string) => `${prefix}${names++}`;
  const chance = (percent: number) => choose(100) < percent;
  const pick = <T>(items: readonly T[]): T | undefined => items[choose(Math.max(1, items.length))];

  const declare = (type: string, value: unknown, defaultValue = ''): string => {
    const variable = name('v');
    declarations.push(`$${variable}: ${type}${defaultValue}`);
    if (defaultValue === '' || chance(50)) {
      variables[variable] = value;
    }
    return `$${variable}`;
  };
  const literal = (value: unknown, type: GraphQLInputType): string => {
    const node = astFromValue(value, type);
    return node ? print(node) : 'null';
  };
  /** An argument's value, in the text or as a variable. */
  const given = (value: unknown, type: GraphQLInputType): string => {
    switch (choose(4)) {
      case 0:
        return declare(String(type), value);
      case 1:
        return isNonNullType(type) ? literal(value, type) : declare(String(type), value, ` = ${literal(value, type)}`);
      default:
        return literal(value, type);
    }
  };
  return { choose, variables, declarations, chance, pick, name, declare, given };
}
