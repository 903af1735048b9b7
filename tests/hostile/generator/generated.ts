import type { Sent } from '../hostile-request.ts';
import type { Choices } from './choices.ts';

/** What a request is made of, for a report: sizes and names. */
export type Parameters = Readonly<Record<string, number | string | boolean>>;

/** A request as one of the kinds makes it. */
export interface Draft extends Sent {
  readonly parameters: Parameters;
}

/** Makes requests of one kind. */
export type Kind = (by: Choices) => Draft;

/** When a reader goes away. */
export type Leave = { readonly afterBytes: number } | { readonly afterMilliseconds: number };

/** A request that the generator has made. */
export interface Generated extends Draft {
  readonly seed: number;
  readonly index: number;
  readonly kind: string;
  /** Undefined for who reads to the end. */
  readonly leave: Leave | undefined;
}

/** An operation, in the body that most clients send. */
export const operationDraft = (parameters: Parameters, query: string, variables?: unknown): Draft =>
  bodyDraft(parameters, JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }));

/** A body for the API as it is. */
export const bodyDraft = (parameters: Parameters, body: string, path = '/graphql'): Draft => ({
  parameters,
  path,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});
