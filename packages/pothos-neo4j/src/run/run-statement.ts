import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { failureOf, NoAnswer, problemOf } from './database-errors.ts';

/** A statement as it goes to Neo4j. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Where and how statements run. */
export interface StatementOptions {
  readonly driver: Driver;
  readonly database?: string | undefined;
  /** Milliseconds after which Neo4j cancels a statement; a second later nobody waits for it any more. */
  readonly timeout?: number;
  /** Gets every statement before it runs, for tests and for those who learn. */
  readonly onStatement?: (statement: CypherStatement) => void;
  /** Gets why the database failed, and with which Cypher where that is at fault; the client learns only that it did. */
  readonly onDatabaseError?: (error: unknown, cypher?: string) => void;
}

/** The values of a statement's one record; of one that is profiled, how often Neo4j looked into its store. */
export interface StatementResult {
  readonly values: readonly unknown[];
  readonly databaseHits: number | undefined;
}

const defaultTimeout = 15_000;
/** How much longer than Neo4j is given for a statement its answer is waited for. */
const grace = 1_000;
/** Milliseconds after which a failed statement is not tried again: who asked has looked at the state of the data long before. */
const retryWithin = 400;
/** Before the one retry: long enough for the driver to drop connections that died together. */
const retryPause = 50;

/** Milliseconds after which nobody waits any more for Neo4j to let go of a statement: one that is paused never does. */
const longestHold = 60_000;

/**
 * Runs a statement as an autocommit read. What fails in a way that may pass is tried once more: a read changes nothing, and its one
 * record comes whole or not at all.
 * @param isProfiled whether Neo4j counts what the statement does; it costs a plan of its own
 * @param release called once, when Neo4j has let go of the statement: later than the answer where nobody waited for it any more
 * @throws GraphQLError TIMEOUT, TOO_LARGE, DATABASE_UNAVAILABLE or INTERNAL
 */
export async function runStatement(
  running: StatementOptions,
  statement: CypherStatement,
  isProfiled = false,
  release: () => void = () => {},
): Promise<StatementResult> {
  const { timeout = defaultTimeout, onStatement } = running;
  const began = performance.now();
  const trying = { ...running, isProfiled, ends: began + timeout + grace, letGo: [] };
  onStatement?.(statement);
  try {
    return await attempt(trying, statement);
  } catch (error) {
    if (!failureOf(error).mayPass || performance.now() - began > retryWithin) {
      throw told(running, statement, error);
    }
    await pause(retryPause);
    return await attempt(trying, statement).catch((again: unknown) => {
      throw told(running, statement, again);
    });
  } finally {
    withDeadline(Promise.all(trying.letGo), longestHold, () => []).then(release);
  }
}

/** What the log and the client learn of a failure. */
function told({ onDatabaseError }: StatementOptions, { text }: CypherStatement, error: unknown): Error {
  const { code } = failureOf(error);
  onDatabaseError?.(error, code === 'INTERNAL' ? text : undefined);
  return problemOf(error);
}

interface Attempt extends StatementOptions {
  readonly isProfiled: boolean;
  /** When nobody waits any more. */
  readonly ends: number;
  /** Of each session, that its connection is free again: closing it ends what still runs there. */
  readonly letGo: Promise<void>[];
}

async function attempt(
  { driver, database, timeout = defaultTimeout, isProfiled, ends, letGo }: Attempt,
  { text, parameters }: CypherStatement,
): Promise<StatementResult> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4j(value)]));
    const { records, summary } = await withDeadline(
      withoutStackTrace(() => session.run(isProfiled ? `PROFILE\n${text}` : text, given, { timeout })),
      ends - performance.now(),
      noAnswer,
    );
    const [record] = records;
    return {
      values: record ? record.keys.map((key) => record.get(key)) : [],
      databaseHits: summary.profile ? hitsOf(summary.profile) : undefined,
    };
  } finally {
    // The answer does not wait for the connection to be handed back.
    letGo.push(session.close().catch(() => {}));
  }
}

/** What an answer gives, or what `late` gives or throws where the answer does not come in so many milliseconds. */
async function withDeadline<T>(answer: PromiseLike<T>, milliseconds: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, milliseconds)).unref();
  });
  try {
    return await Promise.race([answer, deadline.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}

const noAnswer = (): never => {
  throw new NoAnswer('Neo4j did not answer in time.');
};

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
