import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Api, type OperationResult, openApi } from '../support/api.ts';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';

const ledgerFile = z.strictObject({
  source: z.literal('s1'),
  paragraphs: z.array(
    z.strictObject({
      paragraph: z.int(),
      facts: z.array(
        z.union([
          z.strictObject({ fact: z.string(), statements: z.array(z.string()).min(1) }),
          z.strictObject({ fact: z.string(), withoutStatement: z.string() }),
        ]),
      ),
    }),
  ),
});

const ledger = ledgerFile.parse(parse(await readFile(join(fixtures, 'ledgers', 's1.yaml'), 'utf8')));
const facts = ledger.paragraphs.flatMap(({ paragraph, facts: found }) =>
  found.map((each) => ({ paragraph, ...each, statements: 'statements' in each ? each.statements : [] })),
);

interface Found {
  predicate: string;
  subject: { id: string };
  object: { id: string } | null;
  value: { text: string | null; number: number | null } | null;
}

interface Page {
  source: {
    statements: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { locator: string; node: Found }[] };
  };
}

const everything = `query($after: String) { source(id: "s1") { statements(first: 100, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { locator node { predicate subject { id } object { id } value { text number } } } } } }`;

let api: Api;
/** What the database says the source says: statement, then the locators under which it is cited. */
const cited = new Map<string, string[]>();

beforeAll(async () => {
  api = await openApi();
  let after: string | null = null;
  do {
    const answer: OperationResult<Page> = await api.ask<Page>(everything, { after });
    const page = answer.data?.source.statements;
    for (const { locator, node } of page?.edges ?? []) {
      const name = `${node.subject.id} ${node.predicate} ${node.object?.id ?? node.value?.text ?? node.value?.number}`;
      cited.set(name, [...(cited.get(name) ?? []), locator]);
    }
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
});
afterAll(() => api.close());

describe('the report, as the database has it', () => {
  for (const { paragraph, fact, statements } of facts.filter(({ statements: each }) => each.length > 0)) {
    test(`paragraph ${paragraph}: ${fact}`, () => {
      const locators = statements.map((statement) => [statement, cited.get(statement)]);
      expect(locators).toEqual(
        statements.map((statement) => [statement, expect.arrayContaining([`paragraph ${paragraph}`])]),
      );
    });
  }
});

test('the ledger goes through all thirteen paragraphs in order', () => {
  expect(ledger.paragraphs.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('the ledger names every statement that cites the report, paragraph by paragraph', async () => {
  const statements = statementsOf(await readDataset(fixtures));
  const named = new Set(
    facts.flatMap(({ paragraph, statements: each }) => each.map((name) => `${name} @ paragraph ${paragraph}`)),
  );
  const resting = statements.flatMap(({ subject, predicate, object, value, citations }) => {
    const said = typeof value === 'object' ? (value.text ?? value.number) : value;
    return citations
      .filter(({ source }) => source === 's1')
      .map(({ locator }) => `${subject} ${predicate} ${object ?? said} @ ${locator}`);
  });
  expect(resting.filter((each) => !named.has(each))).toEqual([]);
  expect(new Set(resting).size).toBe(named.size);
});
