import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { until } from '../support/until.ts';
import { generate } from './generator/generate.ts';
import type { Generated } from './generator/generated.ts';
import { judged } from './generator/judge.ts';
import { type Received, send } from './generator/send.ts';
import { longestSilence, watch } from './generator/watch.ts';

const known = new Set(['BAD_USER_INPUT', 'TIMEOUT', 'INTERNAL_SERVER_ERROR', 'DATABASE_UNAVAILABLE']);
const request: Generated = { ...generate(1, 1), path: '/graphql', method: 'POST', leave: undefined };
const refused = (code: string) => JSON.stringify({ errors: [{ message: 'no', extensions: { code } }] });
const received = (status: number, text: string, more: Partial<Received> = {}): Received => ({
  status,
  headers: { 'content-type': 'application/json', 'retry-after': '1' },
  text,
  ended: 'whole',
  began: 0,
  milliseconds: 1,
  ...more,
});

test.each<[string, Received, readonly string[], string | undefined]>([
  ['an answer', received(200, '{"data":{"a":1}}'), ['answered'], undefined],
  ['a refusal', received(200, refused('BAD_USER_INPUT')), ['BAD_USER_INPUT'], undefined],
  ['a server that is busy', received(503, refused('TIMEOUT')), ['TIMEOUT'], undefined],
  ['a reader that left', received(200, '{"da', { ended: 'left' }), ['left'], undefined],
  ['a mistake of ours', received(500, refused('INTERNAL_SERVER_ERROR')), ['INTERNAL_SERVER_ERROR'], 'the status 500'],
  ['one with another status', received(200, refused('INTERNAL_SERVER_ERROR')), ['INTERNAL_SERVER_ERROR'], 'the code'],
  ['a code that no page lists', received(400, refused('NEW')), ['NEW'], 'the code NEW'],
  ['an error without a code', received(400, '{"errors":[{"message":"no"}]}'), ['none'], 'the code none'],
  ['nothing', received(400, ''), ['none'], 'the code none'],
  ['no error', received(400, '{"data":null}'), ['answered'], 'the status 400 without an error'],
  ['no word of when to try again', received(503, refused('TIMEOUT'), { headers: {} }), ['TIMEOUT'], '503 without'],
  ['another reason for 503', received(503, refused('BAD_USER_INPUT')), ['BAD_USER_INPUT'], '503 without'],
  ['a Neo4j that is gone', received(503, refused('DATABASE_UNAVAILABLE')), ['DATABASE_UNAVAILABLE'], 'the code'],
  ['a stack trace', received(200, '{"data":"at async f (a.ts:1)"}'), ['answered'], 'it reveals the inside'],
  [
    'a connection that ends',
    received(0, '', { ended: 'broken', reason: 'reset' }),
    ['disconnected'],
    'no whole answer: reset',
  ],
  ['an answer that is cut off', received(200, '{', { ended: 'broken' }), ['disconnected'], 'no whole answer'],
])('%s is judged', (_, answer, codes, problem) => {
  const found = judged(request, answer, known);
  expect(found.codes).toEqual(codes);
  expect(found.problem ?? '').toContain(problem ?? '');
  expect(found.problem === undefined).toBe(problem === undefined);
});

test('only the answer of /healthz may be empty', () => {
  const asked = (path: string) => judged({ ...request, method: 'GET', path }, received(200, ''), known).problem;
  expect(asked('/healthz')).toBeUndefined();
  expect(asked('/healthz?x=1')).toBeUndefined();
  expect(asked('/export/graph.ttl?x=/healthz')).toBe('the code none');
});

test('an export that breaks in the middle shows this by its end', () => {
  const exported = { ...request, path: '/export/rows.csv' };
  expect(judged(exported, received(200, 'a,b', { ended: 'broken' }), known).problem).toBeUndefined();
  expect(judged(exported, received(200, '', { ended: 'cut' }), known).problem).toContain('it looks whole and is not');
  expect(judged(exported, received(0, '', { ended: 'broken' }), known).problem).toContain('no whole answer');
});

test('a busy server counts as silent, and readers leave when they say so', async () => {
  const busy = createServer((asked, response) => {
    if (asked.url === '/block') {
      const end = performance.now() + longestSilence + 500;
      while (performance.now() < end);
    }
    response.end('x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${Object(busy.address()).port}`;
  const watching = watch(address);
  await watching.caughtUp();
  const whole = await send(address, { path: '/block' });
  expect(whole).toMatchObject({ status: 200, ended: 'whole' });
  expect(whole.text).toHaveLength(100_000);
  expect(await send(address, { path: '/' }, { afterBytes: 1 })).toMatchObject({ status: 200, ended: 'left' });
  expect(await send(address, { path: '/block' }, { afterMilliseconds: 0 })).toMatchObject({ ended: 'left' });
  await until(async () => watching.silences.some((each) => each.milliseconds >= longestSilence), 10_000, 'it was seen');
  await watching.stop();
  busy.closeAllConnections();
  await new Promise((resolve) => busy.close(resolve));
  expect(await send(address, { path: '/' })).toMatchObject({ status: 0, ended: 'broken' });
});
