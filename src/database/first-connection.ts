import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { verifyConnection } from './connection.ts';
import { NoNeo4j, WrongPassword } from './errors.ts';
import type { ConfiguredDatabase } from './neo4j-settings.ts';

/** Milliseconds between two tries. */
const pause = 250;

/** How long to wait for a Neo4j that does not answer yet. */
export interface WaitOptions {
  /** Milliseconds; 0 by default. */
  readonly patience?: number | undefined;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks the connection to a Neo4j of the user's own, and waits for one that does not answer yet: containers of both, restarted together,
 * come up in any order.
 * @throws ActionableError that says what to do; AbortError when the signal ends the waiting
 */
export async function verifyFirstConnection(
  driver: Driver,
  given: ConfiguredDatabase,
  { patience = 0, onProgress, signal }: WaitOptions,
): Promise<void> {
  const deadline = performance.now() + patience;
  for (let isTold = false; ; isTold = true) {
    try {
      await verifyConnection(driver, given, given.passwordFrom);
      return;
    } catch (error) {
      if (error instanceof WrongPassword) {
        throw new WrongPassword(
          error.message,
          `${error.advice} A Neo4j in a container keeps the first password of its volume, whatever is set later.`,
        );
      }
      if (!(error instanceof NoNeo4j) || performance.now() + pause > deadline) {
        throw error;
      }
    }
    if (!isTold) {
      onProgress(`No Neo4j answers at ${given.uri} yet; waiting up to ${Math.round(patience / 1_000)} seconds for it`);
    }
    await delay(pause, undefined, { signal });
  }
}
