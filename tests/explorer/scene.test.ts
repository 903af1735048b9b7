import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { schema } from '../../schema/index.ts';
import { browserAddress, playgroundAddress } from '../../src/explorer/other-tools.ts';
import { addressOf, firstScene, type Scene, sceneOf } from '../../src/explorer/scene.ts';
import { shortName } from '../../src/explorer/words.ts';

const at = (address: string) => sceneOf(new URL(address, 'http://here'));

describe('an address says what is shown', () => {
  test.each<[string, Scene]>([
    ['/', firstScene],
    ['/id/kazakhstan', { around: ['kazakhstan'], open: 'kazakhstan', asOf: undefined }],
    [
      '/id/xi-jinping?around=sco,xi-jinping&date=2018-06-10',
      { around: ['sco', 'xi-jinping'], open: 'xi-jinping', asOf: '2018-06-10' },
    ],
    ['/?around=qingdao-2018', { around: ['qingdao-2018'], open: undefined, asOf: undefined }],
  ])('%s', (address, view) => {
    expect(at(address)).toEqual(view);
    expect(addressOf(view)).toBe(address);
  });

  test('leaves out what is neither an id nor a day', () => {
    expect(at('/?around=a"b,%20,sco&open=<x>&date=2018-13-01')).toEqual({ ...firstScene, around: ['sco'] });
  });

  test('reading gives back what was written, whatever is shown', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
    const date = fc.date({ min: new Date('1996-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
        fc.option(id, { nil: undefined }),
        fc.option(date, { nil: undefined }),
        (around, open, day) => {
          const view = { around, open, asOf: day?.toISOString().slice(0, 10) };
          expect(at(addressOf(view))).toEqual(view);
        },
      ),
    );
  });
});

describe('the other tools get the same question', () => {
  test.each([undefined, '2018-06-10'])('the playground, as of %s', (date) => {
    const address = new URL(
      playgroundAddress({ around: ['sco', 'russia'], open: 'russia', asOf: date }),
      'http://here',
    );
    const query = address.searchParams.get('query') ?? '';
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toContain('subgraph(around: ["sco", "russia"], depth: 1) {');
    expect(query.includes('asOf(date: "2018-06-10")')).toBe(date !== undefined);
  });

  test('Neo4j Browser', () => {
    const base = 'http://127.0.0.1:7474/browser/?connectURL=bolt%3A%2F%2Fneo4j%40127.0.0.1%3A7687';
    const address = new URL(browserAddress(base, { around: ['sco', 'russia'], open: undefined, asOf: undefined }));
    expect([...address.searchParams]).toEqual([
      ['connectURL', 'bolt://neo4j@127.0.0.1:7687'],
      ['cmd', 'edit'],
      ['arg', "MATCH (n:Entity)-[r]-(m:Entity) WHERE n.id IN ['sco', 'russia'] RETURN n, r, m"],
    ]);
  });
});

test.each([
  ['24th meeting of the Council of Heads of State, Astana 2024', 'Astana 2024'],
  ['3rd meeting of the Council of Heads of Government, Bishkek 2004', 'Heads of Government, Bishkek 2004'],
  ['Kazakhstan', 'Kazakhstan'],
  ['Decision on the action plan for the Economic Development Strategy', 'Decision on the action plan for the Eco…'],
])('a picture calls "%s" %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
