import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allNames, bearersOf, nameFaults } from '../laws/name-laws.ts';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('every name of every entity, in every spelling and with every beginning', async () => {
  const names = await allNames(api);
  expect(await nameFaults(api, names, bearersOf(names), Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual(
    [],
  );
}, 5_400_000);
