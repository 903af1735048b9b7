import { expect, test } from '@jest/globals';
import { type CodeEntry, codes, isCode, statusesOf } from '../../src/contract/codes.ts';
import { Refusal } from '../../src/server/refusal.ts';
import { sourceCodes, sourceTexts } from './source-codes.ts';

const entries: readonly (readonly [string, CodeEntry])[] = Object.entries(codes);

test('every code that a source file names is in the table, and the table has no others', async () => {
  expect(Object.keys(codes).sort()).toEqual(await sourceCodes());
});

test('only the table holds the message of a code, except those of the plugin', async () => {
  const messages = entries.flatMap(([, { message }]) => message ?? []);
  const copies = [...(await sourceTexts())].filter(
    ([path, text]) => path.startsWith('src/') && messages.some((message) => text.includes(message)),
  );
  expect(messages.length).toBeGreaterThan(10);
  expect(copies.map(([path]) => path)).toEqual([]);
});

test('no source file names a status of a refusal, but for those that HTTP asks for in special cases', async () => {
  const named = [...(await sourceTexts())]
    .filter(([path]) => path.startsWith('src/'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bstatus: ([45]\d\d)\b/g)].map(([, status]) => [path, Number(status)]),
    );
  expect(named).toEqual([
    ['src/server/broken-requests.ts', 431],
    ['src/server/broken-requests.ts', 417],
    ['src/server/routes/linked-data.ts', 404],
  ]);
});

test.each(entries)('a refusal %s is an error of an operation and a response', (code, entry) => {
  if (!isCode(code)) {
    throw new Error(`${code} is not a code.`);
  }
  const { status, retryAfter, inAnswer, message = entry.meaning } = entry;
  const refusal = new Refusal(code);
  const retry = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  expect(refusal.toJSON()).toEqual({
    message,
    extensions: { code, ...(inAnswer ? {} : { http: { status, headers: retry } }) },
  });
  expect(refusal.status).toBe(status);
  expect(refusal.headers).toEqual({ 'content-type': 'application/json; charset=utf-8', ...retry });
  expect(JSON.parse(refusal.body)).toEqual({ errors: [{ message, extensions: { code } }] });
  expect(statusesOf(code)).toContain(status);
});

test('an error that may pass says when to try again', () => {
  const unsaid = entries.filter(([, { status, retryAfter }]) => status === 503 && retryAfter === undefined);
  expect(unsaid).toEqual([]);
});
