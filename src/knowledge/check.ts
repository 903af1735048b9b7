import type { EntityLabel } from '../model/entities.ts';
import { isRelation, predicate } from '../model/predicates.ts';
import { isSingleValue } from '../model/statements.ts';
import { daysOf, mayOverlap, surelyOverlap } from '../model/time.ts';
import { type Complain, type Entity, type Statement, setsProperty } from './resolve.ts';
import { nameless, nearest } from './suggest.ts';

/** What a statement may refer to. */
export interface Known {
  readonly labels: ReadonlyMap<string, EntityLabel>;
  /** Under which names an entity goes. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlySet<string>;
  /** The ids of the statements that have a name to be pointed at. */
  readonly refs: ReadonlyMap<string, string>;
}

/** Checks the statements of one entity: whether what they name is there, and whether they can stand together. */
export function checkEntity(entity: Entity, known: Known, complain: Complain): void {
  const seen = new Set<string>();
  entity.statements.forEach((statement, position) => {
    const about: Complain = (field, message) => complain(['statements', position, ...field], message);
    checkReferences(statement, entity.label, known, about);
    if (seen.has(statement.id)) {
      about(['predicate'], 'says the same as an earlier statement; add the citation there');
    }
    seen.add(statement.id);
    if (statement.rank !== 'NORMAL' && !statement.reason) {
      about(['rank'], `${statement.rank} needs a reason`);
    }
    if (
      statement.modality === 'PLANNED' &&
      isRelation(statement.predicate) &&
      !predicate(statement.predicate).plannable
    ) {
      about(['modality'], `${statement.predicate} cannot be PLANNED; expected ACTUAL`);
    }
  });
  checkDisplaced(entity, complain);
  checkDisagreements(entity, known, complain);
  entity.accepted.forEach((one, index) => {
    for (const other of entity.accepted.slice(index + 1)) {
      if (one.predicate === other.predicate && excludeEachOther(one, other, entity.label)) {
        complain(
          ['statements', entity.statements.indexOf(other), 'predicate'],
          'contradicts an earlier statement of the same rank; rank one PREFERRED or DEPRECATED',
        );
      }
    }
  });
}

/** A preferred statement displaces the normal ones about its object, also those of other times: rarely what is meant. */
function checkDisplaced({ statements, accepted }: Entity, complain: Complain): void {
  const stands = new Set(accepted);
  statements.forEach((one, position) => {
    const displacing = accepted.filter(({ predicate, object }) => predicate === one.predicate && object === one.object);
    if (
      one.rank === 'NORMAL' &&
      one.start &&
      !stands.has(one) &&
      !displacing.some((other) => mayOverlap(one.bounds, other.bounds))
    ) {
      complain(
        ['statements', position, 'rank'],
        'displaced by a PREFERRED statement of another time; expected PREFERRED',
      );
    }
  });
}

/** Whether two accepted statements of one predicate cannot both be right. */
function excludeEachOther(one: Statement, other: Statement, label: EntityLabel): boolean {
  if (setsProperty(one.predicate, label)) {
    return true;
  }
  if (isSingleValue(one.predicate)) {
    return meet(one, other);
  }
  const { single } = isRelation(one.predicate) ? predicate(one.predicate) : { single: false };
  return (
    single !== false &&
    (single === 'per subject' || one.object === other.object) &&
    surelyOverlap(one.bounds, other.bounds)
  );
}

/** Whether two values may be of the same time; one without a date is of any. */
function meet(one: Statement, other: Statement): boolean {
  if (!one.date || !other.date) {
    return true;
  }
  const [a, b] = [daysOf(one.date), daysOf(other.date)];
  return a.first <= b.last && b.first <= a.last;
}

function checkReferences(entry: Statement, subjectLabel: EntityLabel, known: Known, complain: Complain): void {
  const expectEntity = (field: readonly PropertyKey[], id: string, allowed: readonly string[] | undefined) => {
    const label = known.labels.get(id);
    if (!label) {
      const among = [...known.names].filter(([each]) => !allowed || allowed.includes(known.labels.get(each) ?? ''));
      complain(field, `"${id}" is not an entity of this dataset; expected the id of one${nearest(id, among)}`);
    } else if (allowed && !allowed.includes(label)) {
      complain(field, `"${id}" is a ${label}; expected ${allowed.join(' or ')}`);
    }
  };
  if (isRelation(entry.predicate)) {
    const { to, qualifiers } = predicate(entry.predicate);
    expectEntity(['object'], entry.object ?? '', entry.predicate === 'PART_OF' ? wholesOf(subjectLabel) : to);
    for (const [name, { refersTo }] of Object.entries(qualifiers)) {
      const id = entry.qualifiers?.[name];
      if (refersTo && typeof id === 'string') {
        expectEntity(['qualifiers', name], id, refersTo);
      }
    }
  }
  if (entry.attributedTo) {
    expectEntity(['attributedTo'], entry.attributedTo, undefined);
  }
  entry.contradicts?.forEach((ref, index) => {
    expectRef(['contradicts', index], ref, known, complain);
  });
  entry.citations.forEach(({ source }, index) => {
    expectSource(['citations', index, 'source'], source, known, complain);
  });
}

function expectRef(field: readonly PropertyKey[], ref: string, { refs }: Known, complain: Complain): void {
  if (!refs.has(ref)) {
    complain(field, `no statement has the ref "${ref}"${nearest(ref, nameless(refs.keys()))}`);
  }
}

function expectSource(field: readonly PropertyKey[], source: string, { sources }: Known, complain: Complain): void {
  if (!sources.has(source)) {
    complain(field, `"${source}" is not a source; expected an id of sources.yaml${nearest(source, nameless(sources))}`);
  }
}

/** What sources say differently: of one thing once, each value once, with sources and statements that are there. */
function checkDisagreements({ disagreements = [] }: Entity, known: Known, complain: Complain): void {
  const told = new Set<string>();
  disagreements.forEach(({ about, values }, position) => {
    const at: Complain = (field, message) => complain(['disagreements', position, ...field], message);
    if (told.has(about)) {
      at(['about'], 'is what an earlier disagreement is about; add the values there');
    }
    told.add(about);
    values.forEach(({ value, sources, statements = [] }, index) => {
      if (values.findIndex((each) => each.value === value) < index) {
        at(['values', index, 'value'], 'is an earlier value; add the sources there');
      }
      sources.forEach((source, place) => {
        expectSource(['values', index, 'sources', place], source, known, at);
      });
      statements.forEach((ref, place) => {
        expectRef(['values', index, 'statements', place], ref, known, at);
      });
    });
  });
}

/** Of what an entity may be a part: of one of its kind, and what was signed or came up at a meeting also of that. */
const wholesOf = (label: EntityLabel): readonly EntityLabel[] =>
  label === 'Document' || label === 'Decision' ? [label, 'Meeting'] : [label];
