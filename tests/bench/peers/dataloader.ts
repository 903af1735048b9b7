import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { isLevelName, levelTexts, plainLevels, rowsPerLevel } from '../levels.ts';
import { pageOf } from '../operations.ts';
import { graphqlRequest, type Peer } from './peer.ts';

const typeDefs = /* GraphQL */ `
  type Query {
    meeting(id: ID!): Meeting
    meetings(kind: String!, first: Int!): [Meeting!]!
    topics(first: Int!): [Topic!]!
    documents(first: Int!, skip: Int!): [Document!]!
  }
  type Leader {
    id: ID!
    name: String!
    attended(first: Int!): [Meeting!]!
  }
  type Attendance {
    role: String!
    node: Leader!
  }
  type Meeting {
    id: ID!
    name: String!
    kind: String!
    start: String!
    attendees(first: Int!): [Attendance!]!
    attendeeCount: Int!
    documents(first: Int!): [Document!]!
  }
  type Document {
    id: ID!
    name: String!
    date: String!
    topics(first: Int!): [Topic!]!
  }
  type Topic {
    id: ID!
    name: String!
    documentCount: Int!
  }
`;

const texts = {
  point: 'query ($id: ID!) { meeting(id: $id) { id name start } }',
  two: `query ($id: ID!) { meeting(id: $id) { id name attendees(first: ${pageOf.attendees}) { role node { id name } } } }`,
  four: `query ($id: ID!) { meeting(id: $id) { id name attendees(first: ${pageOf.attendees}) { role node { id name
    attended(first: ${pageOf.attended}) { id name start documents(first: ${pageOf.documents}) { id name date
      topics(first: ${pageOf.topics}) { id name } } } } } } }`,
  counted: `query ($kind: String!) { meetings(kind: $kind, first: ${pageOf.page}) { id name start attendees: attendeeCount } }`,
  groups: `{ topics(first: ${pageOf.groups}) { id name documents: documentCount } }`,
  ...levelTexts((level, field) => {
    const [before, after] = level === 1 ? ['query ($id: ID!) { meeting(id: $id) {', ' } }'] : ['', ''];
    const [open, close] = field === 'attendees' ? ['{ node {', ' } }'] : ['{', ' }'];
    return field
      ? [`${before} id name ${field}(first: ${rowsPerLevel}) ${open}`, `${close}${after}`]
      : [`${before} id name`, after];
  }),
  deep: `query ($skip: Int!) { documents(first: ${pageOf.page}, skip: $skip) { id name date } }`,
} as const;

interface Source {
  id: string;
}
type Row = Record<string, unknown>;

/** One statement for each batch of keys, as most people write it. */
function loaders(driver: Driver) {
  const rows = async (text: string, parameters: object): Promise<Row[]> => {
    const { records } = await driver.executeQuery(text, parameters, { routing: 'READ' });
    return records.map((record) => record.toObject());
  };
  const byKey = (text: string) => {
    const made = new Map<number, DataLoader<string, unknown>>();
    return (first: number, id: string) => {
      const loader =
        made.get(first) ??
        new DataLoader<string, unknown>(async (ids) => {
          const found = new Map((await rows(text, { ids, first })).map(({ id: key, value }) => [key, value]));
          return ids.map((key) => found.get(key) ?? []);
        });
      made.set(first, loader);
      return loader.load(id);
    };
  };
  const date = (name: string) => `toString(x.${name})`;
  return {
    rows,
    attendees: byKey(`UNWIND $ids AS id MATCH (m:Meeting {id: id}) CALL (m) {
      MATCH (m)<-[r:ATTENDED]-(x:Leader) WITH r, x ORDER BY x.name, x.id, r.key LIMIT toInteger($first)
      RETURN collect({role: r.role, node: {id: x.id, name: x.name}}) AS value } RETURN id, value`),
    attended: byKey(`UNWIND $ids AS id MATCH (l:Leader {id: id}) CALL (l) {
      MATCH (l)-[r:ATTENDED]->(x:Meeting) WITH r, x ORDER BY x.start DESC, x.id, r.key LIMIT toInteger($first)
      RETURN collect({id: x.id, name: x.name, start: ${date('start')}}) AS value } RETURN id, value`),
    documents: byKey(`UNWIND $ids AS id MATCH (m:Meeting {id: id}) CALL (m) {
      MATCH (m)-[r:ISSUED]->(x:Document) WITH r, x ORDER BY x.date, x.id, r.key LIMIT toInteger($first)
      RETURN collect({id: x.id, name: x.name, date: ${date('date')}}) AS value } RETURN id, value`),
    topics: byKey(`UNWIND $ids AS id MATCH (d:Document {id: id}) CALL (d) {
      MATCH (d)-[r:EXPRESSES]->(x:Topic) WITH r, x ORDER BY x.name, x.id, r.key LIMIT toInteger($first)
      RETURN collect({id: x.id, name: x.name}) AS value } RETURN id, value`),
    attendeeCounts: byKey(`UNWIND $ids AS id MATCH (m:Meeting {id: id})
      RETURN id, COUNT { (m)<-[:ATTENDED]-(:Leader) } AS value`),
    documentCounts: byKey(`UNWIND $ids AS id MATCH (t:Topic {id: id})
      RETURN id, COUNT { (t)<-[:EXPRESSES]-(:Document) } AS value`),
  };
}

