import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { imageOf } from '../../src/knowledge/image.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { markLease } from '../../src/model/dataset-mark.ts';
import { content, present, settled } from '../support/graph-content.ts';
import { runProgram } from '../support/run-command.ts';
import { startServerProcess } from '../support/server-process.ts';
import { fixtures, testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';

/** What was found after loads that were killed, and what readers were answered meanwhile. */
export interface Kills {
  killed: number;
  /** The graph afterwards: the old one, the new one, or closed to readers until a load ends. */
  readonly graphs: { old: number; new: number; closed: number };
  readonly answers: { old: number; new: number; refused: number };
  /** What should not be. */
  readonly mixed: string[];
}

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const inBatches = fileURLToPath(new URL('../support/load-in-batches.ts', import.meta.url));
/** The ids of statements are made of what they say, so a mix of two datasets shows in them. */
const question = JSON.stringify({
  query: `{ dataset { statements entities } first: statements(first: 500) { totalCount nodes { id } }
    last: statements(last: 500) { nodes { id } } leaders(first: 100, filter: { some: { attended: { node: { id: { equals: "astana-2024" } } } } }) { nodes { id statements(first: 100) { nodes { id } } } } }`,
});

/**
 * Kills a load with -9 at so many random moments, every other one a load in batches, while readers ask.
 * @param longest milliseconds after its first word before which a load is killed
 */
export async function killLoads(kills: number, longest: number): Promise<Kills> {
  const driver = openDriver(testDatabase().credentials);
  const folder = await mkdtemp(join(tmpdir(), 'sco-graph-kills-'));
  const server = await startServerProcess({ SCO_GRAPH_CACHE_BYTES: '0' });
  try {
    await cp(fixtures, folder, { recursive: true });
    const path = join(folder, 'leaders', 'china.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('date: 2024-07-04', 'date: 2024-07'));
    return await killAll(driver, folder, server.address, kills, longest);
  } finally {
    await server.stop();
    await loadDataset(driver, await openDataset(fixtures));
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function killAll(
  driver: Driver,
  folder: string,
  address: string,
  kills: number,
  longest: number,
): Promise<Kills> {
  const [before, after] = await Promise.all(
    [fixtures, folder].map(async (each) => JSON.stringify(content(await imageOf(await openDataset(each))))),
  );
  const read = async () => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: question,
    });
    return { status: response.status, text: await response.text() };
  };
  const settle = async (): Promise<string> => {
    let answer = await read();
    while (answer.status === 503) {
      answer = await read();
    }
    return answer.text;
  };
  await loadDataset(driver, await openDataset(folder));
  const newest = await settle();
  await loadDataset(driver, await openDataset(fixtures));
  let oldest = newest;
  while (oldest === newest) {
    oldest = await settle();
  }
  const found: Kills = {
    killed: 0,
    graphs: { old: 0, new: 0, closed: 0 },
    answers: { old: 0, new: 0, refused: 0 },
    mixed: [],
  };
  const note = ({ status, text }: { status: number; text: string }) => {
    if (status === 503) {
      found.answers.refused += 1;
    } else if (text === oldest || text === newest) {
      found.answers[text === oldest ? 'old' : 'new'] += 1;
    } else {
      found.mixed.push(text.slice(0, 500));
    }
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const over = { is: false };
    const reading = Promise.all(
      Array.from({ length: 2 }, async () => {
        while (!over.is) {
          note(await read());
        }
      }),
    );
    const [program, words] = kill % 2 === 0 ? [cli, ['load', folder]] : [inBatches, [folder]];
    const moment = Math.random() * (kill % 2 === 0 ? longest : 4 * longest);
    const { signal } = await runProgram(program, words, {
      killAt: (line) => line.startsWith('Preparing'),
      killAfter: moment,
    });
    found.killed += signal === 'SIGKILL' ? 1 : 0;
    // What was loaded is read as well, once servers have looked again.
    await pause(signal === 'SIGKILL' ? 0 : 3 * markLease);
    over.is = true;
    await reading;
    await settled(driver);
    const now = JSON.stringify(await present(driver));
    if (now === before || now === after) {
      found.graphs[now === before ? 'old' : 'new'] += 1;
    } else if (await isMarked(driver)) {
      // The server may have looked just before the mark was set; nothing is written until it has looked again.
      await until(() => refuses(read), 3 * markLease, 'readers are refused');
      found.graphs.closed += 1;
    } else {
      found.mixed.push(`the graph after kill ${kill}`);
    }
    await loadDataset(driver, await openDataset(fixtures));
  }
  return found;
}

const isMarked = async (driver: Driver): Promise<boolean> => {
  const { records } = await driver.executeQuery('MATCH (d:Dataset) RETURN d.loading IS NOT NULL AS marked');
  return records[0]?.get('marked') === true;
};

const refuses = async (read: () => Promise<{ status: number }>): Promise<boolean> => (await read()).status === 503;
