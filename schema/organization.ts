import { builder } from './builder.ts';
import { MembershipStatus, OrganizationKind } from './enums.ts';
import { OfficeHolder } from './relations/holding.ts';
import { Applicant, Member, Membership } from './relations/membership.ts';

builder.graphObject('Organization', {
  description: 'The SCO, one of its organs, or another organisation.',
  interfaces: ['Party'],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: OrganizationKind, description: 'Which sort of organisation it is.' }),
    members: t.connection({
      via: 'MEMBER_OF',
      direction: 'IN',
      edge: Member,
      equals: {
        status: {
          type: MembershipStatus,
          on: 'relationship',
          defaultValue: 'MEMBER',
          description: 'The status to list. By default MEMBER, unless the filter asks for a status; null lists all.',
        },
      },
      description:
        'Who belongs to it: full members, unless `status` or the filter asks for another status. The same default holds in filters and groups by members.',
    }),
    memberships: t.connection({
      via: 'MEMBER_OF',
      direction: 'OUT',
      edge: Membership,
      description: 'The organisations that it belongs to.',
    }),
    presidencies: t.connection({
      via: 'PRESIDED_OVER',
      direction: 'IN',
      reveals: true,
      description: 'The states that held its rotating presidency.',
    }),
    officeHolders: t.connection({
      through: [{ via: 'OFFICE_OF', direction: 'IN', as: 'office' }],
      via: 'HOLDS',
      direction: 'IN',
      edge: OfficeHolder,
      description: 'Who holds, or held, an office of the organisation, with the office and the time.',
    }),
    offices: t.connection({ via: 'OFFICE_OF', direction: 'IN', description: 'The offices of the organisation.' }),
    meetings: t.connection({ via: 'MEETING_OF', direction: 'IN', reveals: true, description: 'Its meetings.' }),
    organs: t.connection({
      via: 'PART_OF',
      direction: 'IN',
      to: 'Organization',
      description: 'The bodies that are a part of it.',
    }),
    partOf: t.one({
      via: 'PART_OF',
      direction: 'OUT',
      to: 'Organization',
      description: 'The organisation it is a part of.',
    }),
    founders: t.connection({ via: 'FOUNDED', direction: 'IN', description: 'The states that founded it.' }),
    applicants: t.connection({
      via: 'APPLIED_TO',
      direction: 'IN',
      edge: Applicant,
      description: 'The states that applied to it, and for which status.',
    }),
    succeeded: t.one({ via: 'SUCCEEDED', direction: 'OUT', description: 'The organisation it followed.' }),
    seat: t.one({ via: 'SEATED_IN', direction: 'OUT', description: 'Where it has its seat.' }),
  }),
});

builder.graphQueries((t) => ({
  organization: t.byKey('Organization', { description: 'An organisation by its id, such as sco.' }),
  organizations: t.all('Organization', { description: 'All organisations, by name.' }),
}));
