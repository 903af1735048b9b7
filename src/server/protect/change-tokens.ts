import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import lockfile from 'proper-lockfile';
import { ActionableError, diskProblem, errorCode } from '../../database/errors.ts';
import { readTokens, type TokenEntry } from './tokens.ts';

/**
 * Changes the tokens of a file. Two changes at once take turns, so that none is lost; what `change` throws leaves the file as it was.
 * @throws ActionableError when the file is not sound or cannot be written, or another change of it does not end
 */
export async function changeTokens(
  file: string,
  change: (tokens: readonly TokenEntry[]) => readonly TokenEntry[],
): Promise<void> {
  const unlock = await lock(file);
  try {
    await writeTokens(file, change(await readTokens(file)));
  } catch (error) {
    throw diskProblem(error, dirname(file)) ?? error;
  } finally {
    await unlock();
  }
}

async function lock(file: string): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(file, {
      realpath: false,
      stale: 10_000,
      retries: { retries: 150, factor: 1, minTimeout: 100, maxTimeout: 100 },
    });
  } catch (error) {
    switch (errorCode(error)) {
      case 'ELOCKED':
        throw new ActionableError(
          `Another command has been changing ${file} for too long.`,
          'Stop it, then try again.',
        );
      case 'ENOENT':
        throw new ActionableError(
          `There is no folder ${dirname(file)}.`,
          'Create it, or set SCO_GRAPH_TOKENS_FILE to another file.',
        );
      default:
        throw diskProblem(error, dirname(file)) ?? error;
    }
  }
}

/** Writes the tokens of a file, whole or not at all, readable by its owner alone. */
export async function writeTokens(file: string, tokens: readonly TokenEntry[]): Promise<void> {
  const unfinished = `${file}.new`;
  // One that was left behind would keep its mode, and whoever has it open would read what comes.
  await rm(unfinished, { force: true });
  await writeFile(unfinished, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(unfinished, file);
}
