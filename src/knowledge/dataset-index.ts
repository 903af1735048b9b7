import { dayAfter, daysOf, mayOverlap, type Span } from '../model/time.ts';
import type { Entity, Statement } from './resolve.ts';

/** The dataset by entity. */
export class DatasetIndex {
  readonly #byId: ReadonlyMap<string, Entity>;
  /** The statements that stand, by predicate and object. */
  readonly #byObject = new Map<string, Statement[]>();

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const statement of entities.flatMap(({ accepted }) => accepted)) {
      const key = `${statement.predicate} ${statement.object}`;
      const others = this.#byObject.get(key);
      others?.push(statement);
      if (!others) {
        this.#byObject.set(key, [statement]);
      }
    }
  }

  entity(id: string | undefined): Entity | undefined {
    return this.#byId.get(id ?? '');
  }

  accepted(subject: string | undefined, predicate: string, object?: string): Statement[] {
    return (this.entity(subject)?.accepted ?? []).filter(
      (each) => each.predicate === predicate && (object === undefined || each.object === object),
    );
  }

  /** What is said with an entity as the object. */
  acceptedOf(object: string | undefined, predicate: string): readonly Statement[] {
    return this.#byObject.get(`${predicate} ${object}`) ?? [];
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

export const mayHold = ({ bounds }: Statement, { first, last }: Span): boolean =>
  mayOverlap(bounds, { startEarliest: first, endBefore: dayAfter(last) });
