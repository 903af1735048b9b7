import type { EntityLabel } from '../model/entities.ts';
import { statementId } from '../model/identity.ts';
import { type PredicateName, predicate, predicates } from '../model/predicates.ts';
import { accepted, sourcedProperties } from '../model/statements.ts';
import { type Bounds, boundsOfEvent, boundsOfState } from '../model/time.ts';
import type { DatasetHeader, EntityEntry, Source, StatementEntry } from './format.ts';
import { DatasetError, type FixtureFile, type FixtureSet, type Problem, readFixtures } from './read.ts';

/** A statement with its id, subject, and bounds in time. */
export interface Statement extends StatementEntry {
  readonly id: string;
  readonly subject: string;
  readonly bounds?: Bounds | undefined;
}

export interface Entity extends Omit<EntityEntry, 'statements'> {
  readonly label: EntityLabel;
}

/** The whole dataset, valid: every id it refers to exists and is of the right kind. */
export interface Dataset {
  readonly header: DatasetHeader;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** The statements that become relationships, names and properties. */
  readonly accepted: readonly Statement[];
}

/**
 * Reads a fixture folder and checks it as a whole.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function readDataset(directory: string): Promise<Dataset> {
  return checkDataset(await readFixtures(directory));
}

export const isRelation = (name: string): name is PredicateName => Object.hasOwn(predicates, name);

/** Whether only one object or value of the statement's predicate may stand for its subject. */
function isSingle(labels: ReadonlyMap<string, EntityLabel>, { subject, predicate: name }: Statement): boolean {
  const label = labels.get(subject);
  return isRelation(name)
    ? predicate(name).single === 'per subject'
    : label !== undefined && Object.hasOwn(sourcedProperties(label), name);
}

function checkDataset(fixtures: FixtureSet): Dataset {
  const problems: Problem[] = [];
  const labels = new Map<string, EntityLabel>();
  const sourceIds = new Set<string>();
  const entities: Entity[] = [];
  const seen = new Map<string, string>();
  const claim = <T>(file: FixtureFile<T>, id: string, index: number) => {
    const owner = seen.get(id);
    if (owner) {
      problems.push(file.problem([index, 'id'], `"${id}" is used twice; it already stands in ${owner}`));
    }
    seen.set(id, file.name);
  };
  fixtures.sources.content.forEach((source, index) => {
    claim(fixtures.sources, source.id, index);
    sourceIds.add(source.id);
  });
  for (const [label, file] of fixtures.entities) {
    file.content.forEach(({ statements: _, ...entity }, index) => {
      claim(file, entity.id, index);
      labels.set(entity.id, label);
      entities.push({ ...entity, label });
    });
  }

  const statements: Statement[] = [];
  const places = new Map<string, (message: string) => void>();
  for (const [label, file] of fixtures.entities) {
    file.content.forEach((entity, index) => {
      entity.statements.forEach((entry, position) => {
        const path = [index, 'statements', position];
        const complain = (field: readonly PropertyKey[], message: string) =>
          problems.push(file.problem([...path, ...field], message));
        checkReferences(entry, label, labels, sourceIds, complain);
        const statement = stated(entity.id, entry, complain);
        if (places.has(statement.id)) {
          complain(['predicate'], 'says the same as an earlier statement; add the citation there');
        }
        places.set(statement.id, (message) => complain(['predicate'], message));
        statements.push(statement);
      });
    });
  }

  if (problems.length > 0) {
    throw new DatasetError(problems);
  }
  const standing = accepted(statements, (statement) => isSingle(labels, statement));
  const alone = new Map<string, Statement>();
  for (const statement of standing.filter((s) => isSingle(labels, s) && !s.start)) {
    const key = `${statement.subject} ${statement.predicate}`;
    const rival = alone.get(key);
    if (rival) {
      places.get(statement.id)?.('contradicts an earlier statement of the same rank; rank one PREFERRED or DEPRECATED');
    }
    alone.set(key, statement);
  }
  if (problems.length > 0) {
    throw new DatasetError(problems);
  }
  return {
    header: fixtures.header.content,
    sources: fixtures.sources.content,
    entities,
    statements,
    accepted: standing,
  };
}

type Complain = (field: readonly PropertyKey[], message: string) => void;

function checkReferences(
  entry: StatementEntry,
  subjectLabel: EntityLabel,
  labels: ReadonlyMap<string, EntityLabel>,
  sources: ReadonlySet<string>,
  complain: Complain,
): void {
  const expectEntity = (field: readonly PropertyKey[], id: string, allowed: readonly string[] | undefined) => {
    const label = labels.get(id);
    if (!label) {
      complain(field, `"${id}" is no entity of this dataset; expected the id of one`);
    } else if (allowed && !allowed.includes(label)) {
      complain(field, `"${id}" is a ${label}; expected ${allowed.join(' or ')}`);
    }
  };
  if (isRelation(entry.predicate)) {
    const { to, qualifiers } = predicate(entry.predicate);
    expectEntity(['object'], entry.object ?? '', entry.predicate === 'PART_OF' ? [subjectLabel] : to);
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
  if (entry.rank === 'DEPRECATED' && !entry.rankReason) {
    complain(['rank'], 'DEPRECATED needs a rankReason');
  }
  entry.citations.forEach(({ source }, index) => {
    if (!sources.has(source)) {
      complain(['citations', index, 'source'], `"${source}" is no source; expected an id of sources.yaml`);
    }
  });
}

function stated(subject: string, entry: StatementEntry, complain: Complain): Statement {
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
