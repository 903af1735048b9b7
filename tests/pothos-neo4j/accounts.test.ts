import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { createExecutor } from 'pothos-neo4j';
import { openDriver } from '../../src/database/connection.ts';
import { withResponseCache } from '../../src/server/response-cache.ts';
import { testDatabase } from '../support/test-database.ts';
import { type Asker, accountSchema, accountStatements, clearAccounts } from './accounts/schema.ts';

const schema = accountSchema();
let driver: Driver;
beforeAll(async () => {
  driver = openDriver(testDatabase().credentials);
  await driver.executeQuery(clearAccounts);
  for (const statement of accountStatements) {
    await driver.executeQuery(statement);
  }
});
afterAll(async () => {
  await driver.executeQuery(clearAccounts);
  await driver.close();
});

const clerk = (tenant: string): Asker => ({ tenant, role: 'CLERK' });
const auditor = (tenant: string): Asker => ({ tenant, role: 'AUDITOR' });

/** An executor, with what it sent. */
function asking() {
  const sent: string[] = [];
  /** Of each statement, whether its plan was new. */
  const isNew: boolean[] = [];
  const execute = createExecutor({
    driver,
    onStatement: ({ text }) => sent.push(text),
    admit: async ({ newCharacters }) => {
      isNew.push(newCharacters > 0);
      return () => {};
    },
  });
  const document = new Map<string, ReturnType<typeof parse>>();
  const ask = async (operation: string, contextValue: unknown) => {
    const known = document.get(operation) ?? parse(operation);
    document.set(operation, known);
    const result = await execute({ schema, document: known, contextValue });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data));
  };
  return { execute, ask, sent, isNew };
}

describe('two tenants', () => {
  const operation = '{ accounts { nodes { id whose paid { nodes { id } } } totalCount } account(id: "a1") { name } }';
  const ofA = {
    accounts: {
      nodes: [
        { id: 'a3', whose: 'a', paid: { nodes: [] } },
        { id: 'a2', whose: 'a', paid: { nodes: [] } },
        { id: 'a1', whose: 'a', paid: { nodes: [{ id: 'a3' }, { id: 'a2' }] } },
      ],
      totalCount: 3,
    },
    account: { name: 'Anna' },
  };
  const ofB = {
    accounts: { nodes: [{ id: 'b1', whose: 'b', paid: { nodes: [] } }], totalCount: 1 },
    account: null,
  };

  test('ask at the same time with one plan and one text, and each gets its own answer', async () => {
    const { ask, sent, isNew } = asking();
    expect(await ask(operation, auditor('a'))).toEqual(ofA);
    const tenants = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'b' : 'a'));
    const answers = await Promise.all(tenants.map((tenant) => ask(operation, auditor(tenant))));
    expect(answers).toEqual(tenants.map((tenant) => (tenant === 'a' ? ofA : ofB)));
    expect(new Set(sent).size).toBe(1);
    expect(isNew).toEqual([true, ...tenants.map(() => false)]);
    expect(sent[0]).not.toMatch(/'[ab]'/);
  });

  test('are not mixed by a cache of answers', async () => {
    const { execute } = asking();
    const { executor, counts } = withResponseCache(execute, {
      state: async () => ({ digest: 'one', version: '1.0.0', date: '2026-01-01', isLoading: false }),
      bytes: 1_000_000,
      passes: () => false,
      allowance: () => undefined,
      longest: 1_000_000,
    });
    const document = parse(operation);
    const answerOf = async (tenant: string) =>
      JSON.parse(JSON.stringify((await executor({ schema, document, contextValue: auditor(tenant) })).data));
    for (const tenant of ['a', 'b', 'a', 'b']) {
      expect(await answerOf(tenant)).toEqual(tenant === 'a' ? ofA : ofB);
    }
    expect(counts).toEqual({ hits: 2, misses: 2 });
  });

  test('a view takes values of the context beside those of what hides', async () => {
    const { ask } = asking();
    const since = '{ since(day: "2021-06-01") { accounts { nodes { id } } } }';
    expect(await ask(since, auditor('a'))).toEqual({ since: { accounts: { nodes: [{ id: 'a3' }] } } });
    expect(await ask(since, auditor('b'))).toEqual({ since: { accounts: { nodes: [{ id: 'b1' }] } } });
  });

  test('what shapes the text has a plan of its own', async () => {
    const { ask, sent, isNew } = asking();
    for (const asker of [auditor('a'), clerk('a'), auditor('b'), clerk('b')]) {
      await ask('{ accounts { nodes { name } } }', asker);
    }
    expect(new Set(sent).size).toBe(2);
    expect(isNew).toEqual([true, true, false, false]);
  });

  test('an operation without context gets no answer', async () => {
    const { execute } = asking();
    await expect(execute({ schema, document: parse('{ accounts { totalCount } }') })).rejects.toThrow(TypeError);
    const { ask } = asking();
    expect(await ask('{ accounts { totalCount } }', { role: 'AUDITOR' })).toEqual({ accounts: { totalCount: 0 } });
  });
});

