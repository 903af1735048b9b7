import SchemaBuilder from '@pothos/core';
import { createYoga } from 'graphql-yoga';
import neo4j, { createExecutor } from 'pothos-neo4j';
import { useExecutor } from 'pothos-neo4j/envelop';
import { defaultKinds } from '../../../packages/pothos-neo4j/src/model/kinds.ts';
import { encodeCursor, orderDigest } from '../../../packages/pothos-neo4j/src/plan/cursor.ts';
import { defaultLimits } from '../../../src/contract/limits.ts';
import { withBody } from '../../../src/server/request-body.ts';
import { isLevelName, levelTexts, plainLevels, rowsPerLevel } from '../levels.ts';
import { pageOf } from '../operations.ts';
import { graphqlRequest, type Peer, type Variables } from './peer.ts';

const text = { kind: 'String', required: true } as const;
const date = { kind: 'Date', required: true } as const;
const between = <const F extends string, const T extends string>(from: F, to: T) =>
  ({ from: [from], to: [to], parallel: false, properties: { key: text, role: text } }) as const;

const graph = {
  nodeKey: 'id',
  relationshipKey: 'key',
  nodes: {
    Leader: { properties: { id: text, name: text } },
    Meeting: { properties: { id: text, name: text, kind: text, start: date } },
    Document: { properties: { id: text, name: text, date } },
    Topic: { properties: { id: text, name: { ...text, unique: true } } },
  },
  supertypes: { Named: ['Leader', 'Meeting', 'Document', 'Topic'] },
  relationships: {
    ATTENDED: between('Leader', 'Meeting'),
    ISSUED: between('Meeting', 'Document'),
    EXPRESSES: between('Document', 'Topic'),
  },
} as const;
type Graph = typeof graph;

export function schema() {
  const builder = new SchemaBuilder<{ Graph: Graph; Scalars: { Date: { Input: string; Output: string } } }>({
    plugins: [neo4j],
    neo4j: { graph },
  });
  builder.queryType();
  builder.scalarType('Date', { serialize: String, parseValue: String });
  builder.graphInterface('Named', {
    fields: (t) => ({ id: t.property('id', { type: 'ID' }), name: t.property('name') }),
  });
  const Attendee = builder.graphEdge('Attendee', {
    via: ['ATTENDED'],
    node: 'Leader',
    fields: (t) => ({ role: t.property('role') }),
  });
  builder.graphObject('Leader', {
    interfaces: ['Named'],
    order: ['name'],
    fields: (t) => ({
      attended: t.connection({ via: 'ATTENDED', direction: 'OUT' }),
    }),
  });
  builder.graphObject('Meeting', {
    interfaces: ['Named'],
    order: ['start'],
    filters: ['kind'],
    orders: 'all',
    fields: (t) => ({
      kind: t.property('kind'),
      start: t.property('start'),
      attendees: t.connection({ via: 'ATTENDED', direction: 'IN', edge: Attendee }),
      documents: t.connection({ via: 'ISSUED', direction: 'OUT' }),
    }),
  });
  builder.graphObject('Document', {
    interfaces: ['Named'],
    order: ['date'],
    fields: (t) => ({
      date: t.property('date'),
      topics: t.connection({ via: 'EXPRESSES', direction: 'OUT' }),
    }),
  });
  builder.graphObject('Topic', {
    interfaces: ['Named'],
    order: ['name'],
    fields: (t) => ({
      documents: t.connection({ via: 'EXPRESSES', direction: 'IN' }),
    }),
  });
  builder.graphQueries((t) => ({
    meeting: t.byKey('Meeting'),
    meetings: t.all('Meeting'),
    documents: t.all('Document'),
    topics: t.all('Topic'),
  }));
  return builder.toSchema();
}

export const texts = {
  point: 'query ($id: ID!) { meeting(id: $id) { id name start } }',
  two: `query ($id: ID!) { meeting(id: $id) { id name attendees(first: ${pageOf.attendees}) { edges { role node { id name } } } } }`,
  four: `query ($id: ID!) { meeting(id: $id) { id name attendees(first: ${pageOf.attendees}) { edges { role node { id name
    attended(first: ${pageOf.attended}, order: [START_DESC]) { nodes { id name start
      documents(first: ${pageOf.documents}) { nodes { id name date topics(first: ${pageOf.topics}) { nodes { id name } } } } } } } } } } }`,
  counted: `query ($kind: String) { meetings(first: ${pageOf.page}, filter: { kind: { equals: $kind } }) { nodes { id name start attendees { totalCount } } } }`,
  groups: `{ topics(first: ${pageOf.groups}) { nodes { id name documents { totalCount } } } }`,
  ...levelTexts((level, field) => {
    const [before, after] = level === 1 ? ['query ($id: ID!) { meeting(id: $id) {', ' } }'] : ['', ''];
    const order = field === 'attended' ? ', order: [START_DESC]' : '';
    return field
      ? [`${before} id name ${field}(first: ${rowsPerLevel}${order}) { nodes {`, ` } }${after}`]
      : [`${before} id name`, after];
  }),
  deep: `query ($after: String) { documents(first: ${pageOf.page}, after: $after) { nodes { id name date } } }`,
} as const;

const ascending = { on: 'node', nullable: false, descending: false } as const;
/** What begins every cursor of a list of documents. */
const digest = orderDigest([
  { ...ascending, property: 'date', kind: defaultKinds.Date },
  { ...ascending, property: 'id', kind: defaultKinds.String },
]);

interface Found {
  meeting?: Record<string, unknown>;
  meetings?: { nodes: { attendees: { totalCount: number } }[] };
  topics?: { nodes: { documents: { totalCount: number } }[] };
  documents?: { nodes: unknown[] };
}

export const ours: Peer = {
  listener: (driver) =>
    withBody(
      createYoga({
        schema: schema(),
        landingPage: false,
        graphiql: false,
        logging: false,
        maxRequestBodySize: false,
        multipart: false,
        plugins: [useExecutor(createExecutor({ driver }))],
      }),
      defaultLimits.requestBytes,
    ),
  request: graphqlRequest(texts),
  prepare: async ({ skip, ...variables }, documentAt): Promise<Variables> => {
    if (skip === undefined) {
      return variables;
    }
    const { id, date } = await documentAt(Number(skip) - 1);
    return { after: encodeCursor(digest, [date, id]) };
  },
  answer: (operation, response) => {
    const data = (response as { data: Found }).data;
    if (isLevelName(operation)) {
      return plainLevels(data.meeting);
    }
    switch (operation) {
      case 'counted':
        return data.meetings?.nodes.map(({ attendees, ...rest }) => ({ ...rest, attendees: attendees.totalCount }));
      case 'groups':
        return data.topics?.nodes.map(({ documents, ...rest }) => ({ ...rest, documents: documents.totalCount }));
      case 'deep':
        return data.documents?.nodes;
      default:
        return data.meeting;
    }
  },
};
