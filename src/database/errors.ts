/** Something the person at the terminal can correct: `message` says what is wrong, `advice` what to do next. */
export class ActionableError extends Error {
  readonly advice: string;
  constructor(message: string, advice: string) {
    super(message);
    this.name = 'ActionableError';
    this.advice = advice;
  }
}

/** No database answers. */
export class NoNeo4j extends ActionableError {}

/** The database answers, but takes another password. */
export class WrongPassword extends ActionableError {}

/** The code that Node and the Neo4j driver put on their errors, or '' where none exists. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The error that a failed write means, when the disk is what failed. */
export function diskProblem(error: unknown, folder: string): ActionableError | undefined {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ActionableError(`The disk that holds ${folder} is full.`, 'Free about 1 GB there, then start again.');
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new ActionableError(
        `Cannot write to ${folder}.`,
        'Make it writable, or clone the project into a folder of your own.',
      );
    default:
      return undefined;
  }
}