describe('a value that is hidden counts as null', () => {
  let ask: ReturnType<typeof asking>['ask'];
  beforeAll(() => {
    ask = asking().ask;
  });
  const idsOf = async (args: string, asker: Asker) => {
    const { accounts } = await ask(`{ accounts(${args}) { nodes { id } } }`, asker);
    return accounts.nodes.map(({ id }: { id: string }) => id);
  };

  test('where it is shown', async () => {
    const fields = 'name balance opened opening { day } label';
    const { account } = await ask(`{ account(id: "a2") { ${fields} } }`, clerk('a'));
    expect(account).toEqual({ name: null, balance: null, opened: null, opening: null, label: 'null: null' });
    const seen = await ask(`{ account(id: "a2") { ${fields} } }`, auditor('a'));
    expect(seen.account).toEqual({
      name: 'Boris',
      balance: 9,
      opened: '2021-01-01',
      opening: { day: '2021-01-01' },
      label: 'Boris: 9',
    });
  });

  test.each<[property: string, comparisons: readonly string[]]>([
    [
      'name',
      ['equals: "Boris"', 'in: ["Boris"]', 'startsWith: "B"', 'contains: "ori"', 'endsWith: "s"', 'gt: "B", lt: "C"'],
    ],
    ['balance', ['equals: 9', 'in: [9, 10]', 'gte: 9', 'gt: 8', 'lt: 10, gt: 7']],
    ['opened', ['equals: "2021-01-01"', 'in: ["2021-01-01"]', 'gt: "2020-06-01", lt: "2021-06-01"']],
  ])('to filters by %s', async (property, comparisons) => {
    for (const comparison of comparisons) {
      const filter = `{ ${property}: { ${comparison} } }`;
      expect(await idsOf(`filter: ${filter}`, clerk('a'))).toEqual([]);
      expect(await idsOf(`filter: ${filter}`, auditor('a'))).toEqual(['a2']);
      // From another row, too.
      const related = `filter: { some: { paid: ${filter} } }`;
      expect([await idsOf(related, clerk('a')), await idsOf(related, auditor('a'))]).toEqual([[], ['a1']]);
      expect(await idsOf(`filter: { not: ${filter} }`, clerk('a'))).toEqual(['a2', 'a3', 'a1']);
    }
    expect(await idsOf(`filter: { ${property}: { isNull: true } }`, clerk('a'))).toEqual(['a2']);
    expect(await idsOf(`filter: { ${property}: { isNull: true } }`, auditor('a'))).toEqual([]);
  });

  test('to arguments that keep rows', async () => {
    expect([await idsOf('balance: 9', clerk('a')), await idsOf('balance: 9', auditor('a'))]).toEqual([[], ['a2']]);
  });

  test.each([
    ['NAME', ['a1', 'a3', 'a2'], ['a1', 'a2', 'a3']],
    ['NAME_DESC', ['a2', 'a3', 'a1'], ['a3', 'a2', 'a1']],
    ['BALANCE', ['a1', 'a3', 'a2'], ['a1', 'a3', 'a2']],
    ['BALANCE_DESC', ['a2', 'a3', 'a1'], ['a2', 'a3', 'a1']],
    ['OPENED', ['a1', 'a3', 'a2'], ['a1', 'a2', 'a3']],
    ['OPENED_DESC', ['a2', 'a3', 'a1'], ['a3', 'a2', 'a1']],
  ])('to the order %s, page by page', async (order, asClerk, asAuditor) => {
    for (const [asker, expected] of [[clerk('a'), asClerk] as const, [auditor('a'), asAuditor] as const]) {
      expect(await idsOf(`order: [${order}]`, asker)).toEqual(expected);
      const found: string[] = [];
      for (let after = ''; found.length < 4; ) {
        const page = `first: 1, order: [${order}]${after && `, after: "${after}"`}`;
        const { accounts } = await ask(`{ accounts(${page}) { edges { cursor node { id } } } }`, asker);
        if (accounts.edges.length === 0) {
          break;
        }
        found.push(accounts.edges[0].node.id);
        after = accounts.edges[0].cursor;
      }
      expect(found).toEqual(expected);
    }
  });

  test('to the order of the type itself', async () => {
    expect(await idsOf('first: 3', clerk('a'))).toEqual(['a2', 'a3', 'a1']);
  });

  test('to cursors, which hold no value that is hidden', async () => {
    const { accounts } = await ask('{ accounts(order: [BALANCE]) { edges { cursor } } }', clerk('a'));
    const held = accounts.edges.map(({ cursor }: { cursor: string }) =>
      JSON.parse(Buffer.from(cursor, 'base64url').toString()).slice(1),
    );
    expect(held).toEqual([
      [5, '2020-01-01', 'a1'],
      [7, '2022-01-01', 'a3'],
      [null, null, 'a2'],
    ]);
  });

  test.each([
    ['NAME', ['Anna', 'Clara', null], ['Anna', 'Boris', 'Clara']],
    ['BALANCE', ['5', '7', null], ['5', '7', '9']],
    ['OPENED', ['2020-01-01', '2022-01-01', null], ['2020-01-01', '2021-01-01', '2022-01-01']],
    ['OPENED_YEAR', ['2020', '2022', null], ['2020', '2021', '2022']],
    ['OPENED_MONTH', ['2020-01', '2022-01', null], ['2020-01', '2021-01', '2022-01']],
  ])('to groups by %s', async (by, asClerk, asAuditor) => {
    const groups = `{ accounts { groups(by: [${by}], order: KEYS) { key } } }`;
    const keysOf = ({ accounts }: { accounts: { groups: { key: string }[] } }) => accounts.groups.map(({ key }) => key);
    expect(keysOf(await ask(groups, clerk('a')))).toEqual(asClerk);
    expect(keysOf(await ask(groups, auditor('a')))).toEqual(asAuditor);
  });
});
