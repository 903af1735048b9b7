import type { Hash } from 'node:crypto';
import type { EntityLabel } from '../model/entities.ts';
import { checkEntity } from './check.ts';
import { checkWithdrawn } from './check-withdrawn.ts';
import type { Contradictions, Dataset } from './dataset.ts';
import { beginDigest, digestEntity } from './digest.ts';
import type { PlacedEntry } from './entry.ts';
import type { Source, Withdrawn } from './format.ts';
import { gather } from './gather.ts';
import { type Place, Problems } from './problem.ts';
import type { Fixtures } from './read.ts';
import type { Known } from './references.ts';
import { type Entity, refsOf, resolve } from './resolve.ts';
import { nearest } from './suggest.ts';

/** What stands beside the entities in memory, on disk. */
export interface Beside {
  readonly labels: ReadonlyMap<string, EntityLabel>;
  readonly refs: ReadonlyMap<string, string>;
}

export const nothing: Beside = { labels: new Map(), refs: new Map() };

/** An entity, and where it stands. */
export interface PlacedEntity {
  readonly entity: Entity;
  readonly place: Place;
}

/**
 * What becomes of the entries of a dataset on the way to a load, in whatever form they were written and wherever they are kept: each goes
 * to its statements, is checked, and counts in the digest.
 */
export class Assembly {
  readonly problems = new Problems();
  /** The entities in memory, to be checked. */
  readonly inMemory: readonly PlacedEntity[];
  /** Where the entities in memory and the sources stand. */
  readonly places = new Map<string, Place>();
  readonly #fixtures: Fixtures;
  readonly #sources: readonly Source[];
  readonly #withdrawn: readonly Withdrawn[];
  /** The file in which each id stands. */
  readonly #files = new Map<string, string>();
  readonly #known: Known;
  readonly #digest: Hash;
  /** The statements that name others which they contradict. */
  readonly #pointing: Pick<Entity, 'statements'>[] = [];
  readonly #placeNames = new Map<string, readonly string[]>();
  #statements = 0;

  constructor(fixtures: Fixtures, entries: readonly PlacedEntry[], beside = nothing) {
    this.#fixtures = fixtures;
    for (const { name, content, problem } of fixtures.sources) {
      content.forEach(({ id }, index) => {
        const place: Place = (path, message) => problem([index, ...path], message);
        this.claim(id, name, place);
        this.places.set(id, place);
      });
    }
    this.#sources = fixtures.sources.flatMap(({ content }) => content);
    this.#withdrawn = fixtures.withdrawn?.content ?? [];
    const gathered = gather(entries, beside.labels, (problem) => this.problems.add(problem));
    this.inMemory = gathered.map(({ label, entry, file, place }) => {
      this.claim(entry.id, file, place);
      this.places.set(entry.id, place);
      return { entity: resolve(entry, label, (path, message) => this.problems.add(place(path, message))), place };
    });
    const entities = this.inMemory.map(({ entity }) => entity);
    this.#known = {
      labels: new Map([...beside.labels, ...entities.map(({ id, label }): [string, EntityLabel] => [id, label])]),
      names: new Map(entities.map((entity) => [entity.id, namesOf(entity)])),
      sources: new Set(this.#sources.map(({ id }) => id)),
      refs: new Map([...beside.refs, ...entities.flatMap(refsOf)]),
    };
    this.#digest = beginDigest(fixtures.header.content, this.#sources, this.#withdrawn);
  }

  /** Notes where an id stands, and complains where it stands elsewhere already. */
  claim(id: string, file: string, place: Place): void {
    const earlier = this.#files.get(id);
    if (earlier !== undefined) {
      this.problems.add(place(['id'], `"${id}" is used twice; it already stands in ${earlier}`));
    }
    this.#files.set(id, file);
  }

  /** Checks an entity by itself, and whether what it names is there; it then belongs to the dataset. */
  take({ entity, place }: PlacedEntity): void {
    checkEntity(entity, this.#known, (path, message) => this.problems.add(place(path, message)));
    digestEntity(this.#digest, entity);
    if (entity.label === 'Place') {
      this.#placeNames.set(entity.id, namesOf(entity));
    }
    this.#statements += entity.statements.length;
    const pointing = entity.statements.filter(({ contradicts }) => contradicts);
    if (pointing.length > 0) {
      this.#pointing.push({ statements: pointing });
    }
  }

  /** Complains of pairs of look-alikes of which one is not there. */
  checkLookAlikes(): void {
    const { lookAlikes } = this.#fixtures;
    const { labels, names } = this.#known;
    lookAlikes?.content.forEach(({ pair }, index) => {
      pair.forEach((id, position) => {
        if (!labels.has(id)) {
          this.problems.add(
            lookAlikes.problem([index, 'pair', position], `"${id}" is not an entity${nearest(id, names)}`),
          );
        }
      });
    });
  }

  /** Complains of ids that cannot have been withdrawn, or that lead to no entity. */
  checkWithdrawn(): void {
    const { header, withdrawn } = this.#fixtures;
    if (withdrawn) {
      checkWithdrawn(withdrawn, header.content, this.#known, (problem) => this.problems.add(problem));
    }
  }

  /**
   * What is known of the dataset when all its entities were taken.
   * @throws DatasetError where anything was wrong
   */
  finish(): Omit<Dataset, 'entities' | 'close' | 'warnings'> {
    this.problems.throwIfAny();
    const { header, files } = this.#fixtures;
    const { labels, refs } = this.#known;
    return {
      header: header.content,
      sources: this.#sources,
      contradictions: contradictionsAmong(this.#pointing, refs),
      refs,
      placeNames: this.#placeNames,
      withdrawn: this.#withdrawn,
      formerIds: formerIdsIn(this.#withdrawn),
      labels,
      size: { entities: labels.size, statements: this.#statements, sources: this.#sources.length },
      digest: this.#digest.digest('hex'),
      files,
    };
  }
}

/** The ids that entities had before, by those that they have. */
function formerIdsIn(withdrawn: readonly Withdrawn[]): Dataset['formerIds'] {
  const found = new Map<string, string[]>();
  for (const { id, became } of withdrawn) {
    if (became !== undefined) {
      found.set(became, [...(found.get(became) ?? []), id]);
    }
  }
  return found;
}

/** What statements say of one another by name, both ways. */
function contradictionsAmong(
  entities: readonly Pick<Entity, 'statements'>[],
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

const namesOf = ({ name, statements }: Entity): string[] => [
  name,
  ...statements.flatMap(({ predicate, value }) => (predicate === 'NAMED' && typeof value === 'string' ? [value] : [])),
];
