import type { Made } from './made-dataset.ts';

export const documents = {
  about: 'number of documents',
  involves: ['china', 'qingdao'],
  values: [
    { value: '17 in all', sources: ['s1', 's2'], statements: ['seventeen'] },
    { value: 'about 20', sources: ['s3'] },
  ],
  preferred: '17 in all',
  why: 'The list of the host names them.',
};

export const date = {
  about: 'day of the meeting',
  values: [
    { value: '9 June', sources: ['s1'] },
    { value: '10 June', sources: ['s2'] },
  ],
  why: 'Both are days of the meeting.',
};

export const withThem = (...disagreements: readonly object[]): Made => ({
  Meeting: [
    {
      id: 'qingdao-2018',
      kind: 'CHS',
      statements: [
        { predicate: 'START', value: '2018-06-09' },
        { predicate: 'DOCUMENT_COUNT', value: { number: 17 }, date: '2018-06-09', ref: 'seventeen' },
      ],
      disagreements,
    },
  ],
  State: [{ id: 'china', disagreements: [{ ...date, about: 'who spoke first' }] }],
  Place: [{ id: 'qingdao', kind: 'CITY' }],
});

export const sources = ['s1', 's2', 's3'].map((id) => ({ id }));
