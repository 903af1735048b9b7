import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Every construct: the operation, the Cypher it becomes to the letter, the answer, and one statement. */
const constructs: [construct: string, operation: string, variables: object, cypher: string, answer: object][] = [
  [
    'aliases of one field with different arguments',
    `{ meeting(id: "astana-2024") {
         one: attendees(first: 1) { nodes { id } }
         two: attendees(first: 2) { nodes { id } } } }`,
    {},
    `RETURN
  head(COLLECT {
    MATCH (n0:Meeting {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)<-[r1:ATTENDED]-(n1)
        WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p1
        RETURN [n1.id]
      },
      COLLECT {
        MATCH (n0)<-[r2:ATTENDED]-(n2)
        WITH r2, n2 ORDER BY n2.nameCollation, n2.id, r2.statement LIMIT $p2
        RETURN [n2.id]
      }
    ]
  }) AS f0`,
    {
      meeting: {
        one: { nodes: [{ id: 'aleksandr-lukashenko' }] },
        two: { nodes: [{ id: 'aleksandr-lukashenko' }, { id: 'cai-qi' }] },
      },
    },
  ],
  [
    'several roots, named and inline fragments, directives and variables with defaults',
    `query($withCode: Boolean = true, $without: Boolean!) {
       a: state(id: "china") { ...Short ... @include(if: $withCode) { iso2 } iso3 @skip(if: $without) }
       b: place(id: "astana") { ...Short __typename } }
     fragment Short on Entity { name }`,
    { without: true },
    `RETURN
  head(COLLECT {
    MATCH (n0:State {id: $p0})
    RETURN [n0.name, n0.iso2]
  }) AS f0,
  head(COLLECT {
    MATCH (n1:Place {id: $p1})
    RETURN [n1.name]
  }) AS f1`,
    { a: { name: 'China', iso2: 'CN' }, b: { name: 'Astana', __typename: 'Place' } },
  ],
  [
    'an interface with fields of its members',
    '{ decision(id: "belarus-accession-2024") { concerns { nodes { __typename ... on State { iso2 } ... on Organization { kind } } } } }',
    {},
    `RETURN
  head(COLLECT {
    MATCH (n0:Decision {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:CONCERNS]->(n1)
        WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p1
        RETURN [
          CASE
            WHEN n1:Decision|Document|Exercise|Leader|Meeting|Office|Place|Principle|Topic THEN [0, CASE WHEN n1:Decision THEN 'Decision' WHEN n1:Document THEN 'Document' WHEN n1:Exercise THEN 'Exercise' WHEN n1:Leader THEN 'Leader' WHEN n1:Meeting THEN 'Meeting' WHEN n1:Office THEN 'Office' WHEN n1:Place THEN 'Place' WHEN n1:Principle THEN 'Principle' WHEN n1:Topic THEN 'Topic' END]
            WHEN n1:Organization THEN [1, n1.kind]
            WHEN n1:State THEN [2, n1.iso2]
          END
        ]
      }
    ]
  }) AS f0`,
    {
      decision: {
        concerns: {
          nodes: [
            { __typename: 'State', iso2: 'BY' },
            { __typename: 'Organization', kind: 'SCO' },
          ],
        },
      },
    },
  ],
  [
    'a path of relationships, with the office on the edge',
    '{ state(id: "qatar") { leaders { edges { acting start end office { id } node { id } } } } }',
    {},
    `RETURN
  head(COLLECT {
    MATCH (n0:State {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)<-[r1:OFFICE_OF]-(n1)<-[r2:HOLDS]-(n2)
        WITH r1, n1, r2, n2 ORDER BY n2.nameCollation, n2.id, r1.statement, r2.statement LIMIT $p1
        RETURN [r2.acting, r2.start, r2.end, n1.id, n2.id]
      }
    ]
  }) AS f0`,
    {
      state: {
        leaders: {
          edges: [
            {
              acting: null,
              start: '2023-03-07',
              end: 'OPEN',
              office: { id: 'prime-minister-of-qatar' },
              node: { id: 'mohammed-bin-abdulrahman-al-thani' },
            },
            {
              acting: null,
              start: '2013-06-25',
              end: 'OPEN',
              office: { id: 'emir-of-qatar' },
              node: { id: 'tamim-bin-hamad-al-thani' },
            },
          ],
        },
      },
    },
  ],
  [
    'several relationship types, the type on the edge, a far label only where it is needed',
    '{ meeting(id: "astana-2024") { documents(first: 2) { edges { action node { id } } } decisions { totalCount } } }',
    {},
    `RETURN
  head(COLLECT {
    MATCH (n0:Meeting {id: $p0})
    RETURN [
      COLLECT {
        MATCH (n0)-[r1:ISSUED|APPROVED|ADOPTED]->(n1:Document)
        WHERE r1.planned IS NULL
        WITH r1, n1 ORDER BY n1.date, n1.nameCollation, n1.id, r1.statement LIMIT $p1
        RETURN [type(r1), n1.id]
      },
      COUNT {
        MATCH (n0)-[r2:APPROVED]->(n2:Decision)
      }
    ]
  }) AS f0`,
    {
      meeting: {
        documents: {
          edges: [
            { action: 'ADOPTED', node: { id: 'environment-agreement-2024' } },
            { action: 'ISSUED', node: { id: 'astana-declaration-2024' } },
          ],
        },
        decisions: { totalCount: 5 },
      },
    },
  ],
  [
    'nodes by id in the order given, null where none exists',
    '{ nodes(ids: ["s1", "nowhere", "china"]) { id ... on Entity { name } ... on Source { title } } }',
    {},
    `RETURN
  COLLECT {
    UNWIND $p0 AS wanted
    OPTIONAL MATCH (n0:Entity|Source|Statement|Disagreement {id: wanted})
    RETURN CASE WHEN n0 IS NOT NULL THEN CASE
      WHEN n0:Decision|Document|Exercise|Leader|Meeting|Office|Organization|Place|Principle|State|Topic THEN [0, n0.id, n0.name]
      WHEN n0:Disagreement|Statement THEN [1, n0.id]
      WHEN n0:Source THEN [2, n0.id, n0.title]
    END END
  } AS f0`,
    {
      nodes: [
        { id: 's1', title: 'Xi Jinping Attends the 24th Meeting of the Council of Heads of State of the SCO' },
        null,
        { id: 'china', name: 'China' },
      ],
    },
  ],
  [
    'groups under nodes by id',
    '{ nodes(ids: ["astana-2024-documents", "xi-jinping"]) { ... on Document { parts { groups(by: [KIND], first: 1) { key count } } } } }',
    {},
    `RETURN
  COLLECT {
    UNWIND $p0 AS wanted
    OPTIONAL MATCH (n0:Entity|Source|Statement|Disagreement {id: wanted})
    WITH *, COLLECT {
      MATCH (n0)<-[r1:PART_OF]-(n1:Document)
      WITH toString(n1.kind) AS k2, count(*) AS count ORDER BY count DESC, k2 LIMIT $p1
      RETURN [k2, count]
    } AS c3
    RETURN CASE WHEN n0 IS NOT NULL THEN CASE
      WHEN n0:Decision|Disagreement|Exercise|Leader|Meeting|Office|Organization|Place|Principle|Source|State|Statement|Topic THEN [0]
      WHEN n0:Document THEN [1, c3]
    END END
  } AS f0`,
    { nodes: [{ parts: { groups: [{ key: 'DECISION', count: 19 }] } }, {}] },
  ],
  [
    'an argument that keeps only what equals it, from its default',
    '{ organization(id: "sco") { members(first: 1) { totalCount nodes { id } } observers: members(status: OBSERVER) { totalCount } all: members(status: null) { totalCount } } }',
    {},
    `RETURN
  head(COLLECT {
    MATCH (n0:Organization {id: $p0})
    RETURN [
      [
        COLLECT {
          MATCH (n0)<-[r1:MEMBER_OF]-(n1)
          WHERE r1.status = $p1
          WITH r1, n1 ORDER BY n1.nameCollation, n1.id, r1.statement LIMIT $p2
          RETURN [n1.id]
        },
        COUNT {
          MATCH (n0)<-[r2:MEMBER_OF]-(n2)
          WHERE r2.status = $p1
        }
      ],
      COUNT {
        MATCH (n0)<-[r3:MEMBER_OF]-(n3)
        WHERE r3.status = $p3
      },
      COUNT { (n0)<-[:MEMBER_OF]-() }
    ]
  }) AS f0`,
    {
      organization: {
        members: { totalCount: 10, nodes: [{ id: 'belarus' }] },
        observers: { totalCount: 6 },
        // Every status that anyone ever had.
        all: { totalCount: 48 },
      },
    },
  ],
];

