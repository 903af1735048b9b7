import { fixedLimits } from '../contract/fixed-limits.ts';
import { type EntityLabel, entityLabels } from '../model/entities.ts';
import { fold } from '../model/folding.ts';
import { entitiesWith } from './by-properties.ts';
import {
  CandidatesAsOfDocument,
  CandidatesDocument,
  type CandidatesQuery,
  type EntityKind,
} from './generated/documents.ts';
import { knownProperty, readValues } from './properties.ts';
import type { QueryContext } from './query-context.ts';
import type { Query } from './requests.ts';
import { fits } from './value-fit.ts';

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
const nameScores: readonly number[] = [20, 40, 50, 70, 95, 100];
/** How much of the score the rest of a search's score is worth, which tells apart what fits in the same way. */
const worthOfRest = 20;
const exact = 95;
/** The part of the score that properties decide, where any are given. */
const shareOfProperties = 0.3;
/** How many are weighed against one another, however few are wanted: whether one is surely meant depends on the others. */
const considered = fixedLimits.candidates.most;

/** An entity that is weighed, with the score of its name: undefined where no name is given. */
interface ScoredEntity extends Omit<Candidate, 'score' | 'match' | 'features'> {
  readonly nameScore: number | undefined;
}

/**
 * The entities that a query may mean, the likeliest first. A query without a name retrieves by its properties.
 * @throws ReconciliationError for a property that there is not
 */
export async function candidates(asked: QueryContext, query: Query): Promise<Candidate[]> {
  const kinds = entityLabels.filter((label) => query.types.length === 0 || query.types.includes(label));
  const wanted = query.properties.map(({ pid, values }) => ({ property: knownProperty(pid), values }));
  const most = Math.max(considered, query.limit);
  const text = query.query.slice(0, fixedLimits.searchText.most);
  const found =
    kinds.length === 0
      ? []
      : fold(text) !== ''
        ? await byName(asked, text, kinds, most)
        : text.trim() === '' && wanted.length > 0
          ? await byProperties(asked, wanted, kinds, most)
          : [];
  const known =
    wanted.length === 0 || found.length === 0
      ? undefined
      : await readValues(
          asked,
          found.map(({ id }) => id),
          wanted.map(({ property }) => property),
        );
  const scored = found.map(({ nameScore, ...entity }) => {
    const properties = wanted.map(({ property, values }) => ({
      id: property.id,
      value: values.some((value) => (known?.get(entity.id)?.[property.id] ?? []).some((each) => fits(each, value))),
    }));
    const fitting = properties.filter(({ value }) => value).length;
    const share = properties.length === 0 ? 0 : nameScore === undefined ? 1 : shareOfProperties;
    const score = (nameScore ?? 0) * (1 - share) + (share === 0 ? 0 : (share * 100 * fitting) / properties.length);
    const isSure = (nameScore ?? 100) >= exact && fitting === properties.length;
    const features = [
      ...(nameScore === undefined ? [] : [{ id: 'name', value: rounded(nameScore) }]),
      // The id of a feature is unique: of a property that is given twice, whether it has both.
      ...new Map(
        properties.map(({ id }) => [id, { id, value: properties.every((each) => each.id !== id || each.value) }]),
      ).values(),
    ];
    return { ...entity, score: rounded(score), isSure, features };
  });
  const sure = scored.filter(({ isSure }) => isSure);
  return scored
    .map(({ isSure, ...each }) => ({ ...each, match: isSure && sure.length === 1 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, query.limit);
}

const rounded = (score: number): number => Math.round(score * 100) / 100;

async function byName(
  { ask, view }: QueryContext,
  text: string,
  kinds: readonly EntityLabel[],
  first: number,
): Promise<ScoredEntity[]> {
  const { asOf: date, certainty, accordingTo } = view;
  const wanted = { text, kinds: kinds.map((label) => label.toUpperCase()).filter(isKind), first };
  const sources = accordingTo.length > 0 ? { accordingTo } : {};
  const { search } =
    date === undefined
      ? await ask(CandidatesDocument, wanted)
      : (await ask(CandidatesAsOfDocument, { ...wanted, ...sources, date, certainty })).asOf;
  return search.nodes.map((hit) => ({
    id: hit.entity.id,
    name: hit.entity.name,
    description: told(hit),
    type: [typeOf(hit.entity.__typename)],
    nameScore: nameScore(hit, text),
  }));
}

const byProperties = async (...asked: Parameters<typeof entitiesWith>): Promise<ScoredEntity[]> =>
  (await entitiesWith(...asked)).map(({ type, ...entity }) => ({
    ...entity,
    type: [typeOf(type)],
    nameScore: undefined,
  }));

const isKind = (text: string): text is EntityKind => entityLabels.some((label) => label.toUpperCase() === text);

/** 100 for an identifier or the usual name, 95 and more for another name, less where the text is only a part of one. */
function nameScore({ score, entity }: Hit, text: string): number {
  const identifiers = [entity.id, entity.wikidataId, ...('iso2' in entity ? [entity.iso2, entity.iso3] : [])];
  if (identifiers.some((each) => each && fold(each) === fold(text))) {
    return 100;
  }
  const step = Math.min(Math.floor(score), nameScores.length - 1);
  return Math.min((nameScores[step] ?? 0) + (score % 1) * worthOfRest, 100);
}

/** What it is, and the name that matched where that is another than the usual one. */
const told = ({ matchedName, entity: { name, description } }: Hit): string =>
  [...(matchedName && matchedName !== name ? [`Matched by its name “${matchedName}”.`] : []), description ?? '']
    .join(' ')
    .trim();
