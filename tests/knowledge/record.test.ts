import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';

/** A row is carried by a statement, "subject PREDICATE object", or a disagreement, "entity disagreement: about", that cites the row's sources; or it is left out, with the reason. */
const ledger = z.array(
  z.strictObject({
    kind: z.string(),
    rows: z.array(
      z.union([
        z.strictObject({ row: z.string(), is: z.string(), sources: z.array(z.string()).min(1) }),
        z.strictObject({ row: z.string(), left: z.string() }),
      ]),
    ),
  }),
);

const folder = join(fixtures, 'ledgers', 'record');
const files = await Promise.all(
  (await readdir(folder)).sort().map(async (name) => ({
    name,
    kinds: ledger.parse(parse(await readFile(join(folder, name), 'utf8'))),
  })),
);
const rows = files.flatMap(({ kinds }) =>
  kinds.flatMap((each) => each.rows.map((row) => ({ kind: each.kind, ...row }))),
);

const cited = new Map<string, Set<string>>();
const dataset = await readDataset(fixtures);
for (const { id, disagreements = [] } of dataset.entities) {
  for (const { about, values } of disagreements) {
    cited.set(`${id} disagreement: ${about}`, new Set(values.flatMap(({ sources }) => sources)));
  }
}
for (const { subject, predicate, object, citations } of statementsOf(dataset)) {
  for (const said of [`${subject} ${predicate}`, ...(object ? [`${subject} ${predicate} ${object}`] : [])]) {
    cited.set(said, new Set([...(cited.get(said) ?? []), ...citations.map(({ source }) => source)]));
  }
}

/** Rows of which at most two in a hundred may be left out, kind by kind. */
const counted = ['attended', 'unnamed', 'documents', 'decisions', 'figures', 'disagreements', 'names', 'identifiers'];

describe('each row of the record, meeting by meeting, is a statement with the sources of the row', () => {
  for (const { name, kinds } of files) {
    test(name.replace('.yaml', ''), () => {
      const wrong = kinds.flatMap((each) =>
        each.rows.flatMap((row) => {
          const lacking = 'is' in row ? row.sources.filter((source) => !cited.get(row.is)?.has(source)) : [];
          return lacking.length > 0 ? [{ kind: each.kind, row: row.row, lacking }] : [];
        }),
      );
      expect(wrong).toEqual([]);
    });
  }

  test.each(counted)('at most two in a hundred rows of %s are left out, each with its reason', (kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    const left = ofKind.filter((row) => 'left' in row);
    expect(ofKind.length).toBeGreaterThan(0);
    expect(left.length / ofKind.length).toBeLessThanOrEqual(0.02);
  });
});
