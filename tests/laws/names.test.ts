import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import {
  allNames,
  type Bearers,
  bearersOf,
  type Named,
  reconciliationFaults,
  searchFault,
  suggestionFault,
} from './name-laws.ts';
import { beginningsOf, spellings } from './spellings.ts';

let api: Api;
let names: readonly Named[];
let bearers: Bearers;
beforeAll(async () => {
  api = await openApi();
  names = await allNames(api);
  bearers = bearersOf(names);
});
afterAll(() => api.close());

/** A fair share of the work: every name in one spelling, another one for each. `npm run test:long` takes all. */
const ways = Object.keys(spellings);
const share = (spelling: string): Named[] => names.filter((_, index) => index % ways.length === ways.indexOf(spelling));

test('every name is found as it is written', async () => {
  const faults = [];
  for (const name of names) {
    faults.push(...(await searchFault(api, name, 'as written', bearers)));
  }
  expect(names.length).toBeGreaterThan(600);
  expect(faults).toEqual([]);
});

test.each(ways)('names are found and matched %s', async (spelling) => {
  const some = share(spelling);
  const faults = [];
  for (const name of some) {
    faults.push(...(await searchFault(api, name, spelling, bearers)));
  }
  expect(faults).toEqual([]);
  expect(await reconciliationFaults(api, some, spelling, bearers)).toEqual([]);
});

test('names are suggested while they are typed', async () => {
  const faults = [];
  for (const [index, name] of names.entries()) {
    const beginnings = beginningsOf(name.name);
    const beginning = beginnings[(index * 7) % beginnings.length];
    if (beginning) {
      faults.push(...(await suggestionFault(api, name, beginning)));
    }
  }
  expect(faults).toEqual([]);
});
