import { daysOf, surelyOverlap, unknown } from '../model/time.ts';
import type { LookAlikes, SourceEntry } from './data-format.ts';
import { DatasetIndex, mayHold } from './dataset-index.ts';
import { standingForNobody } from './deriving.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Entity, Statement } from './resolve.ts';
import { isSecondTo, type Oddity, type Rule } from './rule.ts';

const hasOneHolder: Rule = (statement, { id }, whole) => {
  const { predicate, object, bounds, qualifiers } = statement;
  if (predicate !== 'HOLDS' || qualifiers?.acting) {
    return undefined;
  }
  const other = whole
    .acceptedOf(object, predicate)
    .find((each) => isSecondTo(statement, each) && !each.qualifiers?.acting && surelyOverlap(bounds, each.bounds));
  return other && `${id} and ${other.subject} both hold ${object} on the same day; expected a reason`;
};

/** Who stands for a party before the first office that the person had there: perhaps another person of the same name. */
const comesInOffice: Rule = ({ predicate, object, qualifiers, date }, { id }, whole) => {
  const party = qualifiers?.for?.toString();
  if (predicate !== 'ATTENDED' || !party || !date) {
    return undefined;
  }
  const day = daysOf(date).last;
  const terms = whole
    .accepted(id, 'HOLDS')
    .filter((each) => whole.accepted(each.object, 'OFFICE_OF', party).length > 0);
  const isLater = ({ start, bounds }: Statement) => start !== unknown && day < (bounds?.startEarliest ?? '');
  return terms.length > 0 && terms.every(isLater)
    ? `${id} represents ${party} at ${object} on ${date}, before the first known office of this person there`
    : undefined;
};

/** Who came as acting though the office is held as of right that day, or the other way round. */
const actsAsHeld: Rule = ({ predicate, object, qualifiers, date }, { id }, whole) => {
  if (predicate !== 'ATTENDED' || !qualifiers?.office || !date) {
    return undefined;
  }
  const acts = qualifiers.acting === true;
  const terms = whole.accepted(id, 'HOLDS', qualifiers.office.toString()).filter((each) => mayHold(each, daysOf(date)));
  return terms.length > 0 && terms.every((each) => (each.qualifiers?.acting === true) !== acts)
    ? `${id} attends ${object} ${acts ? '' : 'not '}as acting ${qualifiers.office}, but is ${acts ? 'not ' : ''}acting on ${date}`
    : undefined;
};

const isDatedInTime: Rule = ({ predicate, object, qualifiers }, { id, label }, whole) => {
  const [made] = whole.accepted(object, 'DATE').map(({ value }) => daysOf(String(value)).first);
  const held = whole.daysOf(id);
  const isFinal = ['ISSUED', 'ADOPTED', 'APPROVED'].includes(predicate) && qualifiers?.stage !== 'DRAFT';
  return label === 'Meeting' && isFinal && made && held && held.last < made
    ? `${object} is dated ${made}, after ${id} ended on ${held.last}`
    : undefined;
};

const rules: readonly Rule[] = [hasOneHolder, comesInOffice, actsAsHeld, isDatedInTime];

/**
 * What is odd but may be right: names that are alike, sources that nothing cites, and what a source may say though it hardly can be.
 * @param reviewed the pairs of which a person has said that both may be there
 */
export function oddities(
  entities: readonly Entity[],
  sources: readonly SourceEntry[],
  reviewed: LookAlikes,
): readonly Oddity[] {
  const whole = new DatasetIndex(entities);
  const strange = entities.flatMap((entity) =>
    entity.accepted.flatMap((statement) =>
      rules.flatMap((rule): Oddity[] => {
        const message = rule(statement, entity, whole);
        const path = ['statements', entity.statements.indexOf(statement)];
        return message === undefined ? [] : [{ about: entity.id, path, message }];
      }),
    ),
  );
  const cited = new Set(
    entities.flatMap(({ statements, disagreements = [] }) => [
      ...statements.flatMap(({ citations }) => citations.map(({ source }) => source)),
      ...disagreements.flatMap(({ values }) => values.flatMap((each) => each.sources)),
    ]),
  );
  const idle = sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({ about: id, path: [], message: 'nothing cites this source' }));
  return [...lookAlikes(entities, reviewed), ...strange, ...idle, ...standingForNobody(entities)];
}
