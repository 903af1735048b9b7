import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { RefusalCode } from './bounds.ts';

/** More is asked than a limit allows: which by its code, and how much it allows. */
export class LimitExceeded extends GraphQLError {
  readonly code: RefusalCode;
  readonly most: number;

  constructor(code: RefusalCode, message: string, most: number, options: Pick<GraphQLErrorOptions, 'nodes'> = {}) {
    super(message, { ...options, extensions: { code } });
    this.code = code;
    this.most = most;
  }
}
