import type { DatasetIndex } from './dataset-index.ts';
import type { Entity, Statement } from './resolve.ts';

/** What a statement breaks, if anything, seen with the whole dataset. */
export type Rule = (statement: Statement, entity: Entity, whole: DatasetIndex) => string | undefined;

/** Something odd, at a path of what has an id. */
export interface Oddity {
  readonly about: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Whether another statement says the same of an earlier subject, so that each pair is reported once, and neither says why both stand. */
export const isSecondTo = (one: Statement, other: Statement): boolean =>
  other.subject < one.subject && one.reason === undefined && other.reason === undefined;

/** Gets something wrong: with which entity, which statement or part of it, and what. */
export type Remark = (entity: Entity, about: Statement | 'coverage', message: string) => void;
