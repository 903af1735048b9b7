import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import neo4j, { type Driver, Neo4jError, type ProfiledPlan } from 'neo4j-driver';

/** A statement as it goes to Neo4j. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Where and how statements run. */
export interface Running {
  readonly driver: Driver;
  readonly database?: string | undefined;
  /** Milliseconds after which Neo4j cancels a statement; a second later nobody waits for it any more. */
  readonly timeout?: number;
  /** Told of every statement before it runs, for tests and for those who learn. */
  readonly onStatement?: (statement: Statement) => void;
  /** Told why the database failed; the client learns only that it did. */
  readonly onDatabaseError?: (error: unknown) => void;
}

/** The values of a statement's one record; of one that is profiled, how often Neo4j looked into its store. */
export interface Answered {
  readonly values: readonly unknown[];
  readonly databaseHits: number | undefined;
}

const standardTimeout = 15_000;
/** How much longer than Neo4j is given for a statement its answer is waited for. */
const grace = 1_000;
/** Milliseconds after which a failed statement is not tried again: who asked has looked at the state of the data long before. */
const retryWithin = 400;
/** Before the one retry: long enough for the driver to drop connections that died together. */
const retryPause = 50;

/**
 * Runs a statement as an autocommit read. What fails in a way that may pass is tried once more: a read changes nothing, and its one
 * record comes whole or not at all.
 * @param isProfiled whether Neo4j counts what the statement does; it costs a plan of its own
 * @throws GraphQLError TIMEOUT, TOO_LARGE or DATABASE_UNAVAILABLE
 */
export async function runStatement(running: Running, statement: Statement, isProfiled = false): Promise<Answered> {
  const { timeout = standardTimeout, onStatement, onDatabaseError } = running;
  const ends = performance.now() + timeout + grace;
  const began = performance.now();
  onStatement?.(statement);
  try {
    return await attempt(running, statement, isProfiled, ends);
  } catch (error) {
    if (!mayPass(error) || performance.now() - began > retryWithin) {
      onDatabaseError?.(error);
      throw inWords(error);
    }
  }
  await pause(retryPause);
  try {
    return await attempt(running, statement, isProfiled, ends);
  } catch (error) {
    onDatabaseError?.(error);
    throw inWords(error);
  }
}

async function attempt(
  { driver, database, timeout = standardTimeout }: Running,
  { text, parameters }: Statement,
  isProfiled: boolean,
  ends: number,
): Promise<Answered> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4j(value)]));
  try {
    const { records, summary } = await before(
      ends,
      withoutStackTrace(() => session.run(isProfiled ? `PROFILE\n${text}` : text, given, { timeout })),
    );
    const [record] = records;
    return {
      values: record ? record.keys.map((key) => record.get(key)) : [],
      databaseHits: summary.profile ? hitsOf(summary.profile) : undefined,
    };
  } finally {
    // The answer does not wait for the connection to be handed back, which ends what still runs on it.
    session.close().catch(() => {});
  }
}

/** The database neither answered nor failed in time, as one that is paused or cut off. */
class NoAnswer extends Error {}

async function before<T>(ends: number, answer: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new NoAnswer('Neo4j did not answer in time.')),
      Math.max(0, ends - performance.now()),
    );
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

const mayPass = (error: unknown): boolean => Neo4jError.isRetryable(error) && !isOutOfMemory(error);

const isOutOfMemory = (error: unknown): boolean => error instanceof Neo4jError && /OutOfMemory/.test(error.code);

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));

/** The driver takes a stack trace of every statement, for errors whose trace nobody sees; a look-up spends a tenth of its time so. */
function withoutStackTrace<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Whole numbers must be integers for Neo4j: a page size may not be a float. */
const toNeo4j = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;

function inWords(error: unknown): GraphQLError {
  if (error instanceof NoAnswer || (error instanceof Neo4jError && error.code.includes('TransactionTimedOut'))) {
    return problem('TIMEOUT', 'The question took longer than the database may work on it; ask for less at once.');
  }
  return isOutOfMemory(error)
    ? problem('TOO_LARGE', 'The question needs more memory than the database may use for it; ask for less at once.')
    : problem('DATABASE_UNAVAILABLE', 'The database does not answer at the moment; try again in a little while.');
}

const problem = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 503, headers: { 'retry-after': '2' } } } });
