import { boundsOfEvent, dayAfter, daysOf, mayOverlap, type Span } from '../model/time.ts';
import { checkDerived, unnamed } from './deriving.ts';
import type { Source } from './format.ts';
import type { Entity, Statement } from './resolve.ts';

/** Told of something wrong: with which entity and statement, and what. */
export type Remark = (entity: Entity, statement: Statement, message: string) => void;

/** What a statement breaks, if anything, seen with the whole dataset. */
type Rule = (statement: Statement, entity: Entity, whole: Whole) => string | undefined;

/** The dataset by entity. */
class Whole {
  readonly #byId: ReadonlyMap<string, Entity>;

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  entity(id: string | undefined): Entity | undefined {
    return this.#byId.get(id ?? '');
  }

  accepted(subject: string | undefined, predicate: string, object?: string): Statement[] {
    return (this.entity(subject)?.accepted ?? []).filter(
      (each) => each.predicate === predicate && (object === undefined || each.object === object),
    );
  }

  /** Whether a state may have been a full member, of one organisation or of any, on some day of a span. */
  mayBeMember(state: string, span: Span, organization?: string): boolean {
    return this.accepted(state, 'MEMBER_OF', organization).some(
      (each) => each.qualifiers?.status === 'MEMBER' && mayHold(each, span),
    );
  }

  /** The days of a meeting or exercise, from the earliest to the latest that any statement not deprecated gives. */
  daysOf(id: string): Span | undefined {
    const days = (this.entity(id)?.statements ?? [])
      .filter(({ predicate, rank }) => ['START', 'END'].includes(predicate) && rank !== 'DEPRECATED')
      .map(({ value }) => daysOf(String(value)));
    const [first] = days.map((each) => each.first).sort();
    const last = days
      .map((each) => each.last)
      .sort()
      .at(-1);
    return first && last ? { first, last } : undefined;
  }
}

const mayHold = ({ bounds }: Statement, { first, last }: Span): boolean =>
  mayOverlap(bounds, { startEarliest: first, endBefore: dayAfter(last) });

const presidesAsMember: Rule = ({ predicate, object, modality, bounds }, { id }, whole) => {
  const { startEarliest: first, startLatest: last } = bounds ?? {};
  const isAsked = predicate === 'PRESIDED_OVER' && modality === 'ACTUAL' && first && last;
  return isAsked && !whole.mayBeMember(id, { first, last }, object)
    ? `${id} presides before it is a member of ${object}`
    : undefined;
};

const happensAtMeeting: Rule = ({ object, qualifiers, date, modality }, { id }, whole) => {
  const meeting = [object, id, qualifiers?.at?.toString()].find((each) =>
    ['Meeting', 'Exercise'].includes(whole.entity(each)?.label ?? ''),
  );
  if (!date || modality !== 'ACTUAL' || !meeting) {
    return undefined;
  }
  const day = daysOf(date);
  const held = whole.daysOf(meeting);
  return held && (day.last < held.first || held.last < day.first)
    ? `"${date}" is not a day of ${meeting}, which took place from ${held.first} to ${held.last}`
    : undefined;
};

const attendsInOffice: Rule = ({ predicate, qualifiers, date, modality }, { id }, whole) => {
  const office = qualifiers?.office?.toString();
  if (predicate !== 'ATTENDED' || modality !== 'ACTUAL' || !date || !office) {
    return undefined;
  }
  return whole.accepted(id, 'HOLDS', office).some((each) => mayHold(each, daysOf(date)))
    ? undefined
    : `${id} attends as ${office} on ${date}, but holds that office on no such day`;
};

/** The councils whose meetings a member chairs. */
const councils: readonly (string | undefined)[] = ['CHS', 'CHG'];

const chairsAsMember: Rule = ({ predicate, object, date, modality }, { id, label }, whole) => {
  if (predicate !== 'CHAIRED' || modality !== 'ACTUAL' || !date || !councils.includes(whole.entity(object)?.kind)) {
    return undefined;
  }
  const attended = whole.accepted(id, 'ATTENDED', object);
  const states = label === 'State' ? [id] : attended.flatMap(({ qualifiers }) => qualifiers?.for?.toString() ?? []);
  const stranger = states.find((state) => !whole.mayBeMember(state, daysOf(date)));
  return stranger && `${stranger} chairs ${object} on ${date}, when it is no member`;
};

const signsWhatIsMade: Rule = ({ predicate, object, date, modality }, _, whole) => {
  const [made] = whole.accepted(object, 'DATE').map(({ value }) => boundsOfEvent(String(value)).startEarliest);
  const isAsked = (predicate === 'SIGNED' || predicate === 'RATIFIED') && modality === 'ACTUAL' && date;
  return isAsked && made && daysOf(date).last < made ? `"${date}" is before ${object} was made on ${made}` : undefined;
};

const rules: readonly Rule[] = [presidesAsMember, happensAtMeeting, attendsInOffice, chairsAsMember, signsWhatIsMade];

/**
 * Checks what only the whole dataset can show: that people attend in offices they hold, that states chair and preside as
 * members, that what a meeting did has the day of the meeting, that no code belongs to two, and that a party has one role at a meeting.
 */
export function checkSanity(entities: readonly Entity[], complain: Remark): void {
  const whole = new Whole(entities);
  for (const entity of entities) {
    for (const statement of entity.accepted) {
      for (const rule of rules) {
        const broken = rule(statement, entity, whole);
        if (broken) {
          complain(entity, statement, broken);
        }
      }
    }
  }
  checkCodes(entities, complain);
  checkDerived(entities, complain);
}

/** The codes that stand for one entity only. */
const codes: readonly string[] = ['ISO2', 'ISO3', 'WIKIDATA_ID'];

function checkCodes(entities: readonly Entity[], complain: Remark): void {
  const owners = new Map<string, Entity>();
  for (const entity of entities) {
    for (const statement of entity.accepted.filter(({ predicate }) => codes.includes(predicate))) {
      const { predicate, value } = statement;
      const owner = owners.get(`${predicate} ${value}`);
      if (owner) {
        complain(entity, statement, `"${value}" is already the ${predicate} of ${owner.id}`);
      }
      owners.set(`${predicate} ${value}`, entity);
    }
  }
}

/** What is odd but may be right: two entities of one kind and name, sources that nothing cites, people who came for nobody. */
export function oddities(
  entities: readonly Entity[],
  sources: readonly Source[],
): { readonly about: string; readonly message: string }[] {
  const named = new Map<string, string>();
  const alike = entities.flatMap(({ id, name, label }) => {
    const other = named.get(`${label} ${name}`);
    named.set(`${label} ${name}`, id);
    return other ? [{ about: id, message: `has the same name as ${other}: "${name}"` }] : [];
  });
  const cited = new Set(
    entities.flatMap(({ statements, disagreements = [] }) => [
      ...statements.flatMap(({ citations }) => citations.map(({ source }) => source)),
      ...disagreements.flatMap(({ values }) => values.flatMap((each) => each.sources)),
    ]),
  );
  const idle = sources.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ about: id, message: 'nothing cites it' }));
  return [...alike, ...idle, ...unnamed(entities)];
}
