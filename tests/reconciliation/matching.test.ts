import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { type Candidate, reconciler } from './reconciler.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { post, candidatesOf } = reconciler(() => api);

describe('names are matched', () => {
  test.each([
    ['Kazakhstan', 'kazakhstan'],
    ['Казахстан', 'kazakhstan'],
    ['哈萨克斯坦', 'kazakhstan'],
    ['KAZ', 'kazakhstan'],
    ['Q232', 'kazakhstan'],
    ['ШОС', 'sco'],
    ['上海合作组织', 'sco'],
    ['Xi Jinping', 'xi-jinping'],
  ])('%s is %s for sure', async (query, id) => {
    const [first, ...others] = await candidatesOf({ query });
    expect(first).toMatchObject({ id, match: true });
    expect(first?.score).toBeGreaterThanOrEqual(95);
    expect(others.every(({ match }) => !match)).toBe(true);
  });

  test('the name that matched, and what speaks for it, are there', async () => {
    const [first] = await candidatesOf({ query: 'Казахстан' });
    expect(first).toEqual({
      id: 'kazakhstan',
      name: 'Kazakhstan',
      description: 'Matched by its name “Казахстан”. Founding member of the SCO; it last presided in 2023-2024.',
      type: [{ id: 'State', name: 'State' }],
      score: first?.score,
      match: true,
      features: [{ id: 'name', value: first?.score }],
    });
  });

  test('what is sure does not depend on how many candidates are wanted', async () => {
    const many = await candidatesOf({ query: 'Three forces', limit: 50 });
    const sure = many.filter(({ match }) => match).map(({ id }) => id);
    expect(
      (await candidatesOf({ query: 'Three forces', limit: 1 })).filter(({ match }) => match).map(({ id }) => id),
    ).toEqual(sure);
    // A name of two entities is sure of neither.
    const [first, second] = await candidatesOf({ query: 'Tashkent Declaration', limit: 50 });
    expect([first?.score, second?.score].every((score = 0) => score >= 95)).toBe(true);
    expect(await candidatesOf({ query: 'Tashkent Declaration', limit: 1 })).toEqual([
      expect.objectContaining({ match: false }),
    ]);
  });

  test('a slip is forgiven, but no match', async () => {
    const [first] = await candidatesOf({ query: 'Kazahkstan' });
    expect(first).toMatchObject({ id: 'kazakhstan', match: false });
  });

  test('a type keeps what is of it, and many at once are answered each', async () => {
    const response = await post({
      queries: {
        a: { query: 'Astana', type: 'Place' },
        b: { query: 'Astana', type: 'Meeting', limit: 2 },
        c: { query: '' },
        d: { query: 'Astana', type: 'Planet' },
      },
    });
    const { a, b, c, d } = await response.json();
    expect(a.result[0]).toMatchObject({ id: 'astana', match: true });
    expect(new Set(b.result.map(({ type }: Candidate) => type[0]?.id))).toEqual(new Set(['Meeting']));
    expect(b.result.length).toBeLessThanOrEqual(2);
    expect([c.result, d.result]).toEqual([[], []]);
  });

  test('properties decide between those of a name', async () => {
    const query = { query: 'Astana', type: 'Meeting' };
    const [first] = await candidatesOf({
      ...query,
      properties: [
        { pid: 'ordinal', v: 24 },
        { pid: 'heldAt', v: { id: 'astana' } },
      ],
    });
    expect(first).toMatchObject({
      id: 'astana-2024',
      features: [{ id: 'name' }, { id: 'ordinal', value: true }, { id: 'heldAt', value: expect.any(Boolean) }],
    });
    const [other] = await candidatesOf({ ...query, properties: [{ pid: 'ordinal', v: 17 }] });
    expect(other).toMatchObject({ id: 'astana-2017', features: [{ id: 'name' }, { id: 'ordinal', value: true }] });
  });
});
