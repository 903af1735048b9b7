import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDataset } from '../../src/knowledge/dataset.ts';
import { fixtures } from '../support/test-database.ts';

const ledger = z
  .array(
    z.strictObject({
      section: z.string(),
      rows: z.array(
        z.union([
          z.strictObject({
            row: z.string(),
            in: z.array(z.string()).min(1),
            sources: z.array(z.string()).default([]),
          }),
          z.strictObject({ row: z.string(), left: z.string() }),
        ]),
      ),
    }),
  )
  .parse(parse(await readFile(join(fixtures, 'ledgers', 'record.yaml'), 'utf8')));

const { entities } = await readDataset(fixtures);
const citedBy = new Map(
  entities.map(({ id, statements }) => [
    id,
    new Set(statements.flatMap(({ citations }) => citations.map(({ source }) => source))),
  ]),
);

describe('each row of the record stands in the data, with the sources of the row', () => {
  const rows = ledger.flatMap(({ section, rows: all }) => all.map((each) => ({ section, ...each })));
  for (const each of rows) {
    if (!('in' in each)) {
      continue;
    }
    test(`${each.section}: ${each.row}`, () => {
      const unknown = each.in.filter((id) => !citedBy.has(id));
      const uncited = each.sources.filter((source) => !each.in.some((id) => citedBy.get(id)?.has(source)));
      expect({ unknown, uncited }).toEqual({ unknown: [], uncited: [] });
    });
  }

  test('226 rows in all, one of them left out', () => {
    expect(rows).toHaveLength(226);
    expect(rows.filter((each) => 'left' in each).map(({ row }) => row)).toEqual(['No guest from Afghanistan']);
  });
});
