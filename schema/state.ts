import { builder } from './builder.ts';
import { HostedMeeting } from './relations/delegation.ts';
import { OfficeHolder } from './relations/holding.ts';
import { Application, Membership } from './relations/membership.ts';
import { ExerciseTakenPartIn, Participation } from './relations/participation.ts';
import { SignedDocument } from './relations/signing.ts';

builder.graphObject('State', {
  description: 'A country: a member, observer or partner of the SCO, or a guest.',
  interfaces: ['Party'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    iso2: t.property('iso2', { description: 'Its ISO 3166-1 code of two letters.' }),
    iso3: t.property('iso3', { description: 'Its ISO 3166-1 code of three letters.' }),
    leaders: t.connection({
      through: [{ via: 'OFFICE_OF', direction: 'IN', as: 'office' }],
      via: 'HOLDS',
      direction: 'IN',
      edge: OfficeHolder,
      description: 'Who holds, or held, an office of the state, with the office and the time.',
    }),
    memberships: t.connection({
      via: 'MEMBER_OF',
      direction: 'OUT',
      edge: Membership,
      description: 'The organisations it belongs to, in which status, and since when.',
    }),
    presidencies: t.connection({
      via: 'PRESIDED_OVER',
      direction: 'OUT',
      reveals: true,
      description: 'The organisations over which it held the rotating presidency, and when.',
    }),
    founded: t.connection({ via: 'FOUNDED', direction: 'OUT', description: 'The organisations it founded.' }),
    applications: t.connection({
      via: 'APPLIED_TO',
      direction: 'OUT',
      edge: Application,
      description: 'The organisations it applied to, and for which status.',
    }),
    signed: t.connection({
      via: ['SIGNED', 'RATIFIED'],
      direction: 'OUT',
      edge: SignedDocument,
      reveals: true,
      description: 'The documents it signed or ratified.',
    }),
    hosted: t.connection({
      via: 'HOSTED',
      direction: 'OUT',
      edge: HostedMeeting,
      reveals: true,
      description: 'The meetings held on its territory.',
    }),
    participations: t.connection({
      via: 'PARTICIPATED_IN',
      direction: 'OUT',
      edge: Participation,
      description: 'The meetings it took part in, also through people whom no source names.',
    }),
    exercises: t.connection({
      via: 'PARTICIPATED_IN',
      direction: 'OUT',
      edge: ExerciseTakenPartIn,
      description: 'The joint exercises it sent forces to, or took part in otherwise.',
    }),
  }),
});

builder.graphQueries((t) => ({
  state: t.byKey('State', { description: 'A state by its id, such as kazakhstan.' }),
  states: t.all('State', { description: 'All states, by name.' }),
}));