describe('one operation, one statement', () => {
  test.each(constructs)('%s', async (_construct, operation, variables, cypher, answer) => {
    const result = await api.ask(operation, { ...variables });
    expect(result.errors).toBeUndefined();
    expect(result.cypher).toBe(cypher);
    expect(result.data).toEqual(answer);
    expect(result.statements).toBe(1);
  });

  test('the answer keeps the order of the question', async () => {
    const { data } = await api.ask('{ b: state(id: "china") { name id } a: state(id: "iran") { id name } }');
    expect(JSON.stringify(data)).toBe('{"b":{"name":"China","id":"china"},"a":{"id":"iran","name":"Iran"}}');
  });

  test('values of a request are parameters, whatever they hold', async () => {
    const hostile = `x"}) MATCH (n) DETACH DELETE n //'`;
    const { data, cypher, parameters } = await api.ask('query($id: ID!) { state(id: $id) { name } }', { id: hostile });
    expect(data).toEqual({ state: null });
    expect(cypher).not.toContain('DELETE');
    expect(parameters).toEqual({ p0: hostile });
  });

  test('the same text serves other variables', async () => {
    const query = 'query($id: ID!, $n: Int) { meeting(id: $id) { attendees(first: $n) { nodes { id } } } }';
    const first = await api.ask(query, { id: 'astana-2024', n: 3 });
    const second = await api.ask(query, { id: 'elsewhere', n: 7 });
    expect(second.cypher).toBe(first.cypher);
  });

  test('what asks nothing of the graph sends no statement', async () => {
    const { data, statements } = await api.ask('{ __typename __type(name: "Meeting") { name } }');
    expect(data).toEqual({ __typename: 'Query', __type: { name: 'Meeting' } });
    expect(statements).toBe(0);
  });

  test('introspection may stand beside the graph, in one statement still', async () => {
    const { data, statements } = await api.ask(`{
      __type(name: "State") { kind }
      m: meeting(id: "astana-2024") { c: chairs { e: edges { n: node { t: __typename id } evidence { at: locator } } } }
      nodes(ids: ["xi-jinping", "none"]) { __typename id }
    }`);
    expect(data).toEqual({
      __type: { kind: 'OBJECT' },
      m: {
        c: {
          e: [{ n: { t: 'Leader', id: 'kassym-jomart-tokayev' }, evidence: [{ at: 'paragraph 2' }, { at: null }] }],
        },
      },
      nodes: [{ __typename: 'Leader', id: 'xi-jinping' }, null],
    });
    expect(statements).toBe(1);
  });
});
