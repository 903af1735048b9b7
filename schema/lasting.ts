import type { FieldsOfNode } from './builder.ts';

/** When something took place that may have lasted for days: what meetings and exercises say alike. */
export const lasting: FieldsOfNode<'Meeting' | 'Exercise'> = (t) => ({
  start: t.property('start', { description: 'Its first day, as precisely as known (EDTF).' }),
  end: t.property('end', { description: 'Its last day, as precisely as known (EDTF).' }),
  startEarliest: t.property('startEarliest', { description: 'The first day on which it may have begun.' }),
  startLatest: t.property('startLatest', { description: 'The last day on which it may have begun.' }),
  endEarliest: t.property('endEarliest', { description: 'The first day that may have been its last.' }),
  endLatest: t.property('endLatest', { description: 'The last day that may have been its last.' }),
});
