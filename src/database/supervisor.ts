import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks at a process. */
const interval = 250;
const firstPause = 500;
const longestPause = 30_000;
/** After so many milliseconds without an end the next one counts as the first. */
const soundAfter = 60_000;

/** Something that runs, may end, and can be started again. */
export interface SupervisedProcess {
  isAlive(): boolean;
  /** Starts it again; resolves when it answers, and fails soon when the signal says that it is not wanted any more. */
  restart(signal: AbortSignal): Promise<void>;
}

/** Looks after something until it is stopped. */
export interface Supervisor {
  /** Looks no more, and ends a restart that is under way; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Starts a thing again whenever it ends, at once at first, then after pauses that double up to half a minute. */
export function supervise(supervised: SupervisedProcess, report: (message: string) => void): Supervisor {
  const stopping = new AbortController();
  const { signal } = stopping;
  const watch = async () => {
    let wait = firstPause;
    let since = performance.now();
    for (;;) {
      await pause(interval, undefined, { signal });
      if (supervised.isAlive()) {
        wait = performance.now() - since > soundAfter ? firstPause : wait;
        continue;
      }
      report(`Neo4j stopped unexpectedly; starting it again in ${wait / 1_000} s`);
      await pause(wait, undefined, { signal });
      wait = Math.min(2 * wait, longestPause);
      since = performance.now();
      await supervised.restart(signal).then(
        () => report(`Neo4j answers again after ${((performance.now() - since) / 1_000).toFixed(1)} s`),
        (error: unknown) => {
          if (!signal.aborted) {
            report(`Neo4j could not be started: ${error instanceof Error ? error.message : error}`);
          }
        },
      );
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!signal.aborted) {
      throw error;
    }
  });
  return {
    stop: () => {
      stopping.abort();
      return watching;
    },
  };
}
