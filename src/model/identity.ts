import { createHash } from 'node:crypto';

// Apart, since a browser has no node:crypto.
export { idPattern } from './id-pattern.ts';

/** What a statement says; only this makes its id, so a further source or another rank leaves the id as it is. */
export interface Assertion {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly value?: object | undefined;
  readonly qualifiers?: object | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly date?: string | undefined;
  readonly modality?: string | undefined;
  readonly attributedTo?: string | undefined;
}

/** The id of a statement: `st-` and 12 hex digits of the SHA-256 of what it says, written as JSON with sorted keys. */
export function statementId(assertion: Assertion): string {
  return `st-${hashOf(assertion)}`;
}

/** The id of what sources say differently of an entity: `dis-` and 12 hex digits of a hash of the entity and what it is about. */
export const disagreementId = (entity: string, about: string): string => `dis-${hashOf([entity, about])}`;

/** JSON with sorted keys and without undefined members, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** The key of a derived relationship: `dr-` and 12 hex digits of a hash of its type and the ids of its ends. */
export const derivedKey = (type: string, from: string, to: string): string => `dr-${hashOf([type, from, to])}`;

const hashOf = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('hex').slice(0, 12);
