import { fixedLimits } from '../contract/fixed-limits.ts';
import { entities, entityLabels } from '../model/entities.ts';
import { candidates, typeOf } from './candidates.ts';
import { entityProperties } from './properties.ts';
import type { QueryContext } from './query-context.ts';

/** How many suggestions are given at once, from how many they are chosen, and how many can be passed over. */
const mostSuggestions = fixedLimits.suggestions.most;
const mostFound = 100;
const furthest = 400;

/** The properties that entities of a kind have, own ones first. */
export const proposedProperties = (type: string, limit: number) => ({
  type,
  properties: entityProperties
    .filter(({ kinds }) => kinds.some((kind) => kind === type))
    .slice(0, limit)
    .map(({ id, name }) => ({ id, name })),
  limit,
});

/** Entities whose names begin with what was typed, or have its words; `cursor` says how many of them to pass over. */
export async function suggestedEntities(asked: QueryContext, prefix: string, cursor: number) {
  const limit = cursor + mostFound;
  const found = cursor > furthest ? [] : await candidates(asked, { query: prefix, types: [], limit, properties: [] });
  const others = found.slice(cursor);
  // Those that fit as well as the last one are suggested too.
  const least = others[mostSuggestions - 1]?.score ?? 0;
  return {
    result: others
      .filter(({ score }) => score >= least)
      .map(({ id, name, description, type }) => ({ id, name, description, notable: type })),
  };
}

const starts = (prefix: string, { id, name }: { readonly id: string; readonly name: string }): boolean =>
  [id, name].some((text) => text.toLowerCase().includes(prefix.toLowerCase()));

export const suggestedProperties = (prefix: string, cursor: number) => ({
  result: entityProperties
    .filter((property) => starts(prefix, property))
    .slice(cursor, cursor + mostSuggestions)
    .map(({ id, name, description }) => ({ id, name, description })),
});

/** The kinds of entity, as types of the service. */
export const types = entityLabels.map((label) => ({ ...typeOf(label), description: entities[label].description }));

export const suggestedTypes = (prefix: string, cursor: number) => ({
  result: types.filter((type) => starts(prefix, type)).slice(cursor, cursor + mostSuggestions),
});
