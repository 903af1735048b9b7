import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { defaultLimits } from '../../src/contract/limits.ts';
import { openDriver } from '../../src/database/connection.ts';
import { Turns } from '../../src/server/protect/turns.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { testDatabase } from '../support/test-database.ts';
import { amplified, costly, introspecting, manyPlans, variants } from './critical-requests.ts';
import { answered, type HostileRequest } from './hostile-request.ts';

const mostMemory = 1_000 * 1024 * 1024;
let server: ServerProcess;
let driver: Driver;

beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  server = await startServerProcess();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  await driver.close();
});

async function send(body: string): Promise<{ readonly codes: readonly string[]; readonly length: number }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  const codes = [JSON.parse(text)]
    .flat()
    .flatMap(({ errors }: { errors?: { extensions: { code: string } }[] }) =>
      errors ? errors.map(({ extensions }) => extensions.code) : [answered],
    );
  return { codes, length: text.length };
}
const ask = (query: string, variables = {}) => send(JSON.stringify({ query, variables }));

/** Everything is as before: the server lives, answers, and holds no more than it may; so does Neo4j. */
async function asBefore(): Promise<void> {
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  expect((await ask('{ state(id: "iran") { name } }')).codes).toEqual([answered]);
  expect(await server.memory()).toBeLessThan(mostMemory);
  await driver.verifyConnectivity();
}

describe.each<[string, readonly HostileRequest[]]>([
  ['one variable in many places', amplified],
  ['rows that are wide', costly],
  ['the schema, multiplied', introspecting],
])('%s', (_, requests) => {
  test.each(requests.map((request) => [request.name, request] as const))('%s', async (_name, request) => {
    const { codes } = await send(request.body ?? '');
    for (const code of codes) {
      expect([request.expected].flat()).toContain(code);
    }
    await asBefore();
  });
});

test('what tools ask about the schema is answered, and leaves room', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect((await ask(query)).codes).toEqual([answered]);
  // As much as five of them may be asked together.
  const { codes } = await send(JSON.stringify(Array.from({ length: 5 }, () => ({ query }))));
  expect(codes).toEqual(Array.from({ length: 5 }, () => answered));
});

test('the answers of a batch are bounded together', async () => {
  const query = `{ ${['a', 'b'].map((name) => `${name}: statements(first: 500) { nodes { id subject { id } statements: subject { id } } }`).join(' ')} }`;
  const small = await send(JSON.stringify([{ query: '{ __typename }' }, { query: '{ state(id: "iran") { name } }' }]));
  expect(small.codes).toEqual([answered, answered]);
  const rows = '{ entities(first: 500) { nodes { statements(first: 500) { nodes { id predicate } } } } }';
  const { codes } = await send(JSON.stringify(Array.from({ length: 10 }, () => ({ query: rows }))));
  expect(codes.filter((code) => code === answered).length).toBeLessThanOrEqual(3);
  expect(codes.filter((code) => code !== answered && code !== 'TOO_COSTLY')).toEqual([]);
  expect((await ask(query)).codes).toEqual([answered]);
  await asBefore();
});

test('168 operations of sixteen plans, each refused, leave the server as it was', async () => {
  const memory = await server.memory();
  for (let number = 0; number < 168; number += 1) {
    for (const bits of number < 4 ? Array.from({ length: 16 }, (_, index) => index) : [number % 16]) {
      const [a, b, c, d] = [1, 2, 4, 8].map((bit) => (bits & bit) > 0);
      const { codes } = await ask(manyPlans(number, 500), { a, b, c, d });
      expect(['TOO_COSTLY', 'CYPHER_TOO_LONG', 'TOO_MANY_VARIANTS', 'TOO_MANY_LISTS']).toContain(codes[0]);
    }
  }
  await asBefore();
  expect((await server.memory()) - memory).toBeLessThan(300 * 1024 * 1024);
}, 120_000);

test('sixteen operations that are slow to plan are refused, or answered in turn; small ones beside them are answered', async () => {
  const slow = Array.from({ length: 16 }, (_, number) =>
    ask(`query S${number} { statements(first: 1) { nodes { subject { ${variants(number % 3, 1, `s${number}`)} } } } }`),
  );
  const small = await ask('query Small { states(first: 2) { nodes { name iso2 } } }');
  expect(small.codes).toEqual([answered]);
  for (const { codes } of await Promise.all(slow)) {
    expect([answered, 'CYPHER_TOO_LONG', 'OVERLOADED', 'TOO_MANY_LISTS']).toContain(codes[0]);
  }
  await asBefore();
}, 120_000);

test('an operation that waits is refused when its time is over, not when its turn comes', async () => {
  const turns = new Turns({ ...defaultLimits, atOnce: 1 });
  const end = await turns.take({ newCharacters: 0, values: 1 });
  // The turn is never given back meanwhile.
  await expect(turns.take({ newCharacters: 0, values: 1 })).rejects.toMatchObject({
    message:
      'The server has too many requests at once: this one waited 5000 ms for its turn. Try again in a few seconds.',
    extensions: { code: 'OVERLOADED' },
  });
  expect([turns.active, turns.waiting]).toEqual([1, 0]);
  end();
  expect(turns.active).toBe(0);
});
