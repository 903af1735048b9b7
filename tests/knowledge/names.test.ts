import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { readDataset, statementsOf } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';

const load = createRequire(import.meta.url);
const codes: Record<string, { _alpha3: string }> = load('cldr-core/supplemental/codeMappings.json').supplemental
  .codeMappings;
const namesIn = (language: string): Record<string, string> =>
  load(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;

const dataset = await readDataset(fixtures);
const { entities } = dataset;
const statements = statementsOf(dataset);
const valuesOf = (subject: string, predicate: string, language?: string) =>
  statements
    .filter((each) => each.subject === subject && each.predicate === predicate)
    .filter(({ qualifiers }) => language === undefined || qualifiers?.language === language)
    .map(({ value }) => value);

const states = entities.filter(({ label }) => label === 'State').map(({ id }) => id);

test('there are ten members, seventeen partners, and four more', () => {
  expect(states).toHaveLength(31);
});

test.each(states)('%s has the codes and names of the cited data package', (state) => {
  const iso2 = String(valuesOf(state, 'ISO2')[0]);
  expect(valuesOf(state, 'ISO3')).toEqual([codes[iso2]?._alpha3]);
  for (const language of ['en', 'ru', 'zh']) {
    expect(valuesOf(state, 'NAMED', language)[0]).toBe(namesIn(language)[iso2]);
  }
});
