import type { EntityLabel } from '../model/entities.ts';
import { Assembly, type Beside } from './assembly.ts';
import type { Dataset } from './dataset.ts';
import { type PlacedEntry, placeOnLine } from './entry.ts';
import { Problems } from './problem.ts';
import type { Fixtures } from './read.ts';
import { type Entity, refsOf, resolve } from './resolve.ts';
import { Spool } from './spool.ts';

interface Spooled {
  readonly entity: Entity;
  readonly file: string;
  readonly line: number;
}

type Report = (message: string) => void;

/** After how many entities a person hears how far it is. */
const reportEvery = 20_000;

/** Entities of JSON Lines that do not fit into memory: on disk, read once and resolved, with what others may name of them. */
export class SpooledEntities implements Beside {
  readonly labels = new Map<string, EntityLabel>();
  readonly refs = new Map<string, string>();
  readonly #problems = new Problems();
  readonly #spool: Spool<Spooled>;
  readonly #report: Report;

  private constructor(spool: Spool<Spooled>, report: Report) {
    this.#spool = spool;
    this.#report = report;
  }

  static async open(report: Report): Promise<SpooledEntities> {
    return new SpooledEntities(await Spool.open<Spooled>(), report);
  }

  /** @throws DatasetError when too much is wrong */
  async add({ label, entry: { incoming, ...entry }, file, line = 0, place }: PlacedEntry): Promise<void> {
    const { id } = entry;
    if (incoming) {
      this.#problems.add(
        place(['incoming'], 'is for datasets that fit into memory; expected each statement with its subject'),
      );
    }
    if (this.labels.has(id)) {
      this.#problems.add(place(['id'], `"${id}" is used twice; it already stands in JSON Lines`));
    }
    const entity = resolve(entry, label, (path, message) => this.#problems.add(place(path, message)));
    this.labels.set(id, label);
    for (const [ref, statement] of refsOf(entity)) {
      this.refs.set(ref, statement);
    }
    await this.#spool.add({ entity, file, line });
    if (this.labels.size % reportEvery === 0) {
      this.#report(`Reading ${file}: ${this.labels.size} entities`);
    }
  }

  items(): AsyncGenerator<Spooled> {
    return this.#spool.items();
  }

  /** @throws DatasetError where anything was wrong with what was added */
  throwIfWrong(): void {
    this.#problems.throwIfAny();
  }

  close(): Promise<void> {
    return this.#spool.close();
  }
}

/**
 * Checks a dataset of which the entities in JSON Lines are on disk: each entity, but not what only the whole can show.
 * @param entries those in memory
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export async function largeDataset(
  fixtures: Fixtures,
  entries: readonly PlacedEntry[],
  spooled: SpooledEntities,
  report: Report,
): Promise<Dataset> {
  spooled.throwIfWrong();
  const assembly = new Assembly(fixtures, entries, spooled);
  const { inMemory } = assembly;
  for (const placed of inMemory) {
    assembly.take(placed);
  }
  let checked = 0;
  for await (const { entity, file, line } of spooled.items()) {
    const place = placeOnLine(file, line, entity.id);
    assembly.claim(entity.id, file, place);
    assembly.take({ entity, place });
    checked += 1;
    if (checked % reportEvery === 0) {
      report(`Checking: ${checked} of ${spooled.labels.size} entities`);
    }
  }
  assembly.checkLookAlikes();
  assembly.checkWithdrawn();
  return {
    ...assembly.finish(),
    warnings: [],
    unchecked: 'what only the whole can show, such as who holds an office on a day, and what is odd but may be right',
    entities: async function* () {
      yield* inMemory.map(({ entity }) => entity);
      for await (const { entity } of spooled.items()) {
        yield entity;
      }
    },
    close: () => spooled.close(),
  };
}
