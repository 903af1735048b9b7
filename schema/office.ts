import { builder } from './builder.ts';
import { OfficeKind } from './enums.ts';
import { Holder } from './relations/holding.ts';
import { Participation } from './relations/participation.ts';

builder.graphObject('Office', {
  description: 'A post that people hold, such as President of Kazakhstan.',
  interfaces: ['Entity'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: OfficeKind, description: 'Which sort of post it is.' }),
    of: t.one({
      via: 'OFFICE_OF',
      direction: 'OUT',
      to: 'Entity',
      description: 'The state or organisation it is an office of.',
    }),
    holders: t.connection({ via: 'HOLDS', direction: 'IN', edge: Holder, description: 'Who holds or held it.' }),
    participations: t.connection({
      via: 'PARTICIPATED_IN',
      direction: 'OUT',
      edge: Participation,
      description: 'The meetings its holder took part in without being named.',
    }),
  }),
});

builder.graphQueries((t) => ({
  office: t.byKey('Office', { description: 'An office by its id, such as president-of-kazakhstan.' }),
  offices: t.all('Office', { description: 'All offices, by name.', equals: { kind: { type: OfficeKind } } }),
}));
