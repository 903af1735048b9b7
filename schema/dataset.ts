import { builder } from './builder.ts';

builder.graphObject('Dataset', {
  description: 'The dataset that is loaded: its version, its date and its size.',
  fields: (t) => ({
    version: t.property('version', { description: 'The version of the data.' }),
    date: t.property('date', { description: 'The day of that version.' }),
    title: t.property('title', { description: 'Its title.' }),
    licence: t.property('licence', { description: 'The licence under which it may be used, as SPDX writes it.' }),
    newestSource: t.property('newestSource', {
      description: 'The date of its newest source, as EDTF. The data say nothing about later events.',
    }),
    entities: t.property('entities', { description: 'How many entities it holds.' }),
    statements: t.property('statements', { description: 'How many statements it holds.' }),
    sources: t.property('sources', { description: 'How many sources it cites.' }),
  }),
});

builder.graphQueries((t) => ({
  dataset: t.single('Dataset', { description: 'The dataset that is loaded.' }),
}));
