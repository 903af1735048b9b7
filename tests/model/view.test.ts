import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readParameters } from '../../src/commands/export.ts';
import { ParameterError } from '../../src/contract/parameter-error.ts';
import { sceneOf } from '../../src/explorer/scene.ts';
import { entityLabels } from '../../src/model/entities.ts';
import { predicateNames } from '../../src/model/predicates.ts';
import { readView } from '../../src/model/view.ts';
import { viewParameters } from '../../src/model/view-parameters.ts';
import { addressParameters } from '../../src/server/address-parameters.ts';

test('without parameters everything is meant but what is only planned', () => {
  expect(readView({})).toEqual({
    asOf: undefined,
    certainty: 'POSSIBLE',
    accordingTo: [],
    includePlanned: false,
    around: [],
    depth: 1,
    kinds: entityLabels,
    types: predicateNames,
    derived: false,
  });
});

test('lists are separated by commas, in any case of letters, without repetition', () => {
  const { kinds, types, around, accordingTo } = readView({
    kinds: 'state, Meeting,STATE',
    types: 'attended,CHAIRED',
    exclude: 'Chaired',
    around: 'kazakhstan,astana-2024,kazakhstan',
    asOf: '2024-07-04',
    accordingTo: 's1,OFFICIAL,s11',
  });
  expect({ kinds, types, around, accordingTo }).toEqual({
    kinds: ['State', 'Meeting'],
    types: ['ATTENDED'],
    around: ['kazakhstan', 'astana-2024'],
    accordingTo: ['s1', 'OFFICIAL', 's11'],
  });
});

test('undefined is not given', () => {
  expect(readView({ asOf: undefined, kinds: undefined })).toEqual(readView({}));
});

test.each(Object.keys(viewParameters).flatMap((name) => ['', ' ', ',', ' , ,'].map((value) => [name, value])))(
  '%s that is "%s" is refused',
  (name = '', value) => {
    expect(() => readView({ [name]: value })).toThrow(
      `${name}: it is empty; expected a value, or leave the parameter out.`,
    );
  },
);

test.each([
  [{ asof: '2024-07-04' }, 'asof: unknown parameter; expected one of asOf, certainty,'],
  [{ asOf: '2024-02-30' }, 'asOf: "2024-02-30" is not valid; expected a calendar day such as 2024-07-04.'],
  [{ asOf: '2024' }, 'asOf: "2024" is not valid'],
  [{ certainty: 'CERTAIN' }, 'certainty: "CERTAIN" is not valid; expected asOf as well.'],
  [{ asOf: '2024-07-04', certainty: 'SURE' }, 'certainty: "SURE" is not valid; expected POSSIBLE or CERTAIN.'],
  [{ accordingTo: 's1' }, 'accordingTo: "s1" is not valid; expected asOf as well.'],
  [
    { asOf: '2024-07-04', accordingTo: 'Official' },
    'accordingTo: "Official" is not valid; expected ids of sources such as s1, or kinds of source: OFFICIAL, AGENCY, PRESS, REFERENCE, OTHER.',
  ],
  [{ includePlanned: 'yes' }, 'includePlanned: "yes" is not valid; expected true or false.'],
  [{ around: "x' OR true" }, `around: "x' OR true" is not valid; expected ids such as kazakhstan or astana-2024.`],
  [{ depth: '2' }, 'depth: "2" is not valid; expected around as well.'],
  [{ around: 'sco', depth: '5' }, 'depth: "5" is not valid; expected a whole number from 1 to 4.'],
  [{ around: 'sco', depth: '1.5' }, 'depth: "1.5" is not valid'],
  [{ kinds: 'Planet' }, 'kinds: "Planet" is not valid; expected some of State, Leader,'],
  [{ types: 'NAMED' }, 'types: "NAMED" is not valid; expected some of MEMBER_OF,'],
  [{ types: 'ATTENDED', exclude: 'ATTENDED' }, 'exclude: "ATTENDED" is not valid; expected to leave at least one type'],
])('%j is refused', (given, message) => {
  expect(() => readView(given)).toThrow(ParameterError);
  expect(() => readView(given)).toThrow(message);
});

describe('a view reads equal wherever it is given', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
  const date = fc
    .date({ min: new Date('1996-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const joined = <Value>(values: fc.Arbitrary<Value>) =>
    fc.uniqueArray(values, { minLength: 1, maxLength: 4 }).map((each) => each.join());
  const flag = fc.constantFrom('true', 'false');
  const dated = fc.record(
    {
      asOf: date,
      certainty: fc.constantFrom('POSSIBLE', 'CERTAIN'),
      accordingTo: joined(fc.constantFrom('s1', 'OFFICIAL', 's2')),
    },
    { requiredKeys: ['asOf'] },
  );
  const near = fc.record(
    { around: joined(id), depth: fc.integer({ min: 1, max: 4 }).map(String) },
    { requiredKeys: ['around'] },
  );
  const others = fc.record(
    {
      includePlanned: flag,
      derived: flag,
      kinds: joined(fc.constantFrom(...entityLabels)),
      types: joined(fc.constantFrom(...predicateNames)),
    },
    { requiredKeys: [] },
  );
  const given = fc
    .tuple(fc.option(dated, { nil: {} }), fc.option(near, { nil: {} }), others)
    .map((parts): Record<string, string> => Object.assign({}, ...parts));

  test('in an address and on the command line', () => {
    fc.assert(
      fc.property(given, (parameters) => {
        const address = new URLSearchParams(parameters);
        const read = readView(addressParameters(address));
        expect(readParameters(parameters, false).view).toEqual(read);
        // A view that is given once more is the same.
        expect(readView(Object.fromEntries(new URLSearchParams(address.toString())))).toEqual(read);
      }),
    );
  });

  test('in an address and in the explorer, as far as it shows one', () => {
    fc.assert(
      fc.property(dated, near, ({ asOf }, { around }) => {
        const address = new URLSearchParams({ asOf, around });
        const scene = sceneOf(new URL(`http://here/?${address}`));
        const { asOf: day, around: ids } = readView(Object.fromEntries(address));
        expect(scene).toEqual({ asOf: day, around: ids, open: undefined });
        expect(sceneOf(new URL(`http://here/?${new URLSearchParams({ date: asOf, around })}`))).toEqual(scene);
      }),
    );
  });
});

test('in Cypher, one file alone says what is planned', async () => {
  const root = new URL('../../', import.meta.url);
  const saying: string[] = [];
  for (const folder of ['src', 'schema']) {
    for (const file of await readdir(new URL(folder, root), { recursive: true })) {
      const path = `${folder}/${file}`;
      if (/\.tsx?$/.test(file)) {
        const text = await readFile(fileURLToPath(new URL(path, root)), 'utf8');
        saying.push(...(/\.planned (?:IS|=)|\(\S*\.planned,|[<=]>? 'PLANNED'`/.test(text) ? [path] : []));
      }
    }
  }
  expect(saying).toEqual(['src/model/visibility.ts']);
});
