import { createHash, type Hash } from 'node:crypto';
import { canonical } from '../model/identity.ts';
import type { DatasetHeader, Source, Withdrawn } from './format.ts';
import type { Entity } from './resolve.ts';

/** Changed whenever the same data become another graph, so that databases of older versions are loaded anew. */
export const graphVersion = 7;

/** Begins the digest of all that a dataset says. */
export const beginDigest = (header: DatasetHeader, sources: readonly Source[], withdrawn: readonly Withdrawn[]): Hash =>
  createHash('sha256').update(canonical([graphVersion, header, sources, withdrawn]));

/** Adds an entity to a digest. */
export const digestEntity = (digest: Hash, { accepted: _, rivals: __, ...entity }: Entity): Hash =>
  digest.update(canonical(entity));
