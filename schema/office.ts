import { builder, type Edge, type NodeRef } from './builder.ts';
import { Entity } from './entity.ts';
import { OfficeKind } from './enums.ts';
import { Leader } from './leader.ts';
import { related, relation } from './relation.ts';
import { Participation } from './state.ts';

export const Office: NodeRef = builder.graphObject('Office', {
  description: 'A post that people hold, such as President of Kazakhstan.',
  interfaces: () => [Entity],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: OfficeKind, description: 'Which sort of post it is.' }),
    of: t.one(Entity, {
      description: 'The state or organisation it is an office of.',
      path: { via: 'OFFICE_OF', direction: 'OUT' },
    }),
    holders: t.connection(Holder, {
      description: 'Who holds or held it.',
      path: { via: 'HOLDS', direction: 'IN' },
    }),
    participations: t.connection(Participation, {
      description: 'The meetings its holder took part in without being named.',
      path: { via: 'PARTICIPATED_IN', direction: 'OUT', to: 'Meeting' },
    }),
  }),
});

export const RelatedOffice: Edge = related('Office', () => Office);

const Holder: Edge = relation('Holder', {
  description: 'A person who holds an office.',
  via: ['HOLDS'],
  node: () => Leader,
  filters: 'all',
  fields: (t) => ({ acting: t.property('acting', { description: 'True where it is held in an acting capacity.' }) }),
});
