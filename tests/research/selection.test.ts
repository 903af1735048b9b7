import { expect, test } from '@jest/globals';
import { parameters } from '../../src/exports/parameters.ts';
import { SelectionError, selectionOf } from '../../src/exports/selection.ts';
import { entityLabels } from '../../src/model/entities.ts';
import { predicateNames } from '../../src/model/predicates.ts';

test('without parameters everything is meant but what is only planned', () => {
  expect(selectionOf({})).toEqual({
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

test('lists are parted by commas, in any case of letters, each thing once', () => {
  const { kinds, types, around, accordingTo } = selectionOf({
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
  expect(selectionOf({ asOf: undefined, kinds: undefined })).toEqual(selectionOf({}));
});

test.each(Object.keys(parameters).flatMap((name) => ['', ' ', ',', ' , ,'].map((value) => [name, value])))(
  '%s that is "%s" is refused',
  (name = '', value) => {
    expect(() => selectionOf({ [name]: value })).toThrow(
      `${name}: it is empty; expected a value, or nothing of that name.`,
    );
  },
);

test.each([
  [{ asof: '2024-07-04' }, 'asof: unknown parameter; expected one of asOf, certainty,'],
  [{ asOf: '2024-02-30' }, 'asOf: "2024-02-30" is not possible; expected a calendar day such as 2024-07-04.'],
  [{ asOf: '2024' }, 'asOf: "2024" is not possible'],
  [{ certainty: 'CERTAIN' }, 'certainty: "CERTAIN" is not possible; expected it only together with asOf.'],
  [{ asOf: '2024-07-04', certainty: 'SURE' }, 'certainty: "SURE" is not possible; expected POSSIBLE or CERTAIN.'],
  [{ accordingTo: 's1' }, 'accordingTo: "s1" is not possible; expected it only together with asOf.'],
  [
    { asOf: '2024-07-04', accordingTo: 'Official' },
    'accordingTo: "Official" is not possible; expected ids of sources such as s1, or kinds of source: OFFICIAL, AGENCY, PRESS, REFERENCE, OTHER.',
  ],
  [{ includePlanned: 'yes' }, 'includePlanned: "yes" is not possible; expected true or false.'],
  [{ around: "x' OR true" }, `around: "x' OR true" is not possible; expected ids such as kazakhstan or astana-2024.`],
  [{ depth: '2' }, 'depth: "2" is not possible; expected it only together with around.'],
  [{ around: 'sco', depth: '5' }, 'depth: "5" is not possible; expected a whole number from 1 to 4.'],
  [{ around: 'sco', depth: '1.5' }, 'depth: "1.5" is not possible'],
  [{ kinds: 'Planet' }, 'kinds: "Planet" is not possible; expected some of State, Leader,'],
  [{ types: 'NAMED' }, 'types: "NAMED" is not possible; expected some of MEMBER_OF,'],
  [{ types: 'ATTENDED', exclude: 'ATTENDED' }, 'exclude: "ATTENDED" is not possible; expected at least one type'],
])('%j is refused', (given, message) => {
  expect(() => selectionOf(given)).toThrow(SelectionError);
  expect(() => selectionOf(given)).toThrow(message);
});
