import { entityLabels } from '../../model/entities.ts';
import type { Source } from '../rows.ts';
import type { Ask } from './ask.ts';
import { CandidatesDocument, type CandidatesQuery, type EntityKind } from './generated/documents.ts';
import { type Found, knownProperty, readValues } from './properties.ts';
import type { Query } from './requests.ts';

/** A type as the protocol writes it. */
export const typeOf = (label: string) => ({ id: label, name: label });

/** What speaks for a candidate: a score of 0 to 100 for its name, and whether it has each property given. */
interface Feature {
  readonly id: string;
  readonly value: number | boolean;
}

/** An entity that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100. */
  readonly score: number;
  /** Whether it is surely the one. */
  readonly match: boolean;
  readonly features: readonly Feature[];
}

type Hit = CandidatesQuery['search']['nodes'][number];

/** How well each kind of fit scores, by the whole part of a search's score: from a mere description to the usual name. */
const nameScores: readonly number[] = [20, 20, 50, 70, 95, 100];
const exact = 95;
/** The part of the score that properties decide, where any are given. */
const shareOfProperties = 0.3;
/** As much text as the API searches for. */
const longestText = 200;
/** How many are weighed against one another, however few are wanted: whether one is surely meant depends on the others. */
const considered = 50;

/** The entities that a query may mean, the likeliest first. */
export async function candidates(ask: Ask, source: Source, query: Query): Promise<Candidate[]> {
  const text = query.query.slice(0, longestText);
  const kinds = entityLabels.filter((label) => query.types.length === 0 || query.types.includes(label));
  if (!/[\p{L}\p{N}]/u.test(text) || kinds.length === 0) {
    return [];
  }
  const { search } = await ask(CandidatesDocument, {
    text,
    kinds: kinds.map((label) => label.toUpperCase()).filter(isKind),
    first: considered,
  });
  const wanted = query.properties.map(({ pid, values }) => ({ property: knownProperty(pid), values }));
  const ids = search.nodes.map(({ entity }) => entity.id);
  const known =
    wanted.length === 0
      ? undefined
      : await readValues(
          source,
          ids,
          wanted.map(({ property }) => property),
        );
  const scored = search.nodes.map((hit) => {
    const name = nameScore(hit, text);
    const properties = wanted.map(({ property, values }) => ({
      id: property.id,
      value: values.some((value) => has(known?.get(hit.entity.id)?.[property.id] ?? [], value)),
    }));
    const fitting = properties.filter(({ value }) => value).length;
    const share = properties.length === 0 ? 0 : shareOfProperties;
    const score = name * (1 - share) + (share === 0 ? 0 : (share * 100 * fitting) / properties.length);
    return { hit, name, properties, score: Math.round(score * 10) / 10, fits: fitting === properties.length };
  });
  const sure = scored.filter(({ name, fits }) => name >= exact && fits);
  return scored
    .map((each) => ({
      id: each.hit.entity.id,
      name: each.hit.entity.name,
      description: told(each.hit),
      type: [typeOf(each.hit.entity.__typename)],
      score: each.score,
      match: sure.length === 1 && sure[0] === each,
      features: [{ id: 'name', value: Math.round(each.name * 10) / 10 }, ...each.properties],
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, query.limit);
}

const isKind = (text: string): text is EntityKind => entityLabels.some((label) => label.toUpperCase() === text);

/** 100 for an identifier or the usual name, 95 and more for another name, less where the text is only a part of one. */
function nameScore({ score, entity }: Hit, text: string): number {
  const identifiers = [entity.id, entity.wikidataId, ...('iso2' in entity ? [entity.iso2, entity.iso3] : [])];
  if (identifiers.some((each) => each?.toLowerCase() === text.trim().toLowerCase())) {
    return 100;
  }
  const step = Math.min(Math.floor(score), nameScores.length - 1);
  return Math.min((nameScores[step] ?? 0) + (score % 1) * 4, 100);
}

/** What it is, and the name that matched where that is another than the usual one. */
const told = ({ matchedName, entity: { name, description } }: Hit): string =>
  [...(matchedName && matchedName !== name ? [`Matched by its name “${matchedName}”.`] : []), description ?? '']
    .join(' ')
    .trim();

const has = (found: readonly Found[], value: string): boolean =>
  found.some((each) =>
    (typeof each === 'object' ? [each.id, each.name] : [String(each)]).some(
      (text) => text.toLowerCase() === value.toLowerCase(),
    ),
  );
