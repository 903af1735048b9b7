import { CodedError } from './coded-error.ts';

/** A parameter of an address or a command line that cannot be used; the message is for who asked. */
export class ParameterError extends CodedError {
  readonly code = 'BAD_USER_INPUT';
}
