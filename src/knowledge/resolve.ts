import type { EntityLabel } from '../model/entities.ts';
import { statementId } from '../model/identity.ts';
import { isRelation, predicate } from '../model/predicates.ts';
import { accepted, isSingleValue, naming, sourcedProperties } from '../model/statements.ts';
import { type Bounds, boundsOfEvent, boundsOfState, mayOverlap } from '../model/time.ts';
import type { EntityEntry } from './data-format.ts';
import type { StatementEntry } from './data-format-statements.ts';
import type { EntryPath } from './problem.ts';

/** A statement with its id, subject, and bounds in time. */
export interface Statement extends StatementEntry {
  readonly id: string;
  readonly subject: string;
  readonly bounds?: Bounds | undefined;
}

/** An entity with all that is said of it. */
export interface Entity extends Omit<EntityEntry, 'statements' | 'incoming'> {
  readonly label: EntityLabel;
  readonly statements: readonly Statement[];
  /** The statements that become relationships, names and properties. */
  readonly accepted: readonly Statement[];
  /** The pairs of statements that cannot both be right. */
  readonly rivals: readonly (readonly [Statement, Statement])[];
}

/** Gets what cannot be used: where in the entity it stands, such as `statements`, 3, `date`, and why. */
export type OnProblem = (path: EntryPath, message: string) => void;

/** The ids of the statements that have a name to be pointed at. */
export const refsOf = ({ statements }: Pick<Entity, 'statements'>): [ref: string, id: string][] =>
  statements.flatMap(({ ref, id }): [string, string][] => (ref ? [[ref, id]] : []));

/** An entity as the files give it, with ids, bounds, and which of its statements stand. */
export function resolve(
  { statements: entries, ...entry }: EntityEntry,
  label: EntityLabel,
  complain: OnProblem,
): Entity {
  const statements = entries.map((each, position) =>
    stated(entry.id, each, (field, message) => complain(['statements', position, ...field], message)),
  );
  const standing = accepted(statements, (statement) => hasOneObject(statement, label));
  return { ...entry, label, statements, accepted: standing, rivals: rivalsAmong(statements, standing, label) };
}

/** Whether all statements of the predicate compete, whatever object or value they name. */
const hasOneObject = ({ predicate: name }: StatementEntry, label: EntityLabel): boolean =>
  isRelation(name) ? predicate(name).single === 'per subject' : isSingleValue(name) || setsProperty(name, label);

export const setsProperty = (name: string, label: EntityLabel): boolean =>
  Object.hasOwn(sourcedProperties(label), name);

/** Statements of one predicate about one object, or about any where only one may stand, of which not all are accepted. */
function rivalsAmong(
  statements: readonly Statement[],
  standing: readonly Statement[],
  label: EntityLabel,
): [Statement, Statement][] {
  const stands = new Set(standing);
  return statements.flatMap((one, index) =>
    statements
      .slice(index + 1)
      .filter(
        (other) =>
          one.predicate === other.predicate &&
          one.predicate !== naming &&
          (hasOneObject(one, label) || one.object === other.object) &&
          !(stands.has(one) && stands.has(other)) &&
          !areApart(one, other),
      )
      .map((other): [Statement, Statement] => [one, other]),
  );
}

/** Whether two states are of different times and say different things, so that both may be right. */
const areApart = (one: Statement, other: Statement): boolean =>
  one.start !== undefined &&
  other.start !== undefined &&
  JSON.stringify(one.qualifiers?.status) !== JSON.stringify(other.qualifiers?.status) &&
  !mayOverlap(one.bounds, other.bounds);

function stated(subject: string, entry: StatementEntry, complain: OnProblem): Statement {
  const { predicate: name, object, value, qualifiers, start, end, date, modality, attributedTo } = entry;
  let bounds: Bounds | undefined;
  try {
    if (start && end) {
      bounds = boundsOfState({ start, end, attested: entry.attested });
      if (bounds.endBefore && bounds.startEarliest && bounds.endBefore <= bounds.startEarliest) {
        complain(['end'], `"${end}" is not after the start "${start}"`);
      }
    } else if (date) {
      bounds = boundsOfEvent(date);
    }
  } catch (error) {
    complain(['attested'], error instanceof Error ? error.message : String(error));
  }
  const id = statementId({
    subject,
    predicate: name,
    object,
    value: value === undefined || typeof value === 'object' ? value : { value },
    qualifiers,
    start,
    end,
    date,
    modality,
    attributedTo,
  });
  return { ...entry, id, subject, bounds };
}
