import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../support/cli.ts';
import type { Made, Said } from './made-dataset.ts';
import { held } from './mistakes.ts';
import { inLines, inYaml, outcome, writeMade } from './written-dataset.ts';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sco-graph-forms-')), 'data');
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

const day = '2018-06-09';
const member = { predicate: 'MEMBER_OF', object: 'sco', qualifiers: { status: 'MEMBER' }, end: 'OPEN' };
const sco = { id: 'sco', kind: 'SCO' };
const meeting = (more: Said = {}): Said => ({
  id: 'qingdao',
  kind: 'CHS',
  ...more,
  statements: [
    { predicate: 'START', value: day },
    { predicate: 'MEETING_OF', object: 'sco' },
  ],
});
const attended = (qualifiers: Said = {}, more: Said = {}) => ({
  predicate: 'ATTENDED',
  object: 'qingdao',
  date: day,
  qualifiers,
  ...more,
});
/** A dataset about India, as a state or as a leader of that name, and a meeting. */
const about = (label: 'State' | 'Leader', statements: readonly Said[], more: Made = {}): Made => ({
  Organization: [sco],
  Meeting: [meeting()],
  ...more,
  [label]: [{ id: 'india', statements }, ...(more[label] ?? [])],
});

describe('what only the whole can show is found in each form', () => {
  test.each<[what: string, made: Made, message: string]>([
    [
      'a day that is not one of the meeting',
      about('State', [{ predicate: 'PARTICIPATED_IN', object: 'qingdao', date: '2018-06-20' }]),
      `"2018-06-20" is not a day of qingdao, which took place from ${day} to ${day}`,
    ],
    [
      'an office not held',
      about('Leader', [attended({ office: 'minister' })], { Office: [{ id: 'minister', kind: 'MINISTER' }] }),
      `india attends as minister on ${day}, but does not hold that office on that day`,
    ],
    [
      'a chair that is not a member',
      about('State', [
        { ...member, start: '2019' },
        { predicate: 'CHAIRED', object: 'qingdao', date: day },
      ]),
      `india chairs qingdao on ${day}, but is not a member on that day`,
    ],
    [
      'a chair who is not there',
      about('Leader', [{ predicate: 'CHAIRED', object: 'qingdao', date: day }]),
      'india chairs qingdao without attending it',
    ],
    [
      'a presidency before membership',
      about('State', [
        { ...member, start: '2019' },
        { predicate: 'PRESIDED_OVER', object: 'sco', start: '2017', end: '2018' },
      ]),
      'india presides before it is a member of sco',
    ],
    [
      'a signature on what is not made yet',
      about('State', [{ predicate: 'SIGNED', object: 'charter', date: '2001' }], {
        Document: [{ id: 'charter', kind: 'CHARTER', statements: [{ predicate: 'DATE', value: day }] }],
      }),
      `"2001" is before ${day}, the date of charter`,
    ],
    [
      'two heads of one delegation',
      about('Leader', [attended({ for: 'iran' })], {
        State: [{ id: 'iran' }],
        Leader: [{ id: 'zoe', statements: [attended({ for: 'iran' })] }],
      }),
      'zoe and india both represent iran at qingdao; expected the role DELEGATION for one, or a reason',
    ],
    [
      'a member of whom nothing is said',
      about('State', [{ ...member, start: '2001' }], {
        Meeting: [meeting({ coverage: { attendance: 'COMPLETE', documents: 'NONE' } })],
      }),
      'attendance is COMPLETE, but nothing says whether india, a member, came',
    ],
    [
      'a code of two',
      about('State', [{ predicate: 'ISO3', value: 'IND' }], {
        State: [{ id: 'iran', statements: [{ predicate: 'ISO3', value: 'IND' }] }],
      }),
      '"IND" is already the ISO3 of india',
    ],
    [
      'two roles of one party',
      about('Leader', [attended({ for: 'iran', role: 'GUEST' })], {
        State: [
          {
            id: 'iran',
            statements: [
              { predicate: 'PARTICIPATED_IN', object: 'qingdao', date: day, qualifiers: { role: 'OBSERVER' } },
            ],
          },
        ],
      }),
      'iran is GUEST at qingdao, but another statement says OBSERVER; expected the same role, or a reason',
    ],
  ])('%s', async (_what, made, message) => {
    const inOne = await outcome(folder, made, inYaml);
    expect(inOne).toEqual({ wrong: [expect.stringContaining(message)] });
    expect(await outcome(folder, made, inLines)).toEqual(inOne);
  });

  test.each<[what: string, made: Made, message: string]>([
    ['a name of two', about('Leader', [], { Leader: [{ id: 'zoe', name: 'india' }] }), 'has the same name as india'],
    ['a source that nothing cites', {}, 's2: nothing cites this source'],
    [
      'who came for nobody',
      about('Leader', [attended()]),
      'ATTENDED qingdao has no "for", so no state or organisation took part through it',
    ],
    [
      'two who hold an office',
      about('Leader', [{ ...held, object: 'minister' }], {
        Office: [{ id: 'minister', kind: 'MINISTER' }],
        Leader: [{ id: 'zoe', statements: [{ ...held, object: 'minister' }] }],
      }),
      'zoe and india both hold minister on the same day; expected a reason',
    ],
  ])('as odd: %s', async (_what, made, message) => {
    const inOne = await outcome(folder, made, inYaml);
    expect(inOne.odd).toContainEqual(expect.stringContaining(message));
    expect((await outcome(folder, made, inLines)).odd).toEqual(inOne.odd);
  });
});

describe('the commands', () => {
  test('check and load refuse JSON Lines in the same words', async () => {
    await writeMade(folder, about('Leader', [{ predicate: 'CHAIRED', object: 'qingdao', date: day }]), inLines);
    const output =
      '1 problem(s) in the data; nothing was loaded.\nleaders.jsonl:1: india.statements[0]: india chairs qingdao without attending it\n';
    expect(await run(['check', folder])).toEqual({ code: 1, signal: null, output });
    expect(await run(['load', folder])).toEqual({ code: 1, signal: null, output });
  });

  test('check accepts what is valid, and warns of what is odd', async () => {
    await writeMade(folder, about('Leader', [attended()]), inLines);
    expect(await run(['check', folder])).toEqual({
      code: 0,
      signal: null,
      output: [
        'warning: sources.yaml:5: s2: nothing cites this source',
        'warning: sources.yaml:9: s3: nothing cites this source',
        'warning: leaders.jsonl:1: india: ATTENDED qingdao has no "for", so no state or organisation took part through it',
        'Version 1.0.0 is valid: 3 entities, 3 statements, 3 sources.\n',
      ].join('\n'),
    });
  });
});
