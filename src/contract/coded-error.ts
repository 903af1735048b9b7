import type { Code } from './codes.ts';

/** Why a request cannot be answered as it is, or not now: a code for programs, and a message for who asked. */
export abstract class CodedError extends Error {
  abstract readonly code: Code;
  /** Whether something failed inside: the operator learns why, and the client only what the code means. */
  readonly isInternal: boolean = false;
}
