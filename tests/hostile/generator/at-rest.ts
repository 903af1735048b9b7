import type { Driver } from 'neo4j-driver';
import { isAlive } from '../../../src/database/process.ts';
import { testDatabase } from '../../support/test-database.ts';
import { until } from '../../support/until.ts';

/** Milliseconds in which all that was begun must have ended: the longest statement, and some time to end it. */
const patience = 40_000;

/** What is going on in the server: every number of /metrics that counts what is worked on, written or waiting. */
export async function busyWith(address: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const gauges = [...text.matchAll(/^(sco_graph_\w*(?:active|waiting)\w*)(?:\{.*\})? (\d+)$/gm)];
  return Object.fromEntries(gauges.map(([, name = '', value]) => [name, Number(value)]));
}

/** The statements that Neo4j works on, our own look excepted. */
export async function transactions(driver: Driver): Promise<string[]> {
  const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery, status');
  return records
    .map((record) => `${record.get('status')}: ${record.get('currentQuery')}`)
    .filter((each) => !each.includes('SHOW TRANSACTIONS'));
}

/** Waits until the server does nothing and Neo4j nothing for it. @throws Error that says what still goes on */
export async function untilAtRest(address: string, driver: Driver): Promise<void> {
  let still: unknown;
  const isAtRest = async () => {
    const [busy, running] = [await busyWith(address), await transactions(driver)];
    still = { busy, running };
    return Object.values(busy).every((each) => each === 0) && running.length === 0;
  };
  await until(isAtRest, patience, 'the server is at rest').catch((error) => {
    throw new Error(`${error.message} ${JSON.stringify(still)}`);
  });
}

/** Whether the Neo4j of the tests is the one that was started for them. */
export const isSameNeo4j = (): boolean => isAlive(testDatabase().pid);
