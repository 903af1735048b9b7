import { day, flag, idOf, oneOf, type Property, text } from './property.ts';

export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** What every relationship that is based on a statement carries, so that views and evidence need no further hop to decide. */
export const provenance = {
  statement: {
    ...idOf(['Statement'], 'The id of the statement that this relationship is based on.'),
    required: true,
  },
  sources: { kind: 'String', list: true, description: 'The ids of the sources the statement cites.' },
  rank: oneOf(ranks, 'Preferred, or normal: only accepted statements are relationships.'),
  confidence: oneOf(confidences, 'How well the sources support the statement.'),
  announcedBy: { kind: 'String', list: true, description: 'The ids of the sources that only announced it.' },
  planned: flag('True where it has not happened but is planned.'),
  start: text('When it began, as EDTF, or UNKNOWN.'),
  end: text('When it ended, as EDTF, or OPEN, or UNKNOWN.'),
  date: text('When it happened, as EDTF.'),
  startEarliest: day('The first day on which it may have begun.'),
  startLatest: day('The last day on which it may have begun.'),
  endEarliest: day('The first day on which it may have ended.'),
  endBefore: day('The day before which it had ended.'),
} as const satisfies Record<string, Property>;
