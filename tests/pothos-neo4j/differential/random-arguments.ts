import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLString,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { sourceKinds } from '../../../src/model/source.ts';
import type { Draft } from './random-draft.ts';

/** Values that occur in the data, by the name of the field (or `id`) they stand in. */
export type Pool = Readonly<Record<string, readonly unknown[]>>;

/** A variable that takes a cursor, with the response names that lead to the connection it comes from. */
export interface CursorVariable {
  readonly variable: string;
  readonly path: readonly string[];
}

const pageArguments = new Set(['first', 'last', 'after', 'before', 'filter', 'order']);

const isComparison = (type: unknown): boolean => isInputObjectType(type) && 'isNull' in type.getFields();

/** Writes the arguments of fields: filters, orders, pages and groups. */
export function argumentWriter({ choose, chance, pick, name, declarations, given }: Draft, pool: Pool) {
  const cursors: CursorVariable[] = [];
  const scalar = (type: GraphQLInputType, field: string): unknown => {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      return pick(named.getValues())?.name;
    }
    if (named.name === 'Boolean') {
      return chance(50);
    }
    if (named.name === 'Int' || named.name === 'Float') {
      return pick(pool[field] ?? []) ?? choose(40);
    }
    const value = pick(pool[field] ?? pool.id ?? []) ?? '';
    return named.name === 'Date' ? (/^\d{4}-\d\d-\d\d$/.test(String(value)) ? value : '2024-07-04') : String(value);
  };
  const comparison = (type: GraphQLInputObjectType, field: string): Record<string, unknown> => {
    const operators = Object.values(type.getFields());
    const chosen = Array.from({ length: 1 + choose(2) }, () => pick(operators)).filter((each) => each !== undefined);
    return Object.fromEntries(
      chosen.map((operator) => {
        if (isListType(getNullableType(operator.type))) {
          return [operator.name, Array.from({ length: choose(4) }, () => scalar(operator.type, field))];
        }
        const value = scalar(operator.name === 'isNull' ? operator.type : operator.type, field);
        // What has no letter or digit is refused as a part of a name.
        const partOf = (text: string) => {
          const part = text.slice(choose(3), 3 + choose(6));
          return /[\p{L}\p{N}]/u.test(part) ? part : 'a';
        };
        const isPart = ['contains', 'startsWith', 'endsWith'].includes(operator.name);
        return [operator.name, isPart ? partOf(String(value)) : chance(5) ? null : value];
      }),
    );
  };
  const filter = (type: GraphQLInputObjectType, depth: number): Record<string, unknown> => {
    const fields = Object.values(type.getFields()).filter(
      ({ type: inner }) => depth > 0 || isComparison(getNamedType(inner)),
    );
    const chosen = Array.from({ length: chance(70) ? 1 : 2 }, () => pick(fields)).filter((each) => each !== undefined);
    return Object.fromEntries(
      chosen.map((field) => {
        const inner = getNamedType(field.type) as GraphQLInputObjectType;
        if (isListType(getNullableType(field.type))) {
          return [field.name, Array.from({ length: choose(3) }, () => filter(inner, depth - 1))];
        }
        return [field.name, isComparison(inner) ? comparison(inner, field.name) : filter(inner, depth - 1)];
      }),
    );
  };

  const argument = ({ name: argumentName, type }: GraphQLArgument): string => {
    const named = getNamedType(type);
    if (argumentName === 'filter' && isInputObjectType(named)) {
      return `filter: ${given(filter(named, 2), type)}`;
    }
    if (argumentName === 'order') {
      return `order: ${given(
        Array.from({ length: 1 + choose(2) }, () => scalar(type, '')),
        type,
      )}`;
    }
    const most = { maxLength: 4, depth: 2, limit: 30 }[argumentName];
    if (most) {
      return `${argumentName}: ${given(1 + choose(most), type)}`;
    }
    if (isListType(getNullableType(type)) && isEnumType(named)) {
      return `${argumentName}: ${given(
        Array.from({ length: 1 + choose(4) }, () => scalar(type, '')),
        type,
      )}`;
    }
    if (['from', 'to', 'around'].includes(argumentName)) {
      // A path to where it begins is refused: the ends are chosen from two halves.
      const half = (pool.entity ?? []).filter((_, index) => (index % 2 === 0) === (argumentName === 'to'));
      const entity = () => (chance(95) ? pick(half) : `no-${argumentName}`);
      return `${argumentName}: ${given(isListType(getNullableType(type)) ? [entity(), entity()] : entity(), type)}`;
    }
    if (isListType(getNullableType(type))) {
      const sources = () => (chance(70) ? (pool.sources ?? []).flat() : [...sourceKinds]);
      const ids = argumentName === 'accordingTo' ? sources() : (pool.id ?? []);
      return `${argumentName}: ${given(
        Array.from({ length: 1 + choose(4) }, () => (chance(80) ? pick(ids) : 'nowhere')),
        type,
      )}`;
    }
    const takesAnyText = named.name === 'ID' || named.name === 'String';
    const value = takesAnyText && chance(10) ? 'nowhere' : scalar(type, named.name === 'Date' ? 'startEarliest' : 'id');
    return `${argumentName}: ${given(value, type)}`;
  };

  const page = (field: GraphQLField<unknown, unknown>, path: readonly string[]): string[] => {
    const [size, type] = [choose(6), field.args.find(({ name: each }) => each === 'first')?.type];
    if (!type) {
      return [];
    }
    if (!field.args.some(({ name: each }) => each === 'after')) {
      return chance(50) ? [`first: ${given(size, type)}`] : [];
    }
    const end = chance(60) ? 'first' : 'last';
    const cursor = chance(40) ? (chance(70) === (end === 'first') ? 'after' : 'before') : undefined;
    if (cursor) {
      const variable = name('c');
      declarations.push(`$${variable}: String`);
      cursors.push({ variable, path });
      return [`${end}: ${given(size, type)}`, `${cursor}: $${variable}`];
    }
    return chance(70) ? [`${end}: ${given(size, type)}`] : [];
  };

  /** Something to group by, once or twice; of relationships only what each of them says. */
  const grouping = (field: GraphQLField<unknown, unknown>): string => {
    const offered = field.args.filter(({ name: each }) => ['by', 'byEdge'].includes(each));
    const { type, name: argumentName } = pick(offered) ?? { type: GraphQLString, name: '' };
    const values = (getNamedType(type) as GraphQLEnumType).getValues().map(({ name: each }) => each);
    const said = values.filter(
      (each) => argumentName === 'by' || ['TYPE', 'START_YEAR', 'DATE_YEAR', 'CONFIDENCE'].includes(each),
    );
    const chosen = Array.from({ length: 1 + choose(2) }, () => pick(said));
    const first = chance(50) ? [`first: ${given(1 + choose(9), GraphQLInt)}`] : [];
    const order = chance(50) ? ['order: KEYS'] : [];
    return `(${[`${argumentName}: ${given(chosen, type)}`, ...first, ...order].join(', ')})`;
  };

  /** The arguments of a field in their brackets, or nothing. */
  const argumentsOf = (field: GraphQLField<unknown, unknown>, path: readonly string[], isInView: boolean): string => {
    if (field.extensions.neo4j?.kind === 'groups') {
      return grouping(field);
    }
    // The outermost view must say which day it means.
    const needed = (each: GraphQLArgument) => isNonNullType(each.type) || (each.name === 'date' && !isInView);
    const chosen = field.args.filter((each) =>
      each.defaultValue === undefined ? needed(each) || (!pageArguments.has(each.name) && chance(30)) : chance(60),
    );
    const isNarrowed = chosen.some((each) => each.name === 'types');
    const texts = [
      // Types of which each is excluded leave nothing to follow, which is refused.
      // And derived types are followed only where that is said.
      ...chosen.filter((each) => !(isNarrowed && ['exclude', 'includeDerived'].includes(each.name))).map(argument),
      ...(isNarrowed && field.args.some(({ name: each }) => each === 'includeDerived') ? ['includeDerived: true'] : []),
      ...field.args.filter((each) => ['filter', 'order'].includes(each.name) && chance(35)).map(argument),
      ...page(field, path),
    ];
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  };
  return { argumentsOf, cursors };
}
