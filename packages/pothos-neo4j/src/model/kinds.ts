/** The comparisons of a filter, as Cypher writes them. */
export const comparisons = {
  equals: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
  isNull: 'IS NULL',
} as const;
export type Operator = keyof typeof comparisons;

/** A kind of property values: all that the plugin knows of one. */
export interface ValueKind<Value = unknown> {
  /** The GraphQL scalar that shows it. */
  readonly scalar: string;
  /** Cypher of a value that comes in, from that of a parameter or of a part of one. */
  readonly write: (given: string) => string;
  /** Cypher of a value as it leaves: what the scalar serialises, and what a cursor holds as JSON. */
  readonly read: (value: string) => string;
  /** Whether what a cursor holds can be one. */
  readonly isOne: (value: unknown) => value is Value;
  /** By what a filter compares it; whether it is null is always offered. */
  readonly operators: readonly Exclude<Operator, 'isNull'>[];
  /** Texts made of a value, beside the value itself, by which rows are grouped too: for each the end of its name in the enum. */
  readonly parts?: Readonly<Record<string, (value: string) => string>>;
}

const asIs = (value: string): string => value;
const ranges = ['equals', 'lt', 'lte', 'gt', 'gte'] as const;
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The kinds that every graph has; a Date is a calendar day, such as 2024-07-04. */
export const defaultKinds = {
  Boolean: {
    scalar: 'Boolean',
    write: asIs,
    read: asIs,
    isOne: (value): value is boolean => typeof value === 'boolean',
    operators: ['equals'],
  } satisfies ValueKind,
  Date: {
    scalar: 'Date',
    write: (given) => `date(${given})`,
    // The driver decodes a text in half the time of a date.
    read: (value) => `toString(${value})`,
    isOne: (value): value is string =>
      isText(value) && /^-?\d{4,9}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
    operators: [...ranges, 'in'],
    parts: { YEAR: (value) => `toString(${value}.year)`, MONTH: (value) => `left(toString(${value}), 7)` },
  } satisfies ValueKind,
  Float: {
    scalar: 'Float',
    write: asIs,
    read: asIs,
    isOne: isNumber,
    operators: [...ranges, 'in'],
  } satisfies ValueKind,
  Integer: {
    scalar: 'Int',
    write: asIs,
    read: asIs,
    isOne: (value): value is number => Number.isSafeInteger(value),
    operators: [...ranges, 'in'],
  } satisfies ValueKind,
  String: {
    scalar: 'String',
    write: asIs,
    read: asIs,
    isOne: isText,
    operators: [...ranges, 'contains', 'startsWith', 'endsWith', 'in'],
  } satisfies ValueKind,
};

/** The kinds that a graph model adds, by name. */
export type Kinds = Readonly<Record<string, ValueKind>>;

/**
 * A kind by its name.
 * @throws Error naming those that there are
 */
export function kindOf(added: Kinds | undefined, name: string): ValueKind {
  const all: Kinds = { ...defaultKinds, ...added };
  const found = all[name];
  if (!found) {
    throw new Error(`there is no kind of property called ${name}; expected ${Object.keys(all).join(', ')}.`);
  }
  return found;
}
