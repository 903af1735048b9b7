import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunning, stopProcess } from '../../src/database/process.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

/** What `npm start` starts, with a local Neo4j of its own. */
export interface LocalServer extends ServerProcess {
  readonly folder: string;
  /** The process of its Neo4j, as its record says at this moment. */
  neo4j(): Promise<number>;
  /** Whether the server says that it is ready to be asked. */
  isReady(): Promise<boolean>;
  /** Stops it and removes its home. */
  remove(): Promise<void>;
}

/** Starts the server with a home of its own. */
export async function startLocalServer(environment: NodeJS.ProcessEnv = {}): Promise<LocalServer> {
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-faults-'));
  const server = await startServerProcess({
    NEO4J_URI: '',
    NEO4J_PASSWORD: '',
    SCO_GRAPH_HOME: folder,
    CI: 'true',
    ...environment,
  });
  return {
    ...server,
    folder,
    neo4j: async () => JSON.parse(await readFile(join(folder, 'run', 'neo4j.json'), 'utf8')).pid,
    isReady: () =>
      fetch(`${server.address}/readyz`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    remove: async () => {
      await server.stop();
      const running = await findRunning(folder);
      if (running) {
        await stopProcess(folder, running.pid, { atOnce: true });
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
