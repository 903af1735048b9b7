import type { Said } from './made-dataset.ts';

/** The day of the meeting below, and the one after. */
export const [day, nextDay] = ['2018-06-09', '2018-06-10'] as const;
/** A meeting of a body of the SCO. */
export const meeting = (more: Said = {}): Said => ({
  id: 'qingdao',
  kind: 'CHS',
  ...more,
  statements: [
    { predicate: 'START', value: day },
    { predicate: 'MEETING_OF', object: 'council' },
    ...((more.statements as Said[] | undefined) ?? []),
  ],
});
export const bodies = [
  { id: 'sco', kind: 'SCO' },
  { id: 'council', kind: 'ORGAN', statements: [{ predicate: 'PART_OF', object: 'sco' }] },
];
export const offices = [
  { id: 'president', kind: 'HEAD_OF_STATE', statements: [{ predicate: 'OFFICE_OF', object: 'india' }] },
  { id: 'minister', kind: 'MINISTER', statements: [{ predicate: 'OFFICE_OF', object: 'india' }] },
  { id: 'elsewhere', kind: 'MINISTER', statements: [{ predicate: 'OFFICE_OF', object: 'iran' }] },
];
export const states = [{ id: 'india' }, { id: 'iran' }];
export const attended = (qualifiers: Said, more: Said = {}) => ({
  predicate: 'ATTENDED',
  object: 'qingdao',
  date: day,
  qualifiers,
  ...more,
});
