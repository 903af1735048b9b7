import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { RefusedError, ScoGraphClient } from '../../examples/typescript/client.ts';
import { MembersDocument } from '../../src/examples/generated/documents.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(async () => {
  await api.close();
});

test('a typed document has a typed answer', async () => {
  const { data } = await new ScoGraphClient(api.server.address).query(MembersDocument, {});
  expect(data.organization?.members.totalCount).toBe(10);
});

test('what is refused is thrown in the words of the server, with its code', async () => {
  const asked = new ScoGraphClient(api.server.address).query(parse('{ states(first: 5000) { totalCount } }'), {});
  await expect(asked).rejects.toThrow('first: 5000 is out of range; expected 0 to 500.');
  await expect(asked).rejects.toBeInstanceOf(RefusedError);
  await expect(asked).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' });
});

test('the example prints who came', async () => {
  const script = fileURLToPath(new URL('../../examples/typescript/who-came.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, SCO_GRAPH_URL: api.server.address },
  });
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('24th meeting of the Council of Heads of State, Astana 2024, chaired by Kassym-Jomart Tokayev');
  expect(lines.find((line) => line.includes('Mokhber'))).toMatch(
    /^- Mohammad Mokhber, acting President of Iran \(Ministry of Foreign Affairs of the People's Republic of China/,
  );
  expect(lines).toHaveLength(16);
});
