import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('pages', () => {
  interface Page {
    list: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { cursor: string; node: { id: string } }[];
    };
  }
  const lists: [string, string, (data: unknown) => Page['list']][] = [
    ['all entities', 'entities', (data) => (data as { entities: Page['list'] }).entities],
    ['documents, some without a date', 'documents', (data) => (data as { documents: Page['list'] }).documents],
    [
      'statements of the SCO, some without a day',
      'entity(id: "sco") { statements',
      (data) => (data as { entity: { statements: Page['list'] } }).entity.statements,
    ],
    [
      'positions of a leader, two on one principle',
      'leader(id: "xi-jinping") { positions',
      (data) => (data as { leader: { positions: Page['list'] } }).leader.positions,
    ],
  ];

  test.each(lists)('%s: pages of any size join to the whole list', async (_name, field, listOf) => {
    const close = field.includes('{') ? '}' : '';
    const query = `query($first: Int, $after: String) { ${field}(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } ${close} }`;
    const pagesOf = async (first: number): Promise<{ readonly cursors: string[]; readonly totalCount: number }> => {
      const cursors: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: Page['list'] = listOf((await api.ask(query, { first, after })).data);
        expect(page.edges.length).toBeLessThanOrEqual(first);
        cursors.push(...page.edges.map(({ cursor }) => cursor));
        if (!page.pageInfo.hasNextPage) {
          return { cursors, totalCount: page.totalCount };
        }
        after = page.pageInfo.endCursor;
      }
    };
    const whole = await pagesOf(500);
    expect(whole.cursors).toHaveLength(whole.totalCount);
    expect(new Set(whole.cursors).size).toBe(whole.totalCount);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (first) => {
        expect((await pagesOf(first)).cursors).toEqual(whole.cursors);
      }),
      { numRuns: 6 },
    );
  });

  test('a page of nothing has no cursors but knows that more follows', async () => {
    const { data } = await api.ask(
      '{ states(first: 0) { nodes { id } pageInfo { hasNextPage startCursor endCursor } } }',
    );
    expect(data).toEqual({
      states: { nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } },
    });
  });
});
