import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = <T = unknown>(operation: string) => answerOf<T>(api, operation);

test('the twenty-four documents of Astana, by kind and in their order', async () => {
  const { document } = await answerTo<{
    document: {
      parts: {
        totalCount: number;
        groups: object[];
        nodes: { id: string; kind: string; statements: { nodes: { value: { number: number } }[] } }[];
      };
    };
  }>(`{ document(id: "astana-2024-documents") {
    parts(first: 50) { totalCount groups(by: [KIND]) { key count } nodes { id kind statements(filter: { predicate: { equals: "ITEM_NUMBER" } }) { nodes { value { number } } } } } } }`);
  expect(document.parts.groups).toEqual([
    { key: 'DECISION', count: 19 },
    { key: 'STATEMENT', count: 3 },
    { key: 'AGREEMENT', count: 1 },
    { key: 'DECLARATION', count: 1 },
  ]);
  expect(document.parts.totalCount).toBe(24);
  const numbered = new Map(document.parts.nodes.map((each) => [each.statements.nodes[0]?.value.number, each]));
  expect([...numbered.keys()].sort((a = 0, b = 0) => a - b)).toEqual(
    Array.from({ length: 24 }, (_, index) => index + 1),
  );
  expect([1, 2, 3, 18, 22, 24].map((number) => numbered.get(number)?.id)).toEqual([
    'environment-agreement-2024',
    'astana-declaration-2024',
    'decision-on-belarus-2024',
    'decision-on-the-secretary-general-2024',
    'statement-on-good-neighbourliness-2024',
    'waste-statement-2024',
  ]);
});

test("the report's vaguer wording leads to items of the list", async () => {
  expect(
    await answerTo(`{
      resolutions: document(id: "cooperation-resolutions-astana-2024") { kind parts { nodes { id } } }
      initiative: document(id: "world-unity-initiative") { names { text } }
      about: documents(filter: { some: { concerns: { node: { id: { in: ["world-unity-initiative", "proposal-on-the-sco-operational-mechanism"] } } } } }) { nodes { id } } }`),
  ).toEqual({
    resolutions: {
      kind: 'RESOLUTION',
      parts: {
        nodes: [
          { id: 'decision-on-the-association-of-investors-2024' },
          { id: 'decision-on-information-security-2024' },
          { id: 'decision-on-the-energy-strategy-2024' },
        ],
      },
    },
    initiative: { names: [{ text: 'On World Unity for Just Peace, Harmony and Development' }] },
    about: {
      nodes: [{ id: 'decision-on-the-world-unity-initiative-2024' }, { id: 'decision-on-improving-the-sco-2024' }],
    },
  });
});

describe('core documents: signed and in force', () => {
  test.each([
    ['shanghai-convention-2001', '2001-06-15', '2003-03-29'],
    ['sco-charter', '2002-06-07', '2003-09-19'],
    ['rats-agreement-2002', '2002-06-07', null],
    ['good-neighbourliness-treaty-2007', '2007-08-16', '2012-10-31'],
    ['convention-against-terrorism-2009', '2009-06-16', '2012-01-14'],
    ['convention-against-extremism-2017', '2017-06-09', null],
    ['military-confidence-agreement-1996', '1996-04-26', null],
    ['border-forces-reduction-agreement-1997', '1997-04-24', null],
    ['observer-regulations-2004', '2004-04-24', null],
  ])('%s', async (id, date, inForce) => {
    expect(await answerTo(`{ document(id: "${id}") { date inForce } }`)).toEqual({ document: { date, inForce } });
  });

  test('what carries out and amends what', async () => {
    expect(
      await answerTo(`{
        treaty: document(id: "good-neighbourliness-treaty-2007") { implementedBy { nodes { id } } }
        strategy: document(id: "development-strategy-2025") { implementedBy { nodes { id } } }
        agreement: document(id: "rats-agreement-2002") { amendedBy { nodes { id date } } } }`),
    ).toEqual({
      treaty: {
        implementedBy: {
          nodes: [{ id: 'treaty-plan-2013-2017' }, { id: 'treaty-plan-2018-2022' }, { id: 'treaty-plan-2023-2027' }],
        },
      },
      strategy: {
        implementedBy: { nodes: [{ id: 'strategy-2025-plan-2016-2020' }, { id: 'strategy-2025-plan-2021-2025' }] },
      },
      agreement: {
        amendedBy: {
          nodes: [
            { id: 'rats-agreement-protocol-2003', date: '2003-09-05' },
            { id: 'rats-agreement-protocol-2007', date: '2007-08-16' },
          ],
        },
      },
    });
  });
});
