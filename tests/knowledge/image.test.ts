import { expect, test } from '@jest/globals';
import { imageOf } from '../../src/knowledge/image.ts';
import { datasetOfMade, type Made, type Said } from './made-dataset.ts';

const imageOfMade = (made: Made) => imageOf(datasetOfMade(made));
const meetingWith = (...statements: Said[]): Made => ({ Meeting: [{ id: 'qingdao', kind: 'CHS', statements }] });
const citing = (...sources: string[]) => ({ citations: sources.map((source) => ({ source })) });

test.each<[what: string, said: Said[], set: object]>([
  [
    'a day',
    [{ predicate: 'START', value: '2018-06-09' }],
    { start: '2018-06-09', startEarliest: '2018-06-09', startLatest: '2018-06-09', visibleFrom: '2018-06-09' },
  ],
  [
    'a month',
    [{ predicate: 'START', value: '2018-06' }],
    { start: '2018-06', startEarliest: '2018-06-01', startLatest: '2018-06-30', visibleFrom: '2018-06-01' },
  ],
  [
    'an end',
    [{ predicate: 'END', value: '2018-06~' }],
    { end: '2018-06~', endEarliest: '2018-05-17', endLatest: '2018-07-15', visibleFrom: undefined },
  ],
  ['a number', [{ predicate: 'ORDINAL', value: 18 }], { ordinal: 18 }],
  [
    'what is deprecated',
    [{ predicate: 'ORDINAL', value: 18, rank: 'DEPRECATED', reason: 'A slip.' }],
    { ordinal: undefined },
  ],
  ['a fact that is not a property', [{ predicate: 'MOTTO', value: { text: 'Peace' } }], { motto: undefined }],
])('%s sets what is known of it', async (_what, said, set) => {
  const { nodes } = await imageOfMade(meetingWith(...said));
  expect(nodes.get('qingdao')?.properties).toMatchObject({ id: 'qingdao', name: 'qingdao', kind: 'CHS' });
  const properties = nodes.get('qingdao')?.properties ?? {};
  expect(Object.fromEntries(Object.keys(set).map((name) => [name, properties[name]]))).toEqual(set);
});

test('an entity is found by its name, its id and its codes', async () => {
  const statements = [
    { predicate: 'ISO2', value: 'KZ' },
    { predicate: 'WIKIDATA_ID', value: 'Q232' },
  ];
  const { nodes } = await imageOfMade({ State: [{ id: 'kazakhstan-state', name: 'Qazaqstan', statements }] });
  expect(nodes.get('kazakhstan-state')).toMatchObject({
    labels: ['Entity', 'State'],
    properties: {
      nameFolded: 'qazaqstan',
      nameCollation: 'qazaqstan',
      codes: expect.arrayContaining(['kazakhstan state', 'kz', 'q232']),
      iso2: 'KZ',
      wikidataId: 'Q232',
    },
  });
  expect(nodes.get('kazakhstan-state')?.properties.codes).toHaveLength(3);
});

test('a meeting is found by the words for its kind, and by its own: its name, its place and its year', async () => {
  const { nodes } = await imageOfMade({
    Meeting: [
      {
        id: 'one',
        name: 'Eighteenth meeting',
        kind: 'SCO_PLUS',
        statements: [
          { predicate: 'HELD_AT', object: 'qingdao' },
          { predicate: 'START', value: '2018-06-09' },
        ],
      },
    ],
    Place: [{ id: 'qingdao', name: 'Qingdao', kind: 'CITY', description: 'A port.' }],
  });
  expect(nodes.get('one')?.properties).toMatchObject({
    kindWords: expect.stringMatching(/^the meeting of the sco plus /),
    ownWords: 'eighteenth meeting qingdao 2018',
    searchText: expect.stringMatching(
      /^eighteenth meeting made one the meeting of the sco plus .+ eighteenth meeting qingdao 2018$/,
    ),
  });
  expect(Object.keys(nodes.get('qingdao')?.properties ?? {})).not.toContain('kindWords');
});

