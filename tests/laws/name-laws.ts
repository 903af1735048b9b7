import { fold } from '../../src/model/folding.ts';
import type { Api } from '../support/api.ts';
import { beginningsOf, spellings } from './spellings.ts';

/** A name of an entity: the one by which it is usually called, or another. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** As much as one may search for. */
const longest = 200;
/** More entities than share one name. */
const page = 50;

/** All names of all entities, those that are only planned included. */
export async function allNames(api: Api): Promise<Named[]> {
  const names: Named[] = [];
  let after: string | null = null;
  do {
    const answer: Page = await read(
      api,
      `query ($after: String) { entities(first: 500, after: $after, includePlanned: true) {
        nodes { id name names { text } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo } = answer.entities;
    for (const { id, name, names: others } of nodes) {
      for (const text of new Set([name, ...others.map((each) => each.text)])) {
        names.push({ id, name: text });
      }
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return names.filter(({ name }) => name.length < longest - 5);
}

interface Page {
  readonly entities: {
    readonly nodes: readonly { id: string; name: string; names: readonly { text: string }[] }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

async function read<T>(api: Api, operation: string, variables: Record<string, unknown>): Promise<T> {
  const { data, errors } = await api.ask<T>(operation, variables);
  if (errors || !data) {
    throw new Error(`${JSON.stringify(variables)}: ${errors?.[0]?.message}`);
  }
  return data;
}

/** Which entities bear a name, however it is spelt. */
export type Bearers = ReadonlyMap<string, ReadonlySet<string>>;
export function bearersOf(names: readonly Named[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name } of names) {
    const key = fold(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
  }
  return bearers;
}

interface Found {
  readonly search: { readonly nodes: readonly { readonly entity: { readonly id: string } }[] };
}

/** What is wrong with the search for a name in some spelling: its entity comes first, or after others of that name alone. */
export async function searchFault(api: Api, { id, name }: Named, spelling: string, bearers: Bearers) {
  const text = spellings[spelling]?.(name) ?? name;
  const { search } = await read<Found>(
    api,
    `query ($text: String!) { search(text: $text, first: ${page}, includePlanned: true) { nodes { entity { id } } } }`,
    { text },
  );
  const found = search.nodes.map(({ entity }) => entity.id);
  const place = found.indexOf(id);
  const others = found.slice(0, place).filter((each) => !bearers.get(fold(name))?.has(each));
  return place < 0 || others.length > 0 ? [{ id, text, spelling, found: found.slice(0, 3) }] : [];
}

interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly match: boolean;
}

/** What is wrong with the reconciliation of names: at least 95 for their entity, and a match where it alone bears the name. */
export async function reconciliationFaults(api: Api, names: readonly Named[], spelling: string, bearers: Bearers) {
  const asked = names.map(({ name }) => spellings[spelling]?.(name) ?? name);
  const queries = Object.fromEntries(asked.map((query, index) => [`q${index}`, { query, limit: page }]));
  const response = await api.app.fetch('http://localhost/reconcile', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ queries: JSON.stringify(queries) }).toString(),
  });
  const answers: Record<string, { result: readonly Candidate[] }> = await response.json();
  return names.flatMap(({ id, name }, index) => {
    const candidate = answers[`q${index}`]?.result.find((each) => each.id === id);
    const isOnly = bearers.get(fold(name))?.size === 1;
    return candidate && candidate.score >= 95 && candidate.match === isOnly
      ? []
      : [{ id, text: asked[index], spelling, candidate }];
  });
}

/** What is wrong with the suggestions for a beginning of a name: its entity is among them, unless as many others fit better. */
export async function suggestionFault(api: Api, { id, name }: Named, beginning: string) {
  const response = await api.app.fetch(
    `http://localhost/reconcile/suggest/entity?prefix=${encodeURIComponent(beginning)}`,
  );
  const { result }: { result: readonly Candidate[] } = await response.json();
  if (result.some((each) => each.id === id)) {
    return [];
  }
  const { search } = await read<{ search: { nodes: readonly { score: number; entity: { id: string } }[] } }>(
    api,
    'query ($text: String!) { search(text: $text, first: 500, includePlanned: true) { nodes { score entity { id } } } }',
    { text: beginning },
  );
  const score = search.nodes.find(({ entity }) => entity.id === id)?.score ?? Number.POSITIVE_INFINITY;
  const better = search.nodes.filter((each) => each.score > score).length;
  return score < Number.POSITIVE_INFINITY && better >= result.length && result.length > 0
    ? []
    : [{ id, name, beginning, score, better, suggested: result.length }];
}

/**
 * What is wrong with some names, each in some of the spellings and beginnings: others for each name.
 * @param ways how many spellings of each name, and @param starts how many beginnings
 */
export async function nameFaults(api: Api, names: readonly Named[], bearers: Bearers, ways: number, starts: number) {
  const all = Object.keys(spellings);
  const chosen = <T>(from: readonly T[], count: number, index: number): T[] =>
    count >= from.length
      ? [...from]
      : Array.from({ length: count }, (_, each) => from[(index * 7 + each * 3) % from.length] as T);
  const bySpelling = new Map<string, Named[]>(all.map((spelling) => [spelling, []]));
  for (const [index, name] of names.entries()) {
    for (const spelling of chosen(all, ways, index)) {
      bySpelling.get(spelling)?.push(name);
    }
  }
  const faults: unknown[] = [];
  for (const [spelling, some] of bySpelling) {
    for (const name of some) {
      faults.push(...(await searchFault(api, name, spelling, bearers)));
    }
    for (let from = 0; from < some.length; from += 100) {
      faults.push(...(await reconciliationFaults(api, some.slice(from, from + 100), spelling, bearers)));
    }
  }
  for (const [index, name] of names.entries()) {
    for (const beginning of chosen(beginningsOf(name.name), starts, index)) {
      faults.push(...(await suggestionFault(api, name, beginning)));
    }
  }
  return faults;
}
