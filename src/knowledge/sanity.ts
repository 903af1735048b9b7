import { boundsOfEvent, daysOf } from '../model/time.ts';
import { unheardOf } from './attendance.ts';
import { DatasetIndex, mayHold } from './dataset-index.ts';
import { checkDerived } from './deriving.ts';
import type { Entity, Statement } from './resolve.ts';
import { isSecondTo, type Remark, type Rule } from './rule.ts';

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
    : `${id} attends as ${office} on ${date}, but does not hold that office on that day`;
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
  return stranger && `${stranger} chairs ${object} on ${date}, but is not a member on that day`;
};

const signsWhatIsMade: Rule = ({ predicate, object, date, modality }, _, whole) => {
  const [made] = whole.accepted(object, 'DATE').map(({ value }) => boundsOfEvent(String(value)).startEarliest);
  const isAsked = (predicate === 'SIGNED' || predicate === 'RATIFIED') && modality === 'ACTUAL' && date;
  return isAsked && made && daysOf(date).last < made ? `"${date}" is before ${made}, the date of ${object}` : undefined;
};

const chairsInPerson: Rule = ({ predicate, object, modality }, { id, label }, whole) =>
  predicate === 'CHAIRED' &&
  modality === 'ACTUAL' &&
  label === 'Leader' &&
  whole.accepted(id, 'ATTENDED', object).length === 0
    ? `${id} chairs ${object} without attending it`
    : undefined;

const hasOneHead: Rule = (statement, { id }, whole) => {
  const isHead = ({ qualifiers }: Statement) => qualifiers?.for !== undefined && qualifiers.role !== 'DELEGATION';
  const { predicate, object, qualifiers } = statement;
  if (predicate !== 'ATTENDED' || !isHead(statement)) {
    return undefined;
  }
  const other = whole
    .acceptedOf(object, predicate)
    .find((each) => isHead(each) && each.qualifiers?.for === qualifiers?.for && isSecondTo(statement, each));
  return (
    other &&
    `${id} and ${other.subject} both represent ${qualifiers?.for} at ${object}; expected the role DELEGATION for one, or a reason`
  );
};

const rules: readonly Rule[] = [
  presidesAsMember,
  happensAtMeeting,
  attendsInOffice,
  chairsAsMember,
  chairsInPerson,
  hasOneHead,
  signsWhatIsMade,
];

/**
 * Checks what only the whole dataset can show: that people attend in offices they hold, that states chair and preside as
 * members, that who chairs is there, that each party has one head, that what a meeting did has the day of the meeting, that no
 * member is missing where all delegations are known, that no code belongs to two, and that a
 * party has one role at a meeting.
 */
export function checkSanity(entities: readonly Entity[], complain: Remark): void {
  const whole = new DatasetIndex(entities);
  for (const entity of entities) {
    for (const statement of entity.accepted) {
      for (const rule of rules) {
        const broken = rule(statement, entity, whole);
        if (broken) {
          complain(entity, statement, broken);
        }
      }
    }
    for (const state of unheardOf(entity, whole)) {
      complain(entity, 'coverage', `attendance is COMPLETE, but nothing says whether ${state}, a member, came`);
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
