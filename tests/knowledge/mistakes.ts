import type { Made, Said } from './made-dataset.ts';

/** Makes a dataset wrong. */
type Spoil = (made: Made) => Made;

const withLeader =
  (leader: Said): Spoil =>
  (made) => ({ ...made, Leader: [...(made.Leader ?? []), { id: 'zoe', ...leader }] });
const withSaid = (...statements: Said[]) => withLeader({ statements });
export const held = { predicate: 'HOLDS', object: 'president', start: '2018', end: 'OPEN' };

/** Mistakes that are found in each entity by itself. */
export const mistakes: Readonly<Record<string, Spoil>> = {
  'an unknown field': withLeader({ age: 36 }),
  'a wrong type': withLeader({ name: 7 }),
  'an id in capitals': withLeader({ id: 'Zoe' }),
  'an id used twice': withLeader({ id: 'ann' }),
  'an id that a source has': withLeader({ id: 's2' }),
  'a date that does not exist': withSaid({ ...held, start: 'soon' }),
  'an end before the start': withSaid({ ...held, end: '2017' }),
  'a state without a day on which it held': withSaid({ ...held, start: 'UNKNOWN', end: 'UNKNOWN' }),
  'an unknown object': withSaid({ ...held, object: 'presidnt' }),
  'an object of another kind': withSaid({ ...held, object: 'iran' }),
  'an unknown source': withSaid({ ...held, citations: [{ source: 's9' }] }),
  'an unknown speaker': withSaid({ ...held, attributedTo: 'nobody' }),
  'an unknown ref': withSaid({ ...held, contradicts: ['nothing'] }),
  'the same twice': withSaid(held, { ...held, rank: 'DEPRECATED', reason: 'x' }),
  'a rank without a reason': withSaid({ ...held, rank: 'PREFERRED' }),
  'a plan where none can be': withSaid({ ...held, modality: 'PLANNED' }),
  'a predicate of another kind': withSaid({ predicate: 'ISO2', value: 'KZ' }),
  'two days of one thing': (made) => ({
    ...made,
    Exercise: [
      {
        id: 'drill',
        statements: [
          { predicate: 'START', value: '2018' },
          { predicate: 'START', value: '2019' },
        ],
      },
    ],
  }),
  'a disagreement about one value': withLeader({
    disagreements: [
      {
        about: 'x',
        values: [
          { value: 'a', sources: ['s1'] },
          { value: 'a', sources: ['s9'] },
        ],
        why: 'y',
      },
    ],
  }),
};
