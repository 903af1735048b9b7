import type { StoppedNeo4j } from './admin-command.ts';
import { resolveDistribution } from './distribution.ts';
import { ActionableError } from './errors.ts';
import { openHome } from './home.ts';
import { lockHome } from './home-lock.ts';
import { settleRestore } from './interrupted-restore.ts';
import { findJava } from './java.ts';
import { findRunning, isOwned, stopProcess } from './process.ts';

/**
 * Does something with the files of a home while nothing runs on it.
 * @throws ActionableError when its Neo4j runs for another process
 */
export async function withStopped<T>(
  folder: string,
  onProgress: (message: string) => void,
  work: (stopped: StoppedNeo4j) => Promise<T>,
): Promise<T> {
  const java = await findJava();
  const distribution = await resolveDistribution(onProgress);
  const unlock = await lockHome(folder);
  try {
    const home = await openHome(folder, java, distribution);
    const record = await findRunning(home.folder);
    if (record && (await isOwned(record))) {
      throw new ActionableError(
        `The local Neo4j is running for process ${record.owner}.`,
        'Stop it first (Ctrl-C where npm start runs), then try again.',
      );
    }
    if (record) {
      onProgress('Stopping the local Neo4j that an earlier start left running');
      await stopProcess(folder, record.pid);
    }
    await settleRestore(folder, onProgress);
    return await work({ folder, java, distribution });
  } finally {
    await unlock();
  }
}
