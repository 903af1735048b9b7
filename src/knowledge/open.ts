import type { EntityLabel } from '../model/entities.ts';
import { type BulkFile, bulkFiles, readBulk } from './bulk.ts';
import { checkEntity } from './check.ts';
import { type Contradictions, contradictionsOf, datasetOf, refsOf } from './dataset.ts';
import { digestOfFiles } from './files-digest.ts';
import { beginDigest, digestEntity, type Loadable, loadableOf } from './loadable.ts';
import { DatasetError, type Problem, readFixtures } from './read.ts';
import { type Entity, resolve, type Statement } from './resolve.ts';

/** After so many problems the rest would only hide what is wrong. */
const mostProblems = 100;

type Report = (message: string) => void;

/**
 * Opens a fixture folder as a dataset to load, checked as a whole. Files of JSON Lines are gone through line by line, once
 * for the ids and once to check, and are read again as they are loaded; the rules of time between entities are not theirs.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function openDataset(directory: string, report: Report = () => {}): Promise<Loadable> {
  // Before they are read: what changes meanwhile is read again at the next start.
  const digestOfThese = await digestOfFiles(directory);
  const files = await bulkFiles(directory);
  const fixtures = await readFixtures(directory, new Set(files.map(({ label }) => label)));
  if (files.length === 0) {
    return { ...loadableOf(datasetOf(fixtures)), files: digestOfThese };
  }
  const beside = await idsOf(files, report);
  const dataset = datasetOf(fixtures, beside);
  const whole = loadableOf(dataset);
  const labels = new Map([...beside.labels, ...whole.labels]);
  const refs = new Map([...beside.refs, ...refsOf(dataset.entities)]);
  const names = new Map(dataset.entities.map(({ id, name }) => [id, [name]]));
  const known = { labels, names, refs, sources: new Set(dataset.sources.map(({ id }) => id)) };

  const problems = new Problems();
  const digest = beginDigest(dataset.header, dataset.sources);
  dataset.entities.forEach((entity) => {
    digestEntity(digest, entity);
  });
  const contradicting: { readonly statements: readonly Statement[] }[] = [...dataset.entities];
  let statements = whole.size.statements;
  for (const file of files) {
    for await (const { line, entity } of entitiesOf(file, problems)) {
      checkEntity(entity, known, (path, message) => problems.add(problemAt(file, line, entity, path, message)));
      digestEntity(digest, entity);
      statements += entity.statements.length;
      const pointing = entity.statements.filter(({ contradicts }) => contradicts);
      if (pointing.length > 0) {
        contradicting.push({ statements: pointing });
      }
      if (line % 20_000 === 0) {
        report(`Checking ${file.name}: ${line} entities, ${statements} statements`);
      }
    }
  }
  problems.throwIfAny();
  const contradictions: Contradictions = contradictionsOf(contradicting, refs);
  return {
    ...whole,
    labels,
    contradictions,
    refs,
    size: { entities: labels.size, statements, sources: dataset.sources.length },
    digest: digest.digest('hex'),
    files: digestOfThese,
    entities: async function* () {
      yield* dataset.entities;
      for (const file of files) {
        for await (const { entity } of entitiesOf(file, problems)) {
          yield entity;
        }
        problems.throwIfAny();
      }
    },
  };
}

/** What is wrong so far. */
class Problems {
  readonly #found: Problem[] = [];

  add(...problems: readonly Problem[]): void {
    this.#found.push(...problems);
    if (this.#found.length >= mostProblems) {
      this.throwIfAny();
    }
  }

  throwIfAny(): void {
    if (this.#found.length > 0) {
      throw new DatasetError(this.#found);
    }
  }
}

const problemAt = (
  { name }: BulkFile,
  line: number,
  { id }: Pick<Entity, 'id'>,
  path: readonly PropertyKey[],
  message: string,
): Problem => {
  const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return { file: name, line, field: `${id}${field}`, message };
};

/** The entities of a file of JSON Lines, with the lines on which they stand. */
async function* entitiesOf(file: BulkFile, problems: Problems) {
  for await (const read of readBulk(file)) {
    if ('problems' in read) {
      problems.add(...read.problems);
      continue;
    }
    const { line, entry } = read;
    const complain = (path: readonly PropertyKey[], message: string) =>
      problems.add(problemAt(file, line, entry, path, message));
    yield { line, entity: resolve(entry, file.label, complain) };
  }
}

/** The ids in files of JSON Lines, and the names by which their statements can be pointed at. */
async function idsOf(files: readonly BulkFile[], report: Report) {
  const labels = new Map<string, EntityLabel>();
  const refs = new Map<string, string>();
  const problems = new Problems();
  for (const file of files) {
    for await (const { line, entity } of entitiesOf(file, problems)) {
      const { id, statements } = entity;
      if (labels.has(id)) {
        problems.add(problemAt(file, line, entity, ['id'], `"${id}" is used twice`));
      }
      labels.set(id, file.label);
      for (const { ref, id: statement } of statements) {
        if (ref) {
          refs.set(ref, statement);
        }
      }
      if (line % 20_000 === 0) {
        report(`Reading ${file.name}: ${line} entities`);
      }
    }
  }
  problems.throwIfAny();
  return { labels, refs };
}
