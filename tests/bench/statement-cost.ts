import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { type Credentials, openDriver } from '../../src/database/connection.ts';
import type { Recorded } from './recording.ts';

/** What the statements of one request cost, without the noise of time. */
export interface StatementCost {
  readonly statements: number;
  readonly dbHits: number;
  /** Bytes that Neo4j sends over Bolt. */
  readonly bytes: number;
}

const hitsIn = (plan: ProfiledPlan | false | undefined): number =>
  plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hitsIn(child), 0) : 0;

/** Parameters as they were: a whole number of the driver has come as its two halves. */
const revived = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(revived);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { low, high } = value as { low?: unknown; high?: unknown };
  return typeof low === 'number' && typeof high === 'number'
    ? new neo4j.Integer(low, high)
    : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revived(each)]));
};
const parametersOf = ({ parameters }: Recorded) => revived(parameters) as Record<string, unknown>;

/** Runs statements again: profiled, and once more through a listener that counts what comes back. */
export async function costOf(
  driver: Driver,
  credentials: Credentials,
  recorded: readonly Recorded[],
): Promise<StatementCost> {
  let dbHits = 0;
  for (const each of recorded) {
    const { summary } = await driver.executeQuery(`PROFILE ${each.text}`, parametersOf(each));
    dbHits += hitsIn(summary.profile);
  }
  return { statements: recorded.length, dbHits, bytes: await bytesOf(credentials, recorded) };
}

async function bytesOf({ uri, ...rest }: Credentials, recorded: readonly Recorded[]): Promise<number> {
  let bytes = 0;
  const { hostname, port } = new URL(uri);
  const counter = createServer((near) => {
    const far = connect(Number(port), hostname);
    far.on('data', (chunk) => {
      bytes += chunk.length;
    });
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
  const driver = openDriver({ uri: `bolt://127.0.0.1:${(counter.address() as AddressInfo).port}`, ...rest });
  await driver.verifyConnectivity();
  const session = driver.session();
  await session.run('RETURN 1');
  bytes = 0;
  for (const each of recorded) {
    await session.run(each.text, parametersOf(each));
  }
  const counted = bytes;
  await session.close();
  await driver.close();
  counter.close();
  return counted;
}
