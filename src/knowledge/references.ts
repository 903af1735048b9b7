import type { EntityLabel } from '../model/entities.ts';
import type { OnProblem } from './resolve.ts';
import { nameless, nearest } from './suggest.ts';

/** What statements and disagreements may refer to. */
export interface ReferenceTargets {
  readonly labels: ReadonlyMap<string, EntityLabel>;
  /** Under which names an entity goes. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlySet<string>;
  /** The ids of the statements that have a name to be pointed at. */
  readonly refs: ReadonlyMap<string, string>;
}

/** Complains where an id is of no entity, or of one with none of the labels allowed. */
export function expectEntity(
  field: readonly PropertyKey[],
  id: string,
  allowed: readonly string[] | undefined,
  { labels, names }: ReferenceTargets,
  complain: OnProblem,
): void {
  const label = labels.get(id);
  if (!label) {
    const among = [...names].filter(([each]) => !allowed || allowed.includes(labels.get(each) ?? ''));
    complain(field, `"${id}" is not an entity of this dataset; expected the id of one${nearest(id, among)}`);
  } else if (allowed && !allowed.includes(label)) {
    complain(field, `"${id}" is a ${label}; expected ${allowed.join(' or ')}`);
  }
}

/** Complains where no statement has the name by which it is pointed at. */
export function expectRef(
  field: readonly PropertyKey[],
  ref: string,
  { refs }: ReferenceTargets,
  complain: OnProblem,
): void {
  if (!refs.has(ref)) {
    complain(field, `no statement has the ref "${ref}"${nearest(ref, nameless(refs.keys()))}`);
  }
}

/** Complains where an id is of no source. */
export function expectSource(
  field: readonly PropertyKey[],
  source: string,
  { sources }: ReferenceTargets,
  complain: OnProblem,
): void {
  if (!sources.has(source)) {
    complain(
      field,
      `"${source}" is not a source of this dataset; expected the id of one${nearest(source, nameless(sources))}`,
    );
  }
}
