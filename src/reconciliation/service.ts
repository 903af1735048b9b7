import { type Candidate, candidates, typeOf } from './candidates.ts';
import { type CellValue, knownProperty, propertyById, readValues } from './properties.ts';
import type { QueryContext } from './query-context.ts';
import { extensionOf, queriesOf, ReconciliationError } from './requests.ts';
import { types } from './suggestions.ts';

/** How many properties of a table are read in one statement. */
const mostColumns = 10;

/** What is wrong with a part of a request whose other parts are answered. */
interface PartError {
  readonly code: ReconciliationError['code'];
  readonly message: string;
}

/** The answer to a query: its candidates; none where it could not be used, and then why. */
interface QueryAnswer {
  readonly result: readonly Candidate[];
  readonly error?: PartError;
}

const partError = ({ code, message }: ReconciliationError): PartError => ({ code, message });

/**
 * Answers a batch of queries. One that cannot be used has no candidates and says why; the others are answered.
 * @throws ReconciliationError for what is not a batch of queries.
 */
export async function reconcile(asked: QueryContext, json: string): Promise<Readonly<Record<string, QueryAnswer>>> {
  const answers: [string, QueryAnswer][] = [];
  // One after the other: a batch must not take the database from everyone else.
  for (const [name, query] of Object.entries(queriesOf(json))) {
    const found = query instanceof ReconciliationError ? query : await candidates(asked, query).catch(unlessUnusable);
    answers.push([name, Array.isArray(found) ? { result: found } : { result: [], error: partError(found) }]);
  }
  return Object.fromEntries(answers);
}

function unlessUnusable(error: unknown): ReconciliationError {
  if (error instanceof ReconciliationError) {
    return error;
  }
  throw error;
}

/**
 * The values of properties for a table of entities; an entity that there is not has none. The columns are those asked for, in their order; one
 * of a property that there is not is empty and says so.
 * @throws ReconciliationError for what is not such a request.
 */
export async function extend(asked: QueryContext, json: string) {
  const { ids, properties } = extensionOf(json);
  const known = [...new Set(properties.map(({ id }) => id))].flatMap((id) => propertyById(id) ?? []);
  const values = new Map<string, Readonly<Record<string, readonly CellValue[]>>>();
  for (let from = 0; from < known.length; from += mostColumns) {
    for (const [id, found] of await readValues(asked, ids, known.slice(from, from + mostColumns))) {
      values.set(id, { ...values.get(id), ...found });
    }
  }
  const row = (entity: string) =>
    Object.fromEntries(properties.map(({ id }) => [id, (values.get(entity)?.[id] ?? []).map(cell)]));
  return { meta: properties.map(columnOf), rows: Object.fromEntries(ids.map((id) => [id, row(id)])) };
}

function columnOf({ id }: { readonly id: string }) {
  try {
    const { name, range } = knownProperty(id);
    return { id, name, ...(range?.length === 1 ? { type: typeOf(range[0] ?? '') } : {}) };
  } catch (error) {
    return { id, name: id, error: partError(unlessUnusable(error)) };
  }
}

function cell(value: CellValue) {
  switch (typeof value) {
    case 'object':
      return { id: value.id, name: value.name };
    case 'number':
      return { float: value };
    case 'boolean':
      // The protocol has no truth values in tables.
      return { str: String(value) };
    default:
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { date: `${value}T00:00:00Z` } : { str: value };
  }
}

/** What a short text about something needs: its name, and a sentence. */
export interface PreviewText {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What an entity, a property or a type is, in a name and a sentence. */
export async function describe(
  asked: QueryContext,
  what: 'entity' | 'property' | 'type',
  id: string,
): Promise<PreviewText | undefined> {
  switch (what) {
    case 'property':
      return propertyById(id);
    case 'type':
      return types.find((type) => type.id === id);
    case 'entity': {
      const named = ['name', 'description'].map((name) => ({ id: name, values: () => `[n.${name}]` }));
      const values = (await readValues(asked, [id], named)).get(id);
      return values && { id, name: String(values.name?.[0] ?? id), description: String(values.description?.[0] ?? '') };
    }
  }
}
