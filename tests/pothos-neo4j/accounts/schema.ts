import SchemaBuilder from '@pothos/core';
import neo4j from 'pothos-neo4j';
import { condition } from 'pothos-neo4j/cypher';

const id = { kind: 'String', required: true } as const;

/** Accounts of two tenants in one graph. */
const graph = {
  nodeKey: 'id',
  relationshipKey: 'key',
  nodes: {
    Account: {
      properties: {
        id,
        tenant: id,
        name: { kind: 'String' },
        balance: { kind: 'Integer' },
        opened: { kind: 'Date' },
      },
    },
  },
  relationships: { PAID: { from: ['Account'], to: ['Account'], properties: { key: id } } },
} as const;

/** Who asks. */
export interface Asker {
  readonly tenant: string;
  readonly role: 'AUDITOR' | 'CLERK';
}

const hidden: readonly string[] = ['name', 'balance', 'opened'];

/** Each sees the accounts of their tenant; a clerk the name, balance and day only of those that are open to clerks. */
export function accountSchema() {
  const builder = new SchemaBuilder<{
    Graph: typeof graph;
    Context: Asker;
    Scalars: { Date: { Input: string; Output: string } };
  }>({
    plugins: [neo4j],
    neo4j: {
      graph,
      hiding: {
        context: { tenant: ({ tenant }) => tenant, role: ({ role }) => role },
        shapedBy: ['role'],
        node:
          () =>
          (account, { tenant }) =>
            condition(`${account}.tenant = ${tenant}`),
        property: (_, name) =>
          hidden.includes(name)
            ? (account, { role }) => role === 'AUDITOR' || condition(`${account}.forClerks`)
            : undefined,
      },
    },
  });
  builder.queryType();
  builder.scalarType('Date', { serialize: (value) => value, parseValue: String });
  const Opening = builder.embeddedObject('Opening', {
    label: 'Account',
    fields: (t) => ({ day: t.property('opened') }),
  });
  builder.graphObject('Account', {
    order: ['-opened'],
    filters: 'all',
    orders: 'all',
    groups: ['name', 'balance', 'opened'],
    fields: (t) => ({
      id: t.property('id', { type: 'ID' }),
      name: t.property('name'),
      balance: t.property('balance'),
      opened: t.property('opened'),
      opening: t.embedded(Opening, { presentWith: ['opened'] }),
      label: t.derived(['name', 'balance'], ({ name, balance }) => `${name}: ${balance}`, { type: 'String' }),
      whose: t.cypher((_, { tenant = 'null' }) => tenant, { type: 'String' }),
      paid: t.connection({ via: 'PAID', direction: 'OUT' }),
    }),
  });
  builder.graphQueries((t) => ({
    account: t.byKey('Account'),
    accounts: t.all('Account', { equals: { balance: { type: 'Int' } } }),
    since: t.view({
      args: { day: { type: 'Date', required: true } },
      context: { me: ({ tenant }: Asker) => tenant },
      node:
        () =>
        (account, { day, me }) =>
          condition(`NOT (${account}.opened < date(${day}) AND ${account}.tenant = ${me})`),
    }),
  }));
  return builder.toSchema();
}

export const accountStatements = [
  `CREATE (a1:Account {id: 'a1', tenant: 'a', name: 'Anna', balance: 5, opened: date('2020-01-01'), forClerks: true}),
          (a2:Account {id: 'a2', tenant: 'a', name: 'Boris', balance: 9, opened: date('2021-01-01')}),
          (a3:Account {id: 'a3', tenant: 'a', name: 'Clara', balance: 7, opened: date('2022-01-01'), forClerks: true}),
          (b1:Account {id: 'b1', tenant: 'b', name: 'Dmitri', balance: 5, opened: date('2023-01-01'), forClerks: true})
   CREATE (a1)-[:PAID {key: 'p1'}]->(a2), (a1)-[:PAID {key: 'p2'}]->(a3), (a1)-[:PAID {key: 'p3'}]->(b1),
          (b1)-[:PAID {key: 'p4'}]->(a1)`,
];
export const clearAccounts = 'MATCH (n:Account) DETACH DELETE n';
