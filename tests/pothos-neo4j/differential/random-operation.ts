import type fc from 'fast-check';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import type { FieldMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import { sourceKinds } from '../../../src/model/source.ts';

/** Chooses a whole number from 0 to below `limit`. */
export type Choose = (limit: number) => number;

export interface RandomOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Variables that take a cursor, with the response names that lead to the connection it comes from. */
  readonly cursors: readonly { readonly variable: string; readonly path: readonly string[] }[];
}

/** Values that occur in the data, by the name of the field (or `id`) they stand in. */
export type Pool = Readonly<Record<string, readonly unknown[]>>;

const standard = new Set(['first', 'last', 'after', 'before', 'filter', 'order']);

/** Writes valid operations over a schema: aliases, fragments, directives, arguments, filters, orders and pages at every level. */
export function randomOperation(schema: GraphQLSchema, pool: Pool, choose: Choose): RandomOperation {
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];
  const fragments: string[] = [];
  const cursors: { variable: string; path: readonly string[] }[] = [];
  let names = 0;
  let views = 0;
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

  const argumentsOf = (field: GraphQLField<unknown, unknown>, path: readonly string[]): string => {
    if (field.extensions.neo4j?.kind === 'groups') {
      return grouping(field);
    }
    // The outermost view must say which day it means.
    const needed = (each: GraphQLArgument) => isNonNullType(each.type) || (each.name === 'date' && views === 0);
    const chosen = field.args.filter((each) =>
      each.defaultValue === undefined ? needed(each) || (!standard.has(each.name) && chance(30)) : chance(60),
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

  const directive = (): string => {
    if (!chance(8)) {
      return '';
    }
    const kind = chance(50) ? 'include' : 'skip';
    return ` @${kind}(if: ${chance(50) ? declare('Boolean!', chance(70) === (kind === 'include')) : String(chance(50))})`;
  };

  const selection = (type: GraphQLObjectType, depth: number, path: readonly string[]): string => {
    const fields = Object.values(type.getFields()).filter(
      (field) => (depth > 0 || !isCompositeType(getNamedType(field.type))) && !isNeo4jsChoice(field.extensions.neo4j),
    );
    const isConnection = type.extensions.neo4j?.kind === 'connection';
    const texts: string[] = chance(15) || fields.length === 0 ? ['__typename'] : [];
    for (let count = 1 + choose(2); count > 0; count -= 1) {
      const view = chance(20) && fields.find(({ extensions: { neo4j } }) => neo4j?.kind === 'view');
      const field = view || pick(fields);
      if (!field) {
        continue;
      }
      const alias = name('a');
      const named = getNamedType(field.type);
      const here = [...path, alias];
      const given = argumentsOf(field, here);
      views += view ? 1 : 0;
      const inner = isCompositeType(named)
        ? ` { ${selectionOf(named.name, isConnection || view ? depth : depth - 1, here)} }`
        : '';
      views -= view ? 1 : 0;
      texts.push(`${alias}: ${field.name}${given}${directive()}${inner}`);
    }
    return wrapped(texts.join(' '), type.name);
  };

  /** A selection as it stands, or in a fragment. */
  const wrapped = (text: string, type: string): string => {
    switch (choose(12)) {
      case 0: {
        const fragment = name('F');
        fragments.push(`fragment ${fragment} on ${type} { ${text} }`);
        return `...${fragment} __typename`;
      }
      case 1:
        return `... on ${type} { ${text} } __typename`;
      case 2:
        return `...${directive()} { ${text} } __typename`;
      default:
        return text;
    }
  };

  const selectionOf = (typeName: string, depth: number, path: readonly string[]): string => {
    const type = schema.getType(typeName);
    // Every connection shows its cursors, so that they can be asked for in a second round.
    const ends = type?.name.endsWith('Connection') ? ' ends: pageInfo { start: startCursor end: endCursor }' : '';
    if (isAbstractType(type) && chance(60)) {
      const member = pick(schema.getPossibleTypes(type));
      const of = member ? ` ... on ${member.name} { ${selection(member, depth, path)} }` : '';
      return `${selection(type as unknown as GraphQLObjectType, depth, path)}${of}`;
    }
    return isObjectType(type) || isAbstractType(type)
      ? `${selection(type as GraphQLObjectType, depth, path)}${ends}`
      : '__typename';
  };

  const root = schema.getQueryType();
  const body = root ? selection(root, 3, []) : '';
  const head = declarations.length === 0 ? 'query' : `query (${declarations.join(', ')})`;
  return { text: `${head} { ${body} }\n${fragments.join('\n')}`, variables, cursors };
}

/** Which of equally long paths are among the first, and how well a text fits, Neo4j decides. */
const isNeo4jsChoice = (mapping: FieldMapping | undefined): boolean =>
  mapping?.kind === 'shortestPaths' || (mapping?.kind === 'path' && mapping.start.kind === 'fullText');

const isComparison = (type: unknown): boolean => isInputObjectType(type) && 'isNull' in type.getFields();

/** Chooses by a generator of fast-check, so that its seed gives the same operation again. */
export const chooserOf =
  (generate: fc.GeneratorValue, natural: typeof fc.nat): Choose =>
  (limit) =>
    generate(natural, { max: Math.max(0, limit - 1) });
