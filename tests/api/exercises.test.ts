import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Made, problemsOf } from '../knowledge/made-dataset.ts';
import { type Api, answerOf } from '../support/api.ts';
import { loadMade } from '../support/made-database.ts';
import { openScratchApi } from '../support/scratch-api.ts';

const took = (subject: string, date = '2030-08') => ({
  predicate: 'PARTICIPATED_IN',
  subject,
  date,
  citations: [{ source: 's1' }],
});
const made = (...incoming: object[]): Made => ({
  Exercise: [
    {
      id: 'made-exercise-2030',
      statements: [
        { predicate: 'START', value: '2030-08' },
        { predicate: 'END', value: '2030-08-20' },
        { predicate: 'HELD_AT', object: 'one-range' },
        { predicate: 'HELD_AT', object: 'other-range' },
      ],
      incoming,
    },
    {
      id: 'made-stage-2030',
      statements: [
        { predicate: 'START', value: '2030-08-19' },
        { predicate: 'PART_OF', object: 'made-exercise-2030' },
      ],
    },
  ],
  Meeting: [{ id: 'made-meeting-2030', kind: 'CHS', statements: [{ predicate: 'START', value: '2030-08-19' }] }],
  Place: [
    { id: 'one-range', kind: 'VENUE' },
    { id: 'other-range', kind: 'VENUE' },
  ],
  State: [
    {
      id: 'one-state',
      statements: [{ predicate: 'PARTICIPATED_IN', object: 'made-meeting-2030', date: '2030-08-19' }],
    },
    { id: 'other-state' },
  ],
});

let api: Api;
beforeAll(async () => {
  api = await openScratchApi();
  await loadMade(api.driver, made(took('one-state'), took('other-state')));
});
afterAll(() => api.close());

const nodes = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })) });

test('an exercise has days, places, those who took part, and parts', async () => {
  expect(
    await answerOf(
      api,
      `{ exercise(id: "made-exercise-2030") {
        __typename start end startEarliest startLatest endEarliest endLatest
        places { nodes { id } } participants { nodes { id } edges { date } } parts { nodes { id partOf { id } } } }
        exercises { nodes { id } groups(by: [START_EARLIEST_MONTH]) { count keys { value } } } }`,
    ),
  ).toEqual({
    exercise: {
      __typename: 'Exercise',
      start: '2030-08',
      end: '2030-08-20',
      startEarliest: '2030-08-01',
      startLatest: '2030-08-31',
      endEarliest: '2030-08-20',
      endLatest: '2030-08-20',
      places: nodes('one-range', 'other-range'),
      participants: { ...nodes('one-state', 'other-state'), edges: [{ date: '2030-08' }, { date: '2030-08' }] },
      parts: { nodes: [{ id: 'made-stage-2030', partOf: { id: 'made-exercise-2030' } }] },
    },
    exercises: {
      ...nodes('made-exercise-2030', 'made-stage-2030'),
      groups: [{ count: 2, keys: [{ value: '2030-08' }] }],
    },
  });
});

test('states and places tell exercises from meetings', async () => {
  expect(
    await answerOf(
      api,
      `{ state(id: "one-state") { exercises { nodes { id } } participations { totalCount nodes { id } } }
         place(id: "one-range") { exercises { nodes { id } } meetings { totalCount } } }`,
    ),
  ).toEqual({
    state: { exercises: nodes('made-exercise-2030'), participations: { totalCount: 1, ...nodes('made-meeting-2030') } },
    place: { exercises: nodes('made-exercise-2030'), meetings: { totalCount: 0 } },
  });
});

test('views show it from the first day on which it may have begun', async () => {
  const on = (date: string) =>
    answerOf(
      api,
      `{ asOf(date: "${date}") { exercises { nodes { id } } state(id: "one-state") { exercises { nodes { id } } } } }`,
    );
  expect(await on('2030-07-31')).toEqual({ asOf: { exercises: nodes(), state: { exercises: nodes() } } });
  expect(await on('2030-08-01')).toEqual({
    asOf: { exercises: nodes('made-exercise-2030'), state: { exercises: nodes('made-exercise-2030') } },
  });
});

test('it is found by search, by kind', async () => {
  expect(
    await answerOf(api, '{ search(text: "made", kinds: [EXERCISE]) { nodes { entity { __typename id } } } }'),
  ).toEqual({
    search: {
      nodes: ['made-stage-2030', 'made-exercise-2030'].map((id) => ({ entity: { __typename: 'Exercise', id } })),
    },
  });
});

test('exports have it', async () => {
  const exported = async (file: string) => (await api.app.fetch(`http://localhost/export/${file}`)).text();
  expect(await exported('nodes.csv?kinds=Exercise')).toMatch(/^made-exercise-2030,made-exercise-2030,Exercise,/m);
  const turtle = await exported('graph.ttl?kinds=Exercise');
  expect(turtle).toContain('id:made-stage-2030 a sco:Exercise, schema:Event, prov:Activity;');
  expect(turtle).toContain('schema:startDate "2030-08-19"^^xsd:date');
  const event = (await exported('graph.ftm.jsonl')).split('\n').find((line) => line.includes('"id":"made-stage-2030"'));
  expect(JSON.parse(event ?? '')).toMatchObject({ schema: 'Event', properties: { startDate: ['2030-08-19'] } });
});

test('what took place at it has one of its days', () => {
  expect(problemsOf(made(took('one-state', '2030-09-01')))).toEqual([
    '"2030-09-01" is not a day of made-exercise-2030, which took place from 2030-08-01 to 2030-08-31',
  ]);
});
