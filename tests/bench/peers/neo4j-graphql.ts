import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { isLevelName, levelTexts, plainLevels, rowsPerLevel } from '../levels.ts';
import { pageOf } from '../operations.ts';
import { graphqlRequest, type Peer } from './peer.ts';

const typeDefs = /* GraphQL */ `
  type Leader @node {
    id: ID!
    name: String!
    attended: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Attendance")
  }
  type Attendance @relationshipProperties {
    key: String!
    role: String!
  }
  type Meeting @node {
    id: ID!
    name: String!
    kind: String!
    start: Date!
    attendees: [Leader!]! @relationship(type: "ATTENDED", direction: IN, properties: "Attendance")
    documents: [Document!]! @relationship(type: "ISSUED", direction: OUT)
  }
  type Document @node {
    id: ID!
    name: String!
    date: Date!
    topics: [Topic!]! @relationship(type: "EXPRESSES", direction: OUT)
  }
  type Topic @node {
    id: ID!
    name: String!
    documents: [Document!]! @relationship(type: "EXPRESSES", direction: IN)
  }
`;

const attendees = `attendeesConnection(first: ${pageOf.attendees}, sort: { node: { name: ASC } })`;

const texts = {
  point: 'query ($id: ID!) { meetings(where: { id: { eq: $id } }) { id name start } }',
  two: `query ($id: ID!) { meetings(where: { id: { eq: $id } }) { id name ${attendees} { edges { properties { role } node { id name } } } } }`,
  four: `query ($id: ID!) { meetings(where: { id: { eq: $id } }) { id name ${attendees} { edges { properties { role } node { id name
    attended(limit: ${pageOf.attended}, sort: [{ start: DESC }, { id: ASC }]) { id name start
      documents(limit: ${pageOf.documents}, sort: [{ date: ASC }, { id: ASC }]) { id name date
        topics(limit: ${pageOf.topics}, sort: [{ name: ASC }]) { id name } } } } } } } }`,
  counted: `query ($kind: String!) { meetings(where: { kind: { eq: $kind } }, limit: ${pageOf.page}, sort: [{ start: ASC }, { id: ASC }]) {
    id name start attendeesConnection { aggregate { count { edges } } } } }`,
  groups: `{ topics(limit: ${pageOf.groups}, sort: [{ name: ASC }]) { id name documentsConnection { aggregate { count { edges } } } } }`,
  ...levelTexts((level, field) => {
    const [before, after] =
      level === 1 ? ['query ($id: ID!) { meetings(where: { id: { eq: $id } }) {', ' } }'] : ['', ''];
    const sort = field === 'attended' ? '{ start: DESC }' : '{ name: ASC }';
    return field
      ? [`${before} id name ${field}(limit: ${rowsPerLevel}, sort: [${sort}, { id: ASC }]) {`, ` }${after}`]
      : [`${before} id name`, after];
  }),
  deep: `query ($skip: Int!) { documents(limit: ${pageOf.page}, offset: $skip, sort: [{ date: ASC }, { id: ASC }]) { id name date } }`,
} as const;

interface Row {
  [field: string]: unknown;
  attendeesConnection?: { edges?: { properties: object; node: Row }[]; aggregate?: { count: { edges: number } } };
  documentsConnection?: { aggregate: { count: { edges: number } } };
  attended?: (Row & { documents: (Row & { topics: Row[] })[] })[];
}

/** @neo4j/graphql: the schema is generated from type definitions, each root field becomes a statement. */
export const neo4jGraphql: Peer = {
  listener: async (driver) =>
    createYoga({
      schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
      context: { driver },
      landingPage: false,
      graphiql: false,
      logging: false,
    }),
  request: graphqlRequest(texts),
  answer: (operation, response) => {
    const { data } = response as { data: { meetings?: Row[]; topics?: Row[]; documents?: Row[] } };
    const [meeting] = data.meetings ?? [];
    if (isLevelName(operation)) {
      return plainLevels(meeting);
    }
    const nodes = <T>(rows: T[] | undefined) => ({ nodes: rows });
    switch (operation) {
      case 'point':
        return meeting;
      case 'two':
      case 'four': {
        const { attendeesConnection, ...rest } = meeting ?? {};
        const edges = attendeesConnection?.edges?.map(({ properties, node: { attended, ...node } }) => ({
          ...properties,
          node: {
            ...node,
            ...(attended && {
              attended: nodes(
                attended.map(({ documents, ...each }) => ({
                  ...each,
                  documents: nodes(
                    documents.map(({ topics, ...document }) => ({ ...document, topics: nodes(topics) })),
                  ),
                })),
              ),
            }),
          },
        }));
        return { ...rest, attendees: { edges } };
      }
      case 'counted':
        return data.meetings?.map(({ attendeesConnection, ...rest }) => ({
          ...rest,
          attendees: attendeesConnection?.aggregate?.count.edges,
        }));
      case 'groups':
        return data.topics?.map(({ documentsConnection, ...rest }) => ({
          ...rest,
          documents: documentsConnection?.aggregate.count.edges,
        }));
      case 'deep':
        return data.documents;
    }
  },
};
