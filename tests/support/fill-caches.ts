import { getHeapStatistics } from 'node:v8';
import { defaultLimits } from '../../src/contract/limits.ts';
import { openDriver } from '../../src/database/connection.ts';
import { createApp } from '../../src/server/app.ts';
import { defaultCacheBytes } from '../../src/server/server-settings.ts';
import { testDatabase } from './test-database.ts';

/** Fills each cache of a server with what strangers ask, and says in JSON how many bytes each kind of question left behind. */
const driver = openDriver(testDatabase().credentials);
const state = { isLoading: false, version: '1', date: '2026-01-01', digest: 'd' };
const app = await createApp({
  driver,
  state: async () => state,
  isReady: async () => true,
  limits: defaultLimits,
  cacheBytes: defaultCacheBytes,
});

const codes = new Set<string>();
async function ask(query: string, variables = {}): Promise<void> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  codes.add(/"errors":.*?"code":"(\w+)"/.exec(text)?.[1] ?? 'answered');
}

async function held(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    global.gc?.();
  }
  return getHeapStatistics().used_heap_size + process.memoryUsage().external;
}

const aliases = (count: number, prefix: string, field: string): string =>
  Array.from({ length: count }, (_, index) => `${prefix}_${index}: ${field}`).join(' ');

const strangers: Readonly<Record<string, { count: number; ask: (index: number) => Promise<void> }>> = {
  'operations and their plans': {
    count: 700,
    ask: (index) => ask(`{ state(id: "iran") { ${aliases(200, `a${index}`, 'name')} } }`),
  },
  answers: {
    count: 150,
    ask: (index) => ask(`{ entities(first: 500) { nodes { ${aliases(40, `b${index}`, 'description')} } } }`),
  },
  variables: {
    count: 300,
    ask: (index) =>
      ask(`query V${index}($s: String) { states(first: 1, filter: { name: { equals: $s } }) { totalCount } }`, {
        s: `${index}${'x'.repeat(500_000)}`,
      }),
  },
  'texts that are none': { count: 400, ask: (index) => ask(`{ ${index} ${'x'.repeat(150_000)}`) },
  'texts that are too long': { count: 200, ask: (index) => ask(`{ __typename } # ${index}${'x'.repeat(500_000)}`) },
  'what is not in the schema': {
    count: 300,
    ask: (index) => ask(`{ nowhere${index} ${aliases(90, `c${index}`, '__typename')} }`),
  },
  'what is too costly': {
    count: 300,
    ask: (index) =>
      ask(
        `query C${index} { statements(first: 500) { nodes { subject { statements(first: 500) { nodes { ${aliases(200, `d${index}`, 'id')} } } } } } }`,
      ),
  },
};

const before = await held();
const left: Record<string, number> = {};
for (const [name, { count, ask: one }] of Object.entries(strangers)) {
  for (let index = 0; index < count; index += 1) {
    await one(index);
  }
  left[name] = (await held()) - before;
}
console.log(JSON.stringify({ left, codes: [...codes].sort() }));
await driver.close();
