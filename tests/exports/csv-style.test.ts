import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLines } from '../../src/exports/formats/csv.ts';
import { type Api, openApi } from '../support/api.ts';
import { run } from '../support/cli.ts';

const rows = fc.array(
  fc.array(
    fc.string({
      unit: fc.constantFrom('a', '=', '+', '-', '@', '"', ',', "'", '\n', '\r', '\t', ' ', 'ж'),
    }),
    { minLength: 3, maxLength: 3 },
  ),
  { minLength: 1 },
);

test.each([
  [false, false],
  [true, false],
  [false, true],
  [true, true],
])('whatever is in the cells is read back (mark: %j, formulas escaped: %j)', (hasMark, escapesFormulas) => {
  fc.assert(
    fc.property(rows, (cells) => {
      const line = csvLines({ hasMark, escapesFormulas });
      const text = cells.map((each) => line(each)).join('');
      const read: string[][] = parse(text, {
        bom: hasMark,
        record_delimiter: hasMark ? '\r\n' : '\n',
        relax_column_count: true,
        skip_empty_lines: false,
      });
      const expected = cells.map((row) =>
        row.map((cell) => (escapesFormulas && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
      );
      expect(read).toEqual(expected);
      expect([text.startsWith('\u{FEFF}'), text.endsWith('\r\n')]).toEqual([hasMark, hasMark]);
    }),
  );
});

describe('over HTTP', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const fetched = (path: string) => api.app.fetch(`http://localhost/export/${path}`);
  const query = `query=${encodeURIComponent('{ organizations { nodes { id name } } }')}`;

  test.each(['nodes.csv?', 'edges.csv?', 'statements.csv?', 'sources.csv?', `rows.csv?${query}&`])(
    '%s comes for Excel too',
    async (path) => {
      const plain = await (await fetched(`${path}formulas=escape`)).text();
      const bytes = Buffer.from(await (await fetched(`${path}bom=true&formulas=escape`)).arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const marked = bytes.subarray(3).toString('utf8');
      expect(plain.startsWith('\u{FEFF}')).toBe(false);
      expect(marked.split('\r\n').length).toBe(parse(plain).length + 1);
      expect(parse(marked)).toEqual(parse(plain));
      expect(await (await fetched(`${path}bom=false`)).text()).toBe(await (await fetched(path)).text());
    },
  );

  test.each([
    ['nodes.csv?bom=yes', 'bom: "yes" is not possible; expected true or false.'],
    ['nodes.csv?formulas=', 'formulas: "" is not possible; expected escape.'],
    ['nodes.csv?bom=true&bom=true', 'bom: it is given 2 times; expected it once.'],
    ['graph.ttl?bom=true', 'bom: unknown parameter; expected one of '],
    [`rows.csv?${query}&formulas=keep`, 'formulas: "keep" is not possible; expected escape.'],
  ])('%s is refused with a clear message', async (path, message) => {
    const response = await fetched(path);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors[0].message).toContain(message);
  });

  test('the command line writes the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sco-graph-csv-'));
    try {
      const [table, triples] = [join(folder, 'nodes.csv'), join(folder, 'graph.ttl')];
      const styled = await run(['export', 'nodes.csv', '--bom', 'true', '--formulas', 'escape', '-o', table]);
      expect([styled.code, styled.output]).toEqual([0, expect.stringContaining(`Wrote ${table}`)]);
      const served = await (await fetched('nodes.csv?bom=true&formulas=escape')).arrayBuffer();
      expect(Buffer.compare(await readFile(table), Buffer.from(served))).toBe(0);
      const refused = await run(['export', 'graph.ttl', '--bom', 'true']);
      expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('bom: unknown parameter')]);
      await run(['export', 'graph.ttl', '--kinds', 'Organization', '-o', triples], {
        environment: { PUBLIC_URL: 'https://sco.example.org/graph' },
      });
      expect(await readFile(triples, 'utf8')).toContain('<https://sco.example.org/graph/id/>');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
