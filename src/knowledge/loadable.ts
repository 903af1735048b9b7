import { createHash, type Hash } from 'node:crypto';
import type { EntityLabel } from '../model/entities.ts';
import { canonical } from '../model/identity.ts';
import type { Contradictions, Dataset } from './dataset.ts';
import type { DatasetHeader, Source } from './format.ts';
import type { Entity } from './resolve.ts';

/** How much a dataset holds. */
export interface Size {
  readonly entities: number;
  readonly statements: number;
  readonly sources: number;
}

/** A checked dataset as loads take it: entities one after the other, so that it need not fit into memory. */
export interface Loadable {
  readonly header: DatasetHeader;
  readonly sources: readonly Source[];
  readonly contradictions: Contradictions;
  /** The ids of the statements that have a name to be pointed at. */
  readonly refs: ReadonlyMap<string, string>;
  /** Every entity, with its kind. */
  readonly labels: ReadonlyMap<string, EntityLabel>;
  readonly size: Size;
  /** Of all that it says. */
  readonly digest: string;
  /** Of the files that say so, where it was read from some: by it a start sees that the database holds this already. */
  readonly files?: string;
  entities(): Iterable<Entity> | AsyncIterable<Entity>;
}

/** Changed whenever the same data become another graph, so that databases of older versions are loaded anew. */
export const graphVersion = 6;

export const beginDigest = (header: DatasetHeader, sources: readonly Source[]): Hash =>
  createHash('sha256').update(canonical([graphVersion, header, sources]));

/** Adds an entity to a digest. */
export const digestEntity = (digest: Hash, { accepted: _, rivals: __, ...entity }: Entity): Hash =>
  digest.update(canonical(entity));

/** A dataset in memory as one to load. */
export function loadableOf({ header, sources, entities, contradictions, refs }: Dataset): Loadable {
  const digest = entities.reduce(digestEntity, beginDigest(header, sources)).digest('hex');
  const statements = entities.reduce((sum, each) => sum + each.statements.length, 0);
  return {
    header,
    sources,
    contradictions,
    refs,
    labels: new Map(entities.map(({ id, label }) => [id, label])),
    size: { entities: entities.length, statements, sources: sources.length },
    digest,
    entities: () => entities,
  };
}
