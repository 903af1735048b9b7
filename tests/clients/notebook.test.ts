import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { python, pythonPath } from '../support/python.ts';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(() => api.close());

const notebook = fileURLToPath(new URL('../../examples/notebook/five-questions.ipynb', import.meta.url));

(pythonPath ? describe : describe.skip)('the notebook', () => {
  test('answers five questions, with the answers that it shows', async () => {
    const script = new URL('../third-party/run_notebook.py', import.meta.url);
    const { kept, said } = await python<Record<'kept' | 'said', string[][]>>(script, [
      notebook,
      `${api.server.address}/`,
    ]);
    expect(said).toEqual(kept);
    expect(said.map((outputs) => outputs[0])).toEqual([
      expect.stringMatching(/^sco-graph: the public record .*, version 2\.1\.0 of \d{4}-\d\d-\d\d, CC-BY-4\.0\n$/),
      'a picture',
      'a picture',
      'a picture',
      'a picture',
      expect.stringContaining(
        '2012-01-01: iran MEMBER_OF sco since 2005-07-05; kazakhstan MEMBER_OF sco since 2001-06-15',
      ),
      'a picture',
    ]);
    expect(said[1]?.[1]).toMatch(/^2024 +10 +2 +14 +0$/m);
    expect(said[3]?.[1]).toMatch(/^23 +astana-2024 +2024-07-04 +Kazakhstan +Kassym-Jomart Tokayev$/m);
  });
});
