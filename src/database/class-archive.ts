import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import { openDriver } from './connection.ts';
import { resolveDistribution } from './distribution.ts';
import { openHome, writeConfiguration } from './home.ts';
import { findJava } from './java.ts';
import { entryPoint, startProcess } from './process.ts';

const patience = 120_000;

/**
 * Makes the class-data archive that lets later starts skip loading some twenty thousand classes (start-up falls from about
 * 5 s to 3 s; making it takes half a minute): a throw-away Neo4j runs once and writes the archive when it ends.
 */
export async function makeClassArchive(): Promise<void> {
  const java = await findJava();
  const distribution = await resolveDistribution(() => {});
  if (existsSync(distribution.classArchive)) {
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-archive-'));
  const made = join(folder, 'classes.jsa');
  try {
    const home = await openHome(folder, java, distribution);
    const ports = { bolt: await getPort(), http: await getPort(), server: 0 };
    await writeConfiguration(home, ports);
    const options = ['-Xmx512m', `-XX:ArchiveClassesAtExit=${made}`, ...entryPoint(folder, distribution)];
    const child = await startProcess(java, folder, ports, options);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const credentials = { uri: `bolt://127.0.0.1:${ports.bolt}`, username: 'neo4j', password: home.password };
    try {
      await firstQuery(credentials);
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
    if (existsSync(made)) {
      // The temporary folder may lie on another disk than the cache, so the copy becomes visible by a rename beside it.
      await moveAcross(made, distribution.classArchive);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstQuery(credentials: Parameters<typeof openDriver>[0]): Promise<void> {
  const deadline = performance.now() + patience;
  const driver = openDriver(credentials);
  try {
    for (;;) {
      try {
        await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
        return;
      } catch (error) {
        if (performance.now() > deadline) {
          throw error;
        }
        await delay(200);
      }
    }
  } finally {
    await driver.close();
  }
}

async function moveAcross(from: string, to: string): Promise<void> {
  const beside = `${to}.${process.pid}`;
  await copyFile(from, beside);
  await rename(beside, to);
}
