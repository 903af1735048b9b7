import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { ActionableError, diskProblem, errorCode } from './errors.ts';

/** Milliseconds between two tries, and how many there are. */
const pause = 500;
const mostTries = 300;

/**
 * One start at a time works on a home; a lock whose holder died goes stale after ten seconds.
 * @returns what unlocks it
 * @throws ActionableError when another holds it for minutes, or the disk cannot be written to
 */
export async function lockHome(folder: string, signal?: AbortSignal): Promise<() => Promise<void>> {
  try {
    // A disk that cannot be written to would be tried for minutes.
    await access(dirname(folder), constants.W_OK);
    for (let tried = 1; ; tried += 1) {
      try {
        return await lockfile.lock(folder, { realpath: false, lockfilePath: `${folder}.lock`, stale: 10_000 });
      } catch (error) {
        if (errorCode(error) !== 'ELOCKED' || tried > mostTries) {
          throw error;
        }
      }
      await delay(pause, undefined, { signal });
    }
  } catch (error) {
    throw errorCode(error) === 'ELOCKED'
      ? new ActionableError(
          'Another start has been working on the local Neo4j for minutes.',
          'Stop it, then try again.',
        )
      : (diskProblem(error, folder) ?? error);
  }
}
