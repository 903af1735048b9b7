import pino, { type DestinationStream, type Logger } from 'pino';
import { ActionableError } from '../../database/errors.ts';
import { rateOfLines } from './rate-of-lines.ts';
import type { FinishedRequest } from './use-observation.ts';

export type { Logger };

const levels = ['silent', 'error', 'warn', 'info', 'debug'];

/**
 * A log of JSON lines on standard error. LOG_LEVEL says how much: at "info" a line for every request, at "warn", the default, only
 * for those that the server could not answer; at "debug" one for every statement of an operation as well.
 * @throws ActionableError when LOG_LEVEL is not a level
 */
export function openLog(
  { LOG_LEVEL = 'warn' }: NodeJS.ProcessEnv = process.env,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  if (!levels.includes(LOG_LEVEL)) {
    throw new ActionableError(
      `LOG_LEVEL is "${LOG_LEVEL}", which is not valid.`,
      `Set it to one of ${levels.join(', ')}.`,
    );
  }
  const formatters = { level: (label: string) => ({ level: label }) };
  return pino({ level: LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters }, destination);
}

/** A line for a request: what was asked for and how it went; neither the question's text, nor its variables, nor who asks. */
export function logRequest(log: Logger): (finished: FinishedRequest) => void {
  const failures = rateOfLines();
  return ({ record, route, method, status, milliseconds }) => {
    const isFailure = status >= 500;
    if (isFailure && !failures.allows()) {
      return;
    }
    const { id, token, operations, timings, codes } = record;
    const untold = isFailure ? failures.leftOut() : 0;
    log[isFailure ? 'warn' : 'info'](
      {
        request: id,
        method,
        route,
        status,
        milliseconds: rounded(milliseconds),
        ...(timings.length > 0 ? { database: rounded(timings.reduce((sum, { database }) => sum + database, 0)) } : {}),
        ...(operations.length > 0 ? { operations } : {}),
        ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}),
        ...(token ? { token } : {}),
        ...(untold > 0 ? { alsoNotTold: untold } : {}),
      },
      'request',
    );
  };
}

/** A line at "debug" for the statement of an operation, without the values of its parameters; undefined at the other levels. */
export const logStatement = (log: Logger): ((statement: { readonly text: string }) => void) | undefined =>
  log.isLevelEnabled('debug') ? ({ text }) => log.debug({ cypher: text }, 'statement') : undefined;

/** Lines that say `message` and what is known of an error, ten a second at most. */
export function logFailures<More extends readonly unknown[]>(
  log: Logger,
  message: string,
  known: (error: unknown, ...more: More) => Readonly<Record<string, unknown>> = (err: unknown, ..._: More) => ({ err }),
): (error: unknown, ...more: More) => void {
  const failures = rateOfLines();
  return (error, ...more) => {
    if (failures.allows()) {
      const untold = failures.leftOut();
      log.error({ ...known(error, ...more), ...(untold > 0 ? { alsoNotTold: untold } : {}) }, message);
    }
  };
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