test('a statement is kept with what it cites, each source once and in order, and with who says so', async () => {
  const made: Made = {
    State: [
      {
        id: 'india',
        statements: [
          {
            predicate: 'PARTICIPATED_IN',
            object: 'qingdao',
            date: '2018-06',
            attributedTo: 'india',
            qualifiers: { as: 'guest' },
            citations: [
              { source: 's1', locator: 'paragraph 2' },
              { source: 's1', certainty: 'VAGUE' },
            ],
          },
        ],
      },
    ],
    ...meetingWith(),
  };
  const { nodes, relationships } = await imageOfMade(made);
  const [statement] = [...nodes.values()].filter(({ labels }) => labels.includes('Statement'));
  const bounds = { date: '2018-06', startEarliest: '2018-06-01', startLatest: '2018-06-30' };
  expect(statement?.properties).toEqual({
    id: statement?.key,
    predicate: 'PARTICIPATED_IN',
    rank: 'NORMAL',
    confidence: 'HIGH',
    modality: 'ACTUAL',
    accepted: true,
    sources: ['s1'],
    qualifiers: '{"as":"guest"}',
    ...bounds,
  });
  const found = [...relationships.values()].map(({ type, from, to, properties }) => [type, from, to, properties]);
  const id = statement?.key;
  expect(found).toEqual([
    ['SUBJECT', id, 'india', {}],
    ['OBJECT', id, 'qingdao', {}],
    ['ATTRIBUTED_TO', id, 'india', {}],
    ['CITES', id, 's1', { position: 0, locator: 'paragraph 2', certainty: 'EXPLICIT', basis: 'REPORTED' }],
    ['CITES', id, 's1', { position: 1, certainty: 'VAGUE', basis: 'REPORTED' }],
    [
      'PARTICIPATED_IN',
      'india',
      'qingdao',
      { as: 'guest', statement: id, sources: ['s1'], rank: 'NORMAL', confidence: 'HIGH', ...bounds },
    ],
  ]);
});

test('what is planned says so, what is deprecated is not a relationship, and rivals contradict each other both ways', async () => {
  const held = (object: string, more: Said = {}) => ({ predicate: 'HELD_AT', object, ...more });
  const { nodes, relationships } = await imageOfMade({
    Place: [{ id: 'astana', kind: 'CITY' }],
    ...meetingWith(held('astana', { modality: 'PLANNED' }), held('astana', { rank: 'DEPRECATED', reason: 'A slip.' })),
  });
  const of = (type: string) => [...relationships.values()].filter((each) => each.type === type);
  expect(of('HELD_AT').map(({ properties }) => properties.planned)).toEqual([true]);
  const [one, other] = [...nodes.values()].filter(({ labels }) => labels[0] === 'Statement');
  expect([one?.properties.accepted, other?.properties.accepted]).toEqual([true, false]);
  expect(of('CONTRADICTS').map(({ from, to }) => [from, to])).toEqual([
    [one?.key, other?.key],
    [other?.key, one?.key],
  ]);
});

test('a value is a text, a number or a quantity', async () => {
  const { nodes } = await imageOfMade(
    meetingWith(
      { predicate: 'ORDINAL', value: 18 },
      { predicate: 'COUNTRY_COUNT', value: { number: 8, bound: 'AT_LEAST' } },
      { predicate: 'NAMED', value: 'Qingdao Summit', qualifiers: { language: 'en', kind: 'SHORT' } },
    ),
  );
  const said = [...nodes.values()].flatMap(({ labels, properties: { text, number, bound } }) =>
    labels[0] === 'Statement' ? [{ text, number, bound }] : [],
  );
  expect(said).toEqual([
    { text: undefined, number: 18, bound: undefined },
    { text: undefined, number: 8, bound: 'AT_LEAST' },
    { text: 'Qingdao Summit', number: undefined, bound: undefined },
  ]);
  const [name] = [...nodes.values()].filter(({ labels }) => labels[0] === 'Name');
  expect(name?.properties).toEqual({
    id: expect.stringMatching(/^name-[0-9a-f]{12}$/),
    text: 'Qingdao Summit',
    nameFolded: 'qingdao summit',
    nameCollation: 'qingdao summit',
    language: 'en',
    kind: 'SHORT',
  });
});

test('a dataset says how much it holds, and has another digest when anything it says is another', async () => {
  const of = (...statements: Said[]) => datasetOfMade(meetingWith(...statements));
  const start = { predicate: 'START', value: '2018-06-09' };
  const end = { predicate: 'END', value: '2018-06-10' };
  expect(of(start, end).size).toEqual({ entities: 1, statements: 2, sources: 1 });
  const digests = [
    of(start, end),
    of(end, start),
    of(start),
    of({ ...start, ref: 'start' }, end),
    of({ ...start, ...citing('s1', 's1') }, end),
  ].map(({ digest }) => digest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(of(start, end).digest).toBe(digests[0]);
});
