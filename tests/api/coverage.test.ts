import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Made, problemsOf, type Said } from '../knowledge/made-dataset.ts';
import { type Api, answerOf } from '../support/api.ts';
import { loadMade } from '../support/made-database.ts';
import { openScratchApi } from '../support/scratch-api.ts';

const meeting = (id: string, date: string, more: Said = {}): Said => ({
  id,
  kind: 'CHS',
  status: 'HELD',
  ...more,
  statements: [{ predicate: 'START', value: date }],
});
const made: Made = {
  Meeting: [
    meeting('whole-2001', '2001-06-15', {
      coverage: { attendance: 'COMPLETE', documents: 'PARTIAL', gaps: ['number of documents', 'the building'] },
    }),
    meeting('whole-2002', '2002-06-07', { coverage: { attendance: 'COMPLETE', documents: 'NONE' } }),
    meeting('unjudged-2003', '2003-05-29'),
  ],
};

let api: Api;
beforeAll(async () => {
  api = await openScratchApi();
  await loadMade(api.driver, made);
});
afterAll(() => api.close());

const coverages = [
  { attendance: 'COMPLETE', documents: 'PARTIAL', gaps: ['number of documents', 'the building'] },
  { attendance: 'COMPLETE', documents: 'NONE', gaps: [] },
  null,
];

test('a meeting says how much of it is known, the same in every view', async () => {
  const question = 'meetings { nodes { coverage { attendance documents gaps } } }';
  const answer = { meetings: { nodes: coverages.map((coverage) => ({ coverage })) } };
  expect(await answerOf(api, `{ ${question} asOf(date: "2003-05-29", accordingTo: ["s1"]) { ${question} } }`)).toEqual({
    ...answer,
    asOf: answer,
  });
});

test('meetings are filtered and grouped by it', async () => {
  expect(
    await answerOf(
      api,
      `{ meetings(filter: { documentsCoverage: { in: [PARTIAL] } }) { nodes { id } }
         all: meetings { groups(by: [ATTENDANCE_COVERAGE]) { count keys { value } } } }`,
    ),
  ).toEqual({
    meetings: { nodes: [{ id: 'whole-2001' }] },
    all: {
      groups: [
        { count: 2, keys: [{ value: 'COMPLETE' }] },
        { count: 1, keys: [{ value: null }] },
      ],
    },
  });
});

test('exports have it in columns', async () => {
  const text = await (await api.app.fetch('http://localhost/export/nodes.csv')).text();
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const columns = head.split(',');
  const read = (name: string) => rows.map((row) => row.split(',')[columns.indexOf(name)]);
  expect(read('attendanceCoverage')).toEqual(['', 'COMPLETE', 'COMPLETE']);
  expect(read('documentsCoverage')).toEqual(['', 'PARTIAL', 'NONE']);
  expect(read('coverageGaps')).toEqual(['', 'number of documents; the building', '']);
});

test('is refused for what is not a meeting, or where it says only a part', () => {
  expect(() => problemsOf({ State: [{ id: 'china', coverage: coverages[1] }] })).toThrow('coverage');
  expect(() => problemsOf({ Meeting: [meeting('x', '2001', { coverage: { attendance: 'COMPLETE' } })] })).toThrow(
    'documents',
  );
});
