import type { SourceEntry } from '../../src/knowledge/data-format.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import type { Entity, Statement } from '../../src/knowledge/resolve.ts';
import { predicates } from '../../src/model/predicates.ts';
import { daysOf } from '../../src/model/time.ts';
import { fixtures } from '../support/test-database.ts';
import type { AskedView } from './sampled.ts';

/** A relation as its statement says it. */
export interface Said {
  readonly id: string;
  readonly predicate: string;
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
}

/** A relation that is derived, with those of its statements that a view shows. */
export interface Derived {
  readonly type: 'TOOK_PART_IN' | 'HOSTED';
  readonly from: string;
  readonly to: string;
  readonly seen: readonly Statement[];
}

/**
 * The statements of the fixtures, read as the description of views has it: what is seen on a day, according to whom. It knows nothing of
 * Cypher, of the graph in Neo4j, or of how the schema is mapped to it.
 */
export class Reading {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly #relations: readonly Said[];
  /** The ids of the sources that speak of an entity in statements that stand. */
  readonly #spokenOf = new Map<string, Set<string>>();
  readonly #kinds: ReadonlyMap<string, string>;

  constructor(entities: readonly Entity[], sources: readonly SourceEntry[]) {
    this.#kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    const standing = entities.flatMap((entity) => entity.accepted);
    this.#relations = standing.flatMap((statement): Said[] => {
      const { id, predicate, subject, object } = statement;
      return object !== undefined && Object.hasOwn(predicates, predicate)
        ? [{ id, predicate, from: subject, to: object, statement }]
        : [];
    });
    for (const { subject, object, citations } of standing) {
      for (const about of object === undefined ? [subject] : [subject, object]) {
        const known = this.#spokenOf.get(about) ?? new Set();
        this.#spokenOf.set(about, known);
        citations.forEach(({ source }) => {
          known.add(source);
        });
      }
    }
  }

  /** Whether an entity is there: what takes place on a day is, from that day on. */
  #isThere({ accepted }: Entity, { date }: AskedView): boolean {
    const begins = accepted.flatMap(({ predicate, value }) =>
      ['START', 'DATE'].includes(predicate) ? [daysOf(String(value)).first] : [],
    );
    return date === undefined || begins.every((day) => day <= date);
  }

  /** Whether an entity is there and, in a view by sources, one of them speaks of it. */
  isKnown(entity: Entity, view: AskedView): boolean {
    const spoken = [...(this.#spokenOf.get(entity.id) ?? [])];
    return this.#isThere(entity, view) && (!view.accordingTo || spoken.some((source) => this.#passes(source, view)));
  }

  /** The entities that lists begin with: those known, without what is only planned. */
  listed(view: AskedView, label?: string): Entity[] {
    return [...this.entities.values()].filter(
      (entity) =>
        (label === undefined || entity.label === label) &&
        (view.includePlanned === true || entity.status !== 'PLANNED') &&
        this.isKnown(entity, view),
    );
  }

  /** The relations that are seen, between entities that are there. */
  relations(view: AskedView): Said[] {
    const isThere = (id: string) => {
      const entity = this.entities.get(id);
      return entity !== undefined && this.#isThere(entity, view);
    };
    return this.#relations.filter(
      ({ statement, predicate, from, to }) =>
        (view.includePlanned === true || statement.modality !== 'PLANNED') &&
        (Reflect.get(predicates, predicate).time === 'fixed' || holds(statement, view)) &&
        this.#cites(statement, view) &&
        this.#isReported(statement, view) &&
        isThere(from) &&
        isThere(to),
    );
  }

  /** What is derived, as far as one statement behind it passes all that a view asks; a day of its own it has only with its meeting. */
  derived(view: AskedView): Derived[] {
    const found = new Map<string, Derived>();
    for (const { statement, predicate, from, to } of this.#relations) {
      const isSeen =
        (view.includePlanned === true || statement.modality !== 'PLANNED') &&
        holds(statement, view) &&
        this.#cites(statement, view) &&
        this.#isReported(statement, view);
      const [type, meeting] = predicate === 'HELD_AT' ? (['HOSTED', from] as const) : (['TOOK_PART_IN', to] as const);
      const entity = this.entities.get(meeting);
      for (const party of isSeen && entity && this.#isThere(entity, view) ? this.#partiesOf(statement) : []) {
        const key = `${type} ${party} ${meeting}`;
        found.set(key, { type, from: party, to: meeting, seen: [...(found.get(key)?.seen ?? []), statement] });
      }
    }
    return [...found.values()];
  }

  /** The states and organisations that a statement brings to a meeting, whatever a view shows of where offices and places belong. */
  #partiesOf({ predicate, subject, object, qualifiers }: Statement): string[] {
    const isParty = (id: string) => ['State', 'Organization'].includes(this.entities.get(id)?.label ?? '');
    const toFrom = (id: string, name: string) =>
      this.#relations.filter((each) => each.predicate === name && each.from === id).map(({ to }) => to);
    const around = (met: readonly string[]): readonly string[] => {
      const more = met.flatMap((id) => toFrom(id, 'LOCATED_IN')).filter((id) => !met.includes(id));
      return more.length === 0 ? met : around([...new Set([...met, ...more])]);
    };
    switch (predicate) {
      case 'ATTENDED':
        return [String(qualifiers?.for)].filter(isParty);
      case 'PARTICIPATED_IN':
        return isParty(subject) ? [subject] : toFrom(subject, 'OFFICE_OF').filter(isParty);
      case 'HELD_AT':
        return around([object ?? '']).filter((id) => this.entities.get(id)?.label === 'State');
      default:
        return [];
    }
  }

  /** All statements that are seen, whether they stand or not. */
  statements(view: AskedView): Statement[] {
    return [...this.entities.values()]
      .flatMap(({ statements }) => statements)
      .filter(
        (statement) => holds(statement, view) && this.#cites(statement, view) && this.#isReported(statement, view),
      );
  }

  /** A property that a statement sets: in a view by sources if one of them says it, and a day of force once it has come. */
  property({ accepted }: Entity, predicate: string, view: AskedView): unknown {
    const found = accepted.find((each) => each.predicate === predicate);
    const isSaid = found !== undefined && this.#cites(found, view);
    const isYetToCome = predicate === 'IN_FORCE' && view.date !== undefined && String(found?.value) > view.date;
    return isSaid && !isYetToCome ? found.value : null;
  }

  /** The names by which the sources call an entity. */
  names({ accepted }: Entity, view: AskedView): string[] {
    return accepted.flatMap((each) =>
      each.predicate === 'NAMED' && this.#cites(each, view) ? [String(each.value)] : [],
    );
  }

  /** Whether a view uses a source: it names no sources, or the id or the kind of this one. */
  #passes(source: string, { accordingTo }: AskedView): boolean {
    const kind = this.#kinds.get(source);
    return !accordingTo || accordingTo.some((named) => named === source || named === kind);
  }

  #cites({ citations }: Statement, view: AskedView): boolean {
    return citations.some(({ source }) => this.#passes(source, view));
  }

  /** Certain is only what a source reports, of those that the view uses; not what they only announced. */
  #isReported(statement: Statement, view: AskedView): boolean {
    return view.certainty !== 'CERTAIN' || this.reports(statement, view);
  }

  /** Whether a source that the view uses reports it. */
  reports({ citations }: Statement, view: AskedView): boolean {
    return citations.some(({ source, basis }) => basis === 'REPORTED' && this.#passes(source, view));
  }
}

export async function readStatements(): Promise<Reading> {
  const entities: Entity[] = [];
  const dataset = await openDataset(fixtures);
  for await (const entity of dataset.entities()) {
    entities.push(entity);
  }
  return new Reading(entities, dataset.sources);
}

/** Possible on a day: from its first possible day until the day before which it had ended; certain: from the last, until the first. */
function holds({ bounds }: Statement, { date, certainty }: AskedView): boolean {
  if (date === undefined || bounds === undefined) {
    return true;
  }
  const [from, until] =
    certainty === 'CERTAIN' ? [bounds.startLatest, bounds.endEarliest] : [bounds.startEarliest, bounds.endBefore];
  return (from === null || from <= date) && (until === null || date < until);
}
