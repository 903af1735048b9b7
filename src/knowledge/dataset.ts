import type { EntityLabel } from '../model/entities.ts';
import { checkEntity } from './check.ts';
import type { DatasetHeader, Source } from './format.ts';
import { gather, type Place } from './gather.ts';
import { oddities } from './oddities.ts';
import { DatasetError, type FixtureSet, type Problem, readFixtures } from './read.ts';
import { type Complain, type Entity, resolve, type Statement } from './resolve.ts';
import { checkSanity } from './sanity.ts';
import { nearest } from './suggest.ts';

/** The whole dataset, valid: every id it refers to exists and is of the right kind. */
export interface Dataset {
  readonly header: DatasetHeader;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  /** Which statements contradict each other because the files say so, by the id of each. */
  readonly contradictions: Contradictions;
  /** The ids of the statements that have a name to be pointed at. */
  readonly refs: ReadonlyMap<string, string>;
  /** What is odd but may be right. */
  readonly warnings: readonly Problem[];
}

export const statementsOf = ({ entities }: Dataset): Statement[] => entities.flatMap(({ statements }) => statements);

/**
 * Reads a fixture folder and checks it as a whole.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function readDataset(directory: string): Promise<Dataset> {
  return datasetOf(await readFixtures(directory));
}

/** What stands beside the files of YAML, in files that are not kept in memory. */
export interface Beside {
  readonly labels: ReadonlyMap<string, EntityLabel>;
  readonly refs: ReadonlyMap<string, string>;
}

const nothing: Beside = { labels: new Map(), refs: new Map() };

/**
 * Checks what the files say as a whole.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export function datasetOf(
  { header, sources: sourceFiles, entities: files, lookAlikes }: FixtureSet,
  beside = nothing,
): Dataset {
  const problems: Problem[] = [];
  /** Where each entity and source stands. */
  const places = new Map<string, Place>();
  const claim = (id: string, place: Place) => {
    const earlier = places.get(id)?.([], '').file ?? (beside.labels.has(id) ? 'a file of JSON Lines' : undefined);
    if (earlier) {
      problems.push(place(['id'], `"${id}" is used twice; it already stands in ${earlier}`));
    }
    places.set(id, place);
  };
  const sources = sourceFiles.flatMap((file) => {
    file.content.forEach(({ id }, index) => {
      claim(id, (path, message) => file.problem([index, ...path], message));
    });
    return file.content;
  });
  const entities = gather(files, beside.labels, (problem) => problems.push(problem)).map(({ label, entry, place }) => {
    claim(entry.id, place);
    return resolve(entry, label, (path, message) => problems.push(place(path, message)));
  });
  const complainOf =
    ({ id }: Entity): Complain =>
    (path, message) => {
      const place = places.get(id);
      if (place) {
        problems.push(place(path, message));
      }
    };
  const refs = new Map([...beside.refs, ...refsOf(entities)]);
  const known = {
    labels: new Map([...beside.labels, ...entities.map(({ id, label }): [string, EntityLabel] => [id, label])]),
    names: new Map(entities.map((entity) => [entity.id, namesOf(entity)])),
    sources: new Set(sources.map(({ id }) => id)),
    refs,
  };
  for (const entity of entities) {
    checkEntity(entity, known, complainOf(entity));
  }
  lookAlikes?.content.forEach(({ pair }, index) => {
    pair.forEach((id, place) => {
      if (!known.labels.has(id)) {
        problems.push(lookAlikes.problem([index, 'pair', place], `"${id}" is no entity${nearest(id, known.names)}`));
      }
    });
  });
  if (problems.length === 0) {
    checkSanity(entities, (entity, about, message) => {
      complainOf(entity)(about === 'coverage' ? [about] : ['statements', entity.statements.indexOf(about)], message);
    });
  }
  if (problems.length > 0) {
    throw new DatasetError(problems);
  }
  const warnings = oddities(entities, sources, lookAlikes?.content ?? []).flatMap(
    ({ about, path, message }) => places.get(about)?.(path, message) ?? [],
  );
  return {
    header: header.content,
    sources,
    entities,
    contradictions: contradictionsOf(entities, refs),
    refs,
    warnings,
  };
}

export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** What statements say of one another by name, both ways. */
export function contradictionsOf(
  entities: Iterable<Pick<Entity, 'statements'>>,
  refs: ReadonlyMap<string, string>,
): Contradictions {
  const found = new Map<string, string[]>();
  const note = (one: string, other: string) => found.set(one, [...(found.get(one) ?? []), other]);
  for (const { statements } of entities) {
    for (const { id, contradicts = [] } of statements) {
      for (const other of contradicts.flatMap((ref) => refs.get(ref) ?? [])) {
        note(id, other);
        note(other, id);
      }
    }
  }
  return found;
}

/** The ids of the statements that have a name to be pointed at. */
export const refsOf = (entities: readonly Pick<Entity, 'statements'>[]): ReadonlyMap<string, string> =>
  new Map(
    entities.flatMap(({ statements }) =>
      statements.flatMap(({ ref, id }): [string, string][] => (ref ? [[ref, id]] : [])),
    ),
  );

const namesOf = ({ name, statements }: Entity): string[] => [
  name,
  ...statements.flatMap(({ predicate, value }) => (predicate === 'NAMED' && typeof value === 'string' ? [value] : [])),
];
