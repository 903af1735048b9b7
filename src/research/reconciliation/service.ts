import { entities, entityLabels } from '../../model/entities.ts';
import type { Source } from '../rows.ts';
import type { Ask } from './ask.ts';
import { type Candidate, candidates, typeOf } from './candidates.ts';
import { entityProperties, type Found, knownProperty, propertyById, readValues } from './properties.ts';
import { extensionOf, queriesOf } from './requests.ts';

/** How many suggestions are given, and from how many they are chosen. */
const mostSuggestions = 20;
const mostFound = 100;

/** What the service is and where its parts are: `address` is its own, `base` that with which ids begin. */
export const manifest = (address: string, base: string) => {
  const origin = new URL(address).origin;
  const suggest = (what: string) => ({
    service_url: origin,
    service_path: `/reconcile/suggest/${what}`,
    flyout_service_path: `/reconcile/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ['0.2'],
    name: 'sco-graph: the Shanghai Cooperation Organisation',
    identifierSpace: `${base}id/`,
    schemaSpace: `${base}vocabulary#`,
    documentation: `${origin}/export/`,
    defaultTypes: entityLabels.map(typeOf),
    view: { url: `${origin}/id/{{id}}` },
    preview: { url: `${origin}/reconcile/preview?id={{id}}`, width: 420, height: 180 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: origin, service_path: '/reconcile/properties' },
      property_settings: [],
    },
    batchSize: 10,
  };
};

/**
 * Answers a batch of queries.
 * @throws ReconciliationError for what is no batch of queries.
 */
export async function reconcile(
  ask: Ask,
  source: Source,
  json: string,
): Promise<Readonly<Record<string, { readonly result: readonly Candidate[] }>>> {
  const answers: [string, { result: Candidate[] }][] = [];
  // One after the other: a batch must not take the database from everyone else.
  for (const [name, query] of Object.entries(queriesOf(json))) {
    answers.push([name, { result: await candidates(ask, source, query) }]);
  }
  return Object.fromEntries(answers);
}

const reference = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

/**
 * The values of properties for a table of entities; an entity that there is not has none.
 * @throws ReconciliationError for what is no such request, or names a property that there is not.
 */
export async function extend(source: Source, json: string) {
  const { ids, properties } = extensionOf(json);
  const wanted = properties.map(({ id }) => knownProperty(id));
  const values = await readValues(source, ids, wanted);
  const row = (id: string) =>
    Object.fromEntries(wanted.map((property) => [property.id, (values.get(id)?.[property.id] ?? []).map(cell)]));
  return {
    meta: wanted.map(({ id, name, range }) => ({
      id,
      name,
      ...(range?.length === 1 ? { type: typeOf(range[0] ?? '') } : {}),
    })),
    rows: Object.fromEntries(ids.map((id) => [id, row(id)])),
  };
}

function cell(value: Found) {
  switch (typeof value) {
    case 'object':
      return reference(value);
    case 'number':
      return { float: value };
    case 'boolean':
      return { bool: value };
    default:
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { date: `${value}T00:00:00Z` } : { str: value };
  }
}

/** The properties that entities of a kind have, own ones first. */
export const proposedProperties = (type: string, limit: number) => ({
  type,
  properties: entityProperties
    .filter(({ kinds }) => kinds.some((kind) => kind === type))
    .slice(0, limit)
    .map(reference),
  limit,
});

/** Entities whose names begin with what was typed, or have its words. */
export async function suggestedEntities(ask: Ask, source: Source, prefix: string) {
  const found = await candidates(ask, source, { query: prefix, types: [], limit: mostFound, properties: [] });
  // Those that fit as well as the last one are suggested too.
  const least = found[mostSuggestions - 1]?.score ?? 0;
  return {
    result: found
      .filter(({ score }) => score >= least)
      .map(({ id, name, description, type }) => ({ id, name, description, notable: type })),
  };
}

const starts = (prefix: string, { id, name }: { readonly id: string; readonly name: string }): boolean =>
  [id, name].some((text) => text.toLowerCase().includes(prefix.toLowerCase()));

export const suggestedProperties = (prefix: string) => ({
  result: entityProperties
    .filter((property) => starts(prefix, property))
    .slice(0, mostSuggestions)
    .map(({ id, name, description }) => ({ id, name, description })),
});

const types = entityLabels.map((label) => ({ ...typeOf(label), description: entities[label].description }));

export const suggestedTypes = (prefix: string) => ({ result: types.filter((type) => starts(prefix, type)) });

/** What a short text about something needs: its name, and a sentence. */
export interface About {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What an entity, a property or a type is, in a name and a sentence. */
export async function describe(
  source: Source,
  what: 'entity' | 'property' | 'type',
  id: string,
): Promise<About | undefined> {
  switch (what) {
    case 'property':
      return propertyById(id);
    case 'type':
      return types.find((type) => type.id === id);
    case 'entity': {
      const named = ['name', 'description'].map((name) => ({ id: name, values: `[n.${name}]` }));
      const values = (await readValues(source, [id], named)).get(id);
      return values && { id, name: String(values.name?.[0] ?? id), description: String(values.description?.[0] ?? '') };
    }
  }
}
