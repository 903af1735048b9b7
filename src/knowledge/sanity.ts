import { boundsOfEvent, daysOf } from '../model/time.ts';
import type { Source } from './format.ts';
import type { Entity, Statement } from './resolve.ts';

/** Told of something wrong: with which entity and statement, and what. */
export type Remark = (entity: Entity, statement: Statement, message: string) => void;

/** A span of days, the last of them included. */
interface Span {
  readonly first: string;
  readonly last: string;
}

/** What the rules of time and identity ask of the whole dataset. */
class Whole {
  readonly #byId: ReadonlyMap<string, Entity>;

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  accepted(subject: string | undefined, predicate: string, object?: string): Statement[] {
    const entity = this.#byId.get(subject ?? '');
    return (entity?.accepted ?? []).filter(
      (each) => each.predicate === predicate && (object === undefined || each.object === object),
    );
  }

  /** The days of a meeting, from the earliest to the latest that any statement not deprecated gives. */
  daysOfMeeting(id: string | undefined): Span | undefined {
    const statements = this.#byId.get(id ?? '')?.statements ?? [];
    const days = statements
      .filter(({ predicate, rank }) => ['START', 'END'].includes(predicate) && rank !== 'DEPRECATED')
      .map(({ value }) => daysOf(String(value)));
    const [first] = days.map((each) => each.first).sort();
    const last = days
      .map((each) => each.last)
      .sort()
      .at(-1);
    return first && last ? { first, last } : undefined;
  }

  isMeeting(id: string | undefined): boolean {
    return this.#byId.get(id ?? '')?.label === 'Meeting';
  }

  meeting(id: string | undefined): Entity | undefined {
    return this.#byId.get(id ?? '');
  }
}

/** Whether a state may have held on some day of a span. */
const mayHold = ({ bounds }: Statement, { first, last }: Span): boolean =>
  (bounds?.startEarliest ?? '') <= last && (!bounds?.endBefore || bounds.endBefore > first);

/**
 * Checks what only the whole dataset can show: that people attend in offices they hold, that states chair and preside as
 * members, that what a meeting did has the day of the meeting, and that no code belongs to two.
 */
export function checkSanity(entities: readonly Entity[], complain: Remark): void {
  const whole = new Whole(entities);
  const owners = new Map<string, Entity>();
  for (const entity of entities) {
    for (const statement of entity.accepted) {
      const { predicate, object, qualifiers, date, modality, value } = statement;
      const day = date ? daysOf(date) : undefined;
      if (['ISO2', 'ISO3', 'WIKIDATA_ID'].includes(predicate)) {
        const owner = owners.get(`${predicate} ${value}`);
        if (owner) {
          complain(entity, statement, `"${value}" is already the ${predicate} of ${owner.id}`);
        }
        owners.set(`${predicate} ${value}`, entity);
      }
      if (predicate === 'PRESIDED_OVER' && modality === 'ACTUAL') {
        const memberships = whole.accepted(entity.id, 'MEMBER_OF', object).filter(isFull);
        const { startEarliest: first, startLatest: last } = statement.bounds ?? {};
        if (first && last && !memberships.some((each) => mayHold(each, { first, last }))) {
          complain(entity, statement, `${entity.id} presides before it is a member of ${object}`);
        }
      }
      if (!day || modality !== 'ACTUAL') {
        continue;
      }
      const meeting = [object, entity.id, qualifiers?.at?.toString()].find((id) => whole.isMeeting(id));
      const held = whole.daysOfMeeting(meeting);
      if (held && (day.last < held.first || held.last < day.first)) {
        complain(
          entity,
          statement,
          `"${date}" is not a day of ${meeting}, which took place from ${held.first} to ${held.last}`,
        );
      }
      const office = qualifiers?.office?.toString();
      if (predicate === 'ATTENDED' && office) {
        const held = whole.accepted(entity.id, 'HOLDS', office);
        if (!held.some((each) => mayHold(each, day))) {
          complain(
            entity,
            statement,
            `${entity.id} attends as ${office} on ${date}, but holds that office on no such day`,
          );
        }
      }
      if (predicate === 'CHAIRED') {
        const attended = whole.accepted(entity.id, 'ATTENDED', object);
        const states = entity.label === 'State' ? [entity.id] : attended.flatMap((each) => each.qualifiers?.for ?? []);
        const isOfMembers = ['CHS', 'CHG'].includes(whole.meeting(object)?.kind ?? '');
        for (const state of isOfMembers ? states : []) {
          const memberships = whole.accepted(String(state), 'MEMBER_OF').filter(isFull);
          if (!memberships.some((each) => mayHold(each, day))) {
            complain(entity, statement, `${state} chairs ${object} on ${date}, when it is no member`);
          }
        }
      }
      if (predicate === 'SIGNED' || predicate === 'RATIFIED') {
        const [made] = whole
          .accepted(object, 'DATE')
          .map((each) => boundsOfEvent(String(each.value)).startEarliest ?? '');
        if (made && day.last < made) {
          complain(entity, statement, `"${date}" is before ${object} was made on ${made}`);
        }
      }
    }
  }
}

const isFull = ({ qualifiers }: Statement): boolean => qualifiers?.status === 'MEMBER';

/** What is odd but may be right: two entities of one kind and name, sources that nothing cites. */
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
    entities.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations.map(({ source }) => source))),
  );
  const idle = sources.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ about: id, message: 'nothing cites it' }));
  return [...alike, ...idle];
}
