import type { EntityLabel } from '../model/entities.ts';
import { isRelation, predicate } from '../model/predicates.ts';
import { isSingleValue } from '../model/statements.ts';
import { daysOf, mayOverlap, surelyOverlap } from '../model/time.ts';
import { checkDisagreements } from './check-disagreements.ts';
import { expectEntity, expectRef, expectSource, type ReferenceTargets } from './references.ts';
import { type Entity, type OnProblem, type Statement, setsProperty } from './resolve.ts';

/** Checks the statements of one entity: whether what they name is there, and whether they can stand together. */
export function checkEntity(entity: Entity, known: ReferenceTargets, complain: OnProblem): void {
  const seen = new Set<string>();
  entity.statements.forEach((statement, position) => {
    const about: OnProblem = (field, message) => complain(['statements', position, ...field], message);
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
          'contradicts an earlier statement of the same rank; give one of them the rank PREFERRED or DEPRECATED',
        );
      }
    }
  });
}

/** A preferred statement displaces the normal ones about its object, also those of other times: rarely what is meant. */
function checkDisplaced({ statements, accepted }: Entity, complain: OnProblem): void {
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
        'a PREFERRED statement of another time replaces this one; expected the rank PREFERRED here too',
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

function checkReferences(
  entry: Statement,
  subjectLabel: EntityLabel,
  known: ReferenceTargets,
  complain: OnProblem,
): void {
  if (isRelation(entry.predicate)) {
    const { to, qualifiers } = predicate(entry.predicate);
    expectEntity(
      ['object'],
      entry.object ?? '',
      entry.predicate === 'PART_OF' ? wholesOf(subjectLabel) : to,
      known,
      complain,
    );
    for (const [name, { refersTo }] of Object.entries(qualifiers)) {
      const id = entry.qualifiers?.[name];
      if (refersTo && typeof id === 'string') {
        expectEntity(['qualifiers', name], id, refersTo, known, complain);
      }
    }
  }
  if (entry.attributedTo) {
    expectEntity(['attributedTo'], entry.attributedTo, undefined, known, complain);
  }
  entry.contradicts?.forEach((ref, index) => {
    expectRef(['contradicts', index], ref, known, complain);
  });
  entry.citations.forEach(({ source }, index) => {
    expectSource(['citations', index, 'source'], source, known, complain);
  });
}

/** Of what an entity may be a part: of one of its kind, and what was signed or came up at a meeting also of that. */
const wholesOf = (label: EntityLabel): readonly EntityLabel[] =>
  label === 'Document' || label === 'Decision' ? [label, 'Meeting'] : [label];