type Context = { loaders: ReturnType<typeof loaders> };
type Args = { id: string; kind: string; first: number; skip: number };

/** Resolvers with DataLoader: a statement for each level and kind. */
export const dataloader: Peer = {
  listener: (driver) =>
    createYoga<object, Context>({
      schema: createSchema<Context>({
        typeDefs,
        resolvers: {
          Query: {
            meeting: async (_: unknown, { id }: Args, { loaders: { rows } }: Context) =>
              (
                await rows(
                  'MATCH (m:Meeting {id: $id}) RETURN m.id AS id, m.name AS name, toString(m.start) AS start',
                  { id },
                )
              )[0],
            meetings: (_: unknown, args: Args, { loaders: { rows } }: Context) =>
              rows(
                `MATCH (m:Meeting {kind: $kind}) RETURN m.id AS id, m.name AS name, toString(m.start) AS start
                 ORDER BY m.start, m.id LIMIT toInteger($first)`,
                args,
              ),
            topics: (_: unknown, args: Args, { loaders: { rows } }: Context) =>
              rows('MATCH (t:Topic) RETURN t.id AS id, t.name AS name ORDER BY t.name LIMIT toInteger($first)', args),
            documents: (_: unknown, args: Args, { loaders: { rows } }: Context) =>
              rows(
                `MATCH (d:Document) RETURN d.id AS id, d.name AS name, toString(d.date) AS date
                 ORDER BY d.date, d.id SKIP toInteger($skip) LIMIT toInteger($first)`,
                args,
              ),
          },
          Meeting: {
            attendees: ({ id }: Source, { first }: Args, { loaders: each }: Context) => each.attendees(first, id),
            attendeeCount: ({ id }: Source, _: Args, { loaders: each }: Context) => each.attendeeCounts(0, id),
            documents: ({ id }: Source, { first }: Args, { loaders: each }: Context) => each.documents(first, id),
          },
          Leader: {
            attended: ({ id }: Source, { first }: Args, { loaders: each }: Context) => each.attended(first, id),
          },
          Document: {
            topics: ({ id }: Source, { first }: Args, { loaders: each }: Context) => each.topics(first, id),
          },
          Topic: {
            documentCount: ({ id }: Source, _: Args, { loaders: each }: Context) => each.documentCounts(0, id),
          },
        },
      }),
      context: () => ({ loaders: loaders(driver) }),
      landingPage: false,
      graphiql: false,
      logging: false,
    }),
  request: graphqlRequest(texts),
  answer: (operation, response) => {
    const { data } = response as { data: Record<string, unknown> };
    if (isLevelName(operation)) {
      return plainLevels(data.meeting);
    }
    return ['counted', 'groups', 'deep'].includes(operation) ? Object.values(data)[0] : nested(data.meeting);
  },
};

/** Lists as the connections that others answer with. */
function nested(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      Array.isArray(each) ? { [name === 'attendees' ? 'edges' : 'nodes']: each.map(nested) } : nested(each),
    ]),
  );
}
