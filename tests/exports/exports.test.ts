import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const fetched = (path: string, options: RequestInit = {}) => api.app.fetch(`http://localhost/export/${path}`, options);

interface Line {
  readonly record: string;
  readonly id: string;
}

async function linesOf(query: string): Promise<Line[]> {
  const response = await fetched(`graph.jsonl${query}`);
  expect(response.status).toBe(200);
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const idsOf = (lines: readonly Line[], record: string) =>
  lines.filter((line) => line.record === record).map(({ id }) => id);

describe('what an export holds is what GraphQL shows', () => {
  interface Subgraph {
    readonly subgraph: {
      readonly truncated: boolean;
      readonly nodes: { id: string }[];
      readonly edges: { id: string }[];
    };
  }
  const around = ['astana-2024', 'belarus', 'mohammad-mokhber'];
  const views = [
    ['', (question: string) => question],
    ['&asOf=2018-06-10', (question: string) => `asOf(date: "2018-06-10") { ${question} }`],
    [
      '&asOf=2024-07-04&certainty=CERTAIN',
      (question: string) => `asOf(date: "2024-07-04", certainty: CERTAIN) { ${question} }`,
    ],
    [
      '&asOf=2024-07-05&accordingTo=s1',
      (question: string) => `asOf(date: "2024-07-05", accordingTo: ["s1"]) { ${question} }`,
    ],
  ] as const;
  const cases = around.flatMap((id) =>
    [1, 2].flatMap((depth) => views.map(([parameters, within]) => [id, depth, parameters, within] as const)),
  );

  test.each(cases)('around %s, depth %d%s', async (id, depth, parameters, within) => {
    const question = `subgraph(around: ["${id}"], depth: ${depth}, limit: 500) { truncated nodes { id } edges { id } }`;
    const answer = await answerOf<Subgraph & { asOf?: Subgraph }>(api, `{ ${within(question)} }`);
    const { subgraph } = answer.asOf ?? answer;
    expect(subgraph.truncated).toBe(false);
    const lines = await linesOf(`?around=${id}&depth=${depth}${parameters}`);
    expect(idsOf(lines, 'node')).toEqual(subgraph.nodes.map((node) => node.id).sort());
    expect(idsOf(lines, 'edge').sort()).toEqual(subgraph.edges.map((edge) => edge.id).sort());
  });

  test.each([
    ['', '', 'all kinds but what is only planned'],
    ['?includePlanned=true', '(includePlanned: true)', 'with what is planned'],
  ])('%s%s: %s', async (parameters, argument) => {
    const arguments_ = argument === '' ? '' : argument;
    const { meetings } = await answerOf<{ meetings: { totalCount: number } }>(
      api,
      `{ meetings${arguments_} { totalCount } }`,
    );
    const lines = await linesOf(parameters === '' ? '?kinds=Meeting' : `${parameters}&kinds=Meeting`);
    expect(idsOf(lines, 'node')).toHaveLength(meetings.totalCount);
  });

  test('kinds and types keep what they name, and relations among it', async () => {
    const lines = await linesOf('?kinds=State,Organization&types=FOUNDED');
    const founders = ['china', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan', 'uzbekistan'];
    const edges = lines.filter(({ record }) => record === 'edge');
    expect(
      edges.filter((edge) => 'to' in edge && edge.to === 'sco').map((edge) => ('from' in edge ? edge.from : '')),
    ).toEqual(founders);
    expect(new Set(edges.map((edge) => 'type' in edge && edge.type))).toEqual(new Set(['FOUNDED']));
  });
});

describe('one relation in every format', () => {
  // He came to four meetings, of which one report tells of one.
  const part = '?around=mohammad-mokhber&kinds=Leader,Meeting&types=ATTENDED&asOf=2024-07-05&accordingTo=s1';

  test('JSON Lines', async () => {
    const lines = await linesOf(part);
    expect(lines).toEqual([
      {
        record: 'dataset',
        version: '2.1.0',
        date: '2026-11-27',
        title: 'sco-graph: the public record of the Shanghai Cooperation Organisation, 1996-2026',
        licence: 'CC-BY-4.0',
      },
      expect.objectContaining({ record: 'node', id: 'astana-2024', type: 'Meeting', start: '2024-07-04', ordinal: 24 }),
      expect.objectContaining({ record: 'node', id: 'mohammad-mokhber', type: 'Leader', name: 'Mohammad Mokhber' }),
      {
        record: 'edge',
        id: expect.stringMatching(/^st-[0-9a-f]{12}$/),
        type: 'ATTENDED',
        from: 'mohammad-mokhber',
        to: 'astana-2024',
        properties: expect.objectContaining({
          office: 'president-of-iran',
          acting: true,
          date: '2024-07-04',
          startEarliest: '2024-07-04',
          sources: expect.arrayContaining(['s1']),
        }),
        citations: expect.arrayContaining([
          { source: 's1', locator: 'paragraph 2', certainty: 'EXPLICIT', basis: 'REPORTED' },
        ]),
      },
      ...lines.slice(4),
    ]);
    expect(new Set(lines.slice(4).map(({ record }) => record))).toEqual(new Set(['statement', 'source']));
    expect(idsOf(lines, 'statement')).toContain(lines[3]?.id);
    expect(idsOf(lines, 'source')).toContain('s1');
  });

  test.each([
    [
      'edges.csv',
      /^mohammad-mokhber,astana-2024,Directed,st-\w{12},ATTENDED,st-\w{12},[^\n]*,president-of-iran,[^\n]*,2\.1\.0,2026-11-27,CC-BY-4\.0$/m,
    ],
    ['nodes.csv', /^astana-2024,"24th meeting of the Council of Heads of State, Astana 2024",Meeting,/m],
    [
      'graph.graphml',
      /<edge id="st-\w{12}" source="mohammad-mokhber" target="astana-2024">\s*<data key="edge-type">ATTENDED<\/data>/,
    ],
    [
      'graph.gexf',
      /<edge id="st-\w{12}" source="mohammad-mokhber" target="astana-2024" label="ATTENDED" kind="ATTENDED" start="2024-07-04">/,
    ],
    ['graph.ttl', /id:mohammad-mokhber [^\n]*(?:;\n[^\n]*)*;\n +sco:attended id:astana-2024\./],
    ['graph.ttl', /id:astana-2024 schema:attendee id:mohammad-mokhber\./],
    ['graph.ttl', /sco:office id:president-of-iran/],
    ['graph.jsonld', /"sco:attended": \[\s*{\s*"@id": "id:astana-2024"/],
    [
      'graph.ftm.jsonl',
      /"schema":"UnknownLink","properties":{"subject":\["mohammad-mokhber"\],"object":\["astana-2024"\],"role":\["attended"\],"recordId":\["st-\w{12}"\],"date":\["2024-07-04"\]/,
    ],
    [
      'graph.cypher',
      /"mohammad-mokhber\\tastana-2024\\tpresident-of-iran\\t[^\n]*\\t2024-07-04\\t[^\n]*"\n\] AS line WITH \[cell IN split\(line, "\\t"\) \| CASE cell WHEN "\\f" THEN null ELSE cell END\] AS row MATCH [^\n]* CREATE \(a\)-\[r:ATTENDED\]->\(b\) SET r = {[^}]*startEarliest: date\(row\[\d+\]\)/,
    ],
    ['neo4j/relationships.csv', /^mohammad-mokhber,astana-2024,[^\n]*,ATTENDED$/m],
    ['neo4j/Meeting.csv', /^astana-2024,[^\n]*,2024-07-04,2024-07-04,2024-07-04,Entity\tMeeting$/m],
    ['sources.csv', /^s1,Xi Jinping Attends the 24th Meeting/m],
  ])('%s %s', async (file, expected) => {
    const response = await fetched(`${file}${part}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('dataset-version')).toBe('2.1.0');
    expect(response.headers.get('dataset-date')).toBe('2026-11-27');
    expect(await response.text()).toMatch(expected);
  });
});

describe('derived relations', () => {
  const part = '?around=astana-2024&kinds=Meeting,State,Organization&asOf=2024-07-05&accordingTo=s1';
  const textOf = async (file: string, parameters: string) => (await fetched(`${file}${part}${parameters}`)).text();

  test('stay out of tables and graph files', async () => {
    for (const file of ['edges.csv', 'graph.graphml', 'graph.gexf', 'graph.jsonl']) {
      expect(await textOf(file, '')).not.toMatch(/TOOK_PART_IN|HOSTED|dr-/);
    }
    expect((await textOf('edges.csv', '')).split('\n')[0]).not.toContain('derived');
  });

  test('come where they are asked for, with what they rest on', async () => {
    const rows: Record<string, string>[] = parse(await textOf('edges.csv', '&derived=true'), { columns: true });
    const told = rows.map(({ Source, Label, Target, Id = '', statement, derived, statements = '' }) => {
      const isOfOne = statement === Id && statements === '';
      return [
        Source,
        Label,
        Target,
        derived,
        isOfOne ? 'one' : `${statements.split('; ').length} of ${Id.slice(0, 3)}`,
      ];
    });
    expect(told.filter(([, label]) => ['TOOK_PART_IN', 'HOSTED', 'PARTICIPATED_IN'].includes(label ?? ''))).toEqual(
      expect.arrayContaining([
        ['india', 'PARTICIPATED_IN', 'astana-2024', 'false', 'one'],
        // Whom others name does not concern this source.
        ['india', 'TOOK_PART_IN', 'astana-2024', 'true', '2 of dr-'],
        ['sco-secretariat', 'TOOK_PART_IN', 'astana-2024', 'true', '2 of dr-'],
      ]),
    );
    const cited = rows.find(({ Source, Label }) => Source === 'india' && Label === 'TOOK_PART_IN');
    expect(cited?.sources?.split('; ')).toEqual(expect.arrayContaining(['s1', 's11']));
    const lines = (await textOf('graph.jsonl', '&derived=true')).trimEnd().split('\n');
    const line = lines
      .map((each) => JSON.parse(each))
      .find(({ type, from }) => type === 'TOOK_PART_IN' && from === 'india');
    expect(line.citations).toEqual([
      { source: 's1', locator: 'paragraph 2', certainty: 'EXPLICIT', basis: 'REPORTED' },
    ]);
    expect(line.properties).toMatchObject({ derived: true, statements: expect.any(Array), date: '2024-07-04' });
  });

  test.each([
    ['graph.graphml', /<data key="edge-derived">true<\/data>/],
    ['graph.gexf', /label="TOOK_PART_IN" kind="TOOK_PART_IN" start="2024-07-04"/],
  ])('come in %s too', async (file, expected) => {
    expect(await textOf(file, '&derived=true')).toMatch(expected);
  });

  test.each([['graph.ttl'], ['graph.jsonld'], ['graph.ftm.jsonl']])('never come in %s', async (file) => {
    expect(await textOf(file, '&derived=true')).not.toMatch(/tookPartIn|hosted|TOOK_PART_IN|HOSTED|dr-[0-9a-f]/);
  });

  test('are not followed around entities', async () => {
    const ids = async (more: string) => idsOf(await linesOf(`?around=iran&depth=1${more}`), 'node');
    expect(await ids('&derived=true')).toEqual(await ids(''));
    expect(await ids('&derived=true')).not.toContain('astana-2024');
  });
});

describe('statements', () => {
  test('all statements are there, with what does not stand and why', async () => {
    const { dataset } = await answerOf<{ dataset: { statements: number } }>(api, '{ dataset { statements } }');
    const lines = await linesOf('?includePlanned=true');
    expect(idsOf(lines, 'statement')).toHaveLength(dataset.statements);
    const counts = lines.filter(
      (line) =>
        'predicate' in line &&
        line.predicate === 'DOCUMENT_COUNT' &&
        'subject' in line &&
        line.subject === 'astana-2024',
    );
    const [standing] = counts.filter((line) => 'properties' in line && Object(line.properties).accepted);
    expect(standing).toMatchObject({ properties: { number: 24, unit: 'documents', rank: 'PREFERRED' } });
    const others = counts.filter((line) => line !== standing).map(({ id }) => id);
    expect(others).toHaveLength(2);
    expect(standing).toMatchObject({ contradicts: others.sort() });
  });

  test('what a source attributes to a person is exported as theirs, in Turtle too', async () => {
    const text = await (await fetched('graph.ttl?around=sco&kinds=Organization,Leader')).text();
    expect(text).toMatch(
      /rdf:predicate sco:familyCount;\s+rdf:object "26"\^\^xsd:double;[^.]*prov:wasAttributedTo id:xi-jinping/,
    );
    expect(text).toMatch(/sco:startEarliest "\d{4}-\d{2}-\d{2}"\^\^xsd:date/);
  });
});

describe('what RDF says of time and status', () => {
  const turtle = async (query: string) => (await fetched(`graph.ttl${query}`)).text();

  test('only full members are members in the words of W3C ORG, and only as long as they are', async () => {
    const now = await turtle('?kinds=State,Organization&types=MEMBER_OF');
    expect(now).toContain('id:belarus sco:memberOf id:sco');
    expect(now).toMatch(/id:belarus [^.]*org:memberOf id:sco/);
    expect(now).not.toMatch(/id:mongolia [^.]*org:memberOf id:sco/);
    const before = await turtle('?kinds=State,Organization&types=MEMBER_OF&asOf=2023-01-01');
    expect(before).not.toMatch(/id:belarus [^.]*org:memberOf id:sco/);
    expect(before).toContain('id:belarus sco:memberOf id:sco');
  });

  test('a plan is exported as a statement, and not as a triple of its own', async () => {
    const text = await turtle('?around=bishkek-2026&types=MEETING_OF&includePlanned=true');
    expect(text).toContain('rdf:subject id:bishkek-2026');
    expect(text).not.toContain('id:bishkek-2026 sco:meetingOf');
  });
});
