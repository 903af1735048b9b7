import type { EntityLabel } from '../model/entities.ts';
import type { DatasetHeader, Source, Withdrawn } from './format.ts';
import type { Problem } from './problem.ts';
import type { Entity } from './resolve.ts';

/** How much a dataset holds. */
export interface Size {
  readonly entities: number;
  readonly statements: number;
  readonly sources: number;
}

/** Which statements contradict each other because the files say so, by the id of each. */
export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** A checked dataset, every id of which exists and is of the right kind: entities one after the other, so that it need not fit into memory. */
export interface Dataset {
  readonly header: DatasetHeader;
  readonly sources: readonly Source[];
  readonly contradictions: Contradictions;
  /** The ids of the statements that have a name to be pointed at. */
  readonly refs: ReadonlyMap<string, string>;
  /** All names of each place. */
  readonly placeNames: ReadonlyMap<string, readonly string[]>;
  /** The ids that no entity has any more. */
  readonly withdrawn: readonly Withdrawn[];
  /** The ids that entities had before, by those that they have. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** Every entity, with its kind. */
  readonly labels: ReadonlyMap<string, EntityLabel>;
  readonly size: Size;
  /** Of all that it says. */
  readonly digest: string;
  /** Of the files that say so, where it was read from some: by it a start sees that the database holds this already. */
  readonly files?: string | undefined;
  /** What is odd but may be right. */
  readonly warnings: readonly Problem[];
  /** Which checks it was too large for, for people; undefined where it was checked in all ways. */
  readonly unchecked?: string | undefined;
  entities(): Iterable<Entity> | AsyncIterable<Entity>;
  /** Gives back what it keeps on disk. */
  close(): Promise<void>;
}

/** A dataset in memory. */
export interface WholeDataset extends Dataset {
  entities(): readonly Entity[];
}
