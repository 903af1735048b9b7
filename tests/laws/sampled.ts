import fc from 'fast-check';
import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { imageOf } from '../../src/knowledge/image.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { sourceKinds } from '../../src/model/source.ts';
import { dayAfter, dayBefore } from '../../src/model/time.ts';
import { fixtures } from '../support/test-database.ts';

/** What laws draw from: days, sources and values that occur in the data, chosen by a seed. */
export interface Sampled {
  /** Every day that bounds something in the data, with the days before and after it. */
  readonly days: readonly string[];
  readonly sources: readonly string[];
  readonly ids: readonly string[];
  /** The values of each property. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export async function sampled(): Promise<Sampled> {
  const { nodes, relationships } = await imageOf(await openDataset(fixtures));
  const values = new Map<string, Set<unknown>>();
  for (const { properties } of [...nodes.values(), ...relationships.values()]) {
    for (const [name, value] of Object.entries(properties)) {
      values.set(name, (values.get(name) ?? new Set()).add(value));
    }
  }
  return {
    days: boundaryDays({ values }).flatMap((day) => [dayBefore(day), day, dayAfter(day)]),
    sources: [...nodes.values()].flatMap(({ key, labels }) => (labels.includes('Source') ? [key] : [])),
    ids: [...nodes.keys()],
    values: new Map([...values].map(([name, each]) => [name, [...each]])),
  };
}

const bounds = ['startEarliest', 'startLatest', 'endEarliest', 'endBefore', 'visibleFrom', 'inForce'];

/** Every day on which something in the data begins or ends. */
export const boundaryDays = ({ values }: { readonly values: ReadonlyMap<string, Iterable<unknown>> }): string[] => [
  ...new Set(bounds.flatMap((name) => [...(values.get(name) ?? [])].filter(isDay))),
];

/** A view as the arguments of `asOf` give it; without a date there is no view. */
export interface AskedView {
  readonly date?: string | undefined;
  readonly certainty?: 'POSSIBLE' | 'CERTAIN' | undefined;
  readonly accordingTo?: readonly string[] | undefined;
  readonly includePlanned?: boolean | undefined;
}

export const views = ({ days, sources }: Sampled): fc.Arbitrary<AskedView> =>
  fc.record({
    date: fc.constantFrom(...days),
    certainty: fc.constantFrom(undefined, 'POSSIBLE', 'CERTAIN'),
    accordingTo: fc.option(
      fc.oneof(
        fc.uniqueArray(fc.constantFrom(...sources), { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(fc.constantFrom(...sourceKinds), { minLength: 1, maxLength: 2 }),
        fc.tuple(fc.constantFrom(...sourceKinds), fc.constantFrom(...sources)),
      ),
      { nil: undefined },
    ),
    includePlanned: fc.constantFrom(undefined, true, false),
  });

/** A selection of the query type under a view, and how its answer is found in that of the operation. */
export const under = ({ date, ...view }: AskedView, selection: string): string =>
  date === undefined
    ? `{ ${selection} }`
    : `{ view: asOf(${literal({ date, ...view }, new Set(['certainty'])).slice(1, -1)}) { ${selection} } }`;

export const within = <T>(view: AskedView, data: unknown): T =>
  (view.date === undefined ? data : Reflect.get(Object(data), 'view')) as T;

/** A value as GraphQL writes it; texts under some names are enums. */
export function literal(value: unknown, enums: ReadonlySet<string> = new Set(), name = ''): string {
  if (Array.isArray(value)) {
    return `[${value.map((each) => literal(each, enums, name)).join(', ')}]`;
  }
  if (value instanceof Enum) {
    return value.name;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${members.map(([key, each]) => `${key}: ${literal(each, enums, key)}`).join(', ')}}`;
  }
  return typeof value === 'string' && enums.has(name) ? value : JSON.stringify(value);
}

/** The value of an enum. */
export class Enum {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Filter = Readonly<Record<string, unknown>>;

const isComparison = (type: unknown): type is GraphQLInputObjectType =>
  isInputObjectType(type) && 'isNull' in type.getFields();

/** Filters of a type: comparisons with values that occur, joined and negated, also of nodes and of what is related. */
export function filters(type: GraphQLInputObjectType, drawn: Sampled, depth = 1): fc.Arbitrary<Filter> {
  const fields = Object.values(type.getFields());
  const leaves = fields.flatMap((field): fc.Arbitrary<Filter>[] => {
    const inner = getNamedType(field.type);
    return isComparison(inner) ? [comparisons(inner, field.name, drawn).map((each) => ({ [field.name]: each }))] : [];
  });
  const others = fields.flatMap((field): fc.Arbitrary<Filter>[] => {
    const inner = getNamedType(field.type);
    if (depth === 0 || !isInputObjectType(inner) || isComparison(inner)) {
      return [];
    }
    const below = filters(inner, drawn, depth - 1);
    const isJoined = ['and', 'or'].includes(field.name);
    return [
      (isJoined ? fc.array(below, { minLength: 1, maxLength: 2 }) : below).map((each) => ({ [field.name]: each })),
    ];
  });
  return leaves.length + others.length === 0 ? fc.constant({}) : fc.oneof(...leaves, ...others);
}

function comparisons(type: GraphQLInputObjectType, name: string, { values, ids }: Sampled): fc.Arbitrary<Filter> {
  const { equals, lte, gt } = type.getFields();
  const named = getNamedType(equals?.type);
  const isNull = fc.boolean().map((is) => ({ isNull: is }));
  if (isEnumType(named)) {
    const each = fc.constantFrom(...named.getValues().map((value) => new Enum(value.name)));
    return fc.oneof(
      each.map((value) => ({ equals: value })),
      fc.uniqueArray(each, { maxLength: 3 }).map((some) => ({ in: some })),
      isNull,
    );
  }
  const kinds: Record<string, (value: unknown) => boolean> = {
    Boolean: (value) => typeof value === 'boolean',
    Int: Number.isInteger,
    Float: (value) => typeof value === 'number',
    Date: isDay,
  };
  const known = (named?.name === 'ID' ? ids : (values.get(name) ?? [])).filter(
    kinds[named?.name ?? ''] ?? ((value) => typeof value === 'string'),
  );
  if (known.length === 0) {
    return isNull;
  }
  const each = fc.constantFrom(...known);
  return fc.oneof(
    each.map((value) => ({ equals: value })),
    ...(lte && gt ? [each.map((value) => ({ lte: value })), each.map((value) => ({ gt: value }))] : []),
    isNull,
  );
}
