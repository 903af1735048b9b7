import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('a', () => {
  test('b', async () => {
    const { data, statements } = await api.ask('{ meeting(id: "astana-2024") { ordinal } }');
    expect(data).toEqual({ meeting: { ordinal: 24 } });
    expect(statements).toBe(1);
  });
});
