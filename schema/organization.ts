import { builder, type Edge, type NodeRef } from './builder.ts';
import { Party } from './delegation.ts';
import { Entity } from './entity.ts';
import { MembershipStatus, OrganizationKind } from './enums.ts';
import { RelatedMeeting } from './meeting.ts';
import { RelatedOffice } from './office.ts';
import { Place } from './place.ts';
import { related, relation } from './relation.ts';
import { applying, Membership, OfficeHolder, RelatedState, State } from './state.ts';

export const Organization: NodeRef = builder.graphObject('Organization', {
  description: 'The SCO, one of its organs, or another organisation.',
  interfaces: () => [Party],
  order: ['name'],
  filters: 'all',
  orders: 'all',
  groups: 'all',
  fields: (t) => ({
    kind: t.property('kind', { type: OrganizationKind, description: 'Which sort of organisation it is.' }),
    members: t.connection(Member, {
      description:
        'Who belongs to it: full members, unless `status` or the filter says which status is meant. Filters and groups by members mean the same.',
      path: { via: 'MEMBER_OF', direction: 'IN' },
      equals: {
        status: {
          type: MembershipStatus,
          on: 'relationship',
          defaultValue: 'MEMBER',
          description:
            'The status to list: MEMBER unless it is given or the filter asks for one; null lists all of them.',
        },
      },
    }),
    memberships: t.connection(Membership, {
      description: 'The organisations it belongs to itself.',
      path: { via: 'MEMBER_OF', direction: 'OUT' },
    }),
    presidencies: t.connection(RelatedState, {
      description: 'The states that held its rotating presidency.',
      reveals: true,
      path: { via: 'PRESIDED_OVER', direction: 'IN' },
    }),
    officeHolders: t.connection(OfficeHolder, {
      description: 'Who holds, or held, an office of the organisation, with the office and the time.',
      path: [
        { via: 'OFFICE_OF', direction: 'IN', as: 'office' },
        { via: 'HOLDS', direction: 'IN' },
      ],
    }),
    offices: t.connection(RelatedOffice, {
      description: 'The offices of the organisation.',
      path: { via: 'OFFICE_OF', direction: 'IN' },
    }),
    meetings: t.connection(RelatedMeeting, {
      description: 'Its meetings.',
      reveals: true,
      path: { via: 'MEETING_OF', direction: 'IN' },
    }),
    organs: t.connection(RelatedOrganization, {
      description: 'The bodies that are a part of it.',
      path: { via: 'PART_OF', direction: 'IN', to: 'Organization' },
    }),
    partOf: t.one(Organization, {
      description: 'The organisation it is a part of.',
      path: { via: 'PART_OF', direction: 'OUT', to: 'Organization' },
    }),
    founders: t.connection(RelatedState, {
      description: 'The states that founded it.',
      path: { via: 'FOUNDED', direction: 'IN' },
    }),
    applicants: t.connection(Applicant, {
      description: 'The states that applied to it, and for which status.',
      path: { via: 'APPLIED_TO', direction: 'IN' },
    }),
    succeeded: t.one(Organization, {
      description: 'The organisation it followed.',
      path: { via: 'SUCCEEDED', direction: 'OUT' },
    }),
    seat: t.one(Place, { description: 'Where it has its seat.', path: { via: 'SEATED_IN', direction: 'OUT' } }),
  }),
});

export const RelatedOrganization: Edge = related('Organization', () => Organization);

const Applicant: Edge = relation('Applicant', {
  description: 'A state that applied to an organisation.',
  via: ['APPLIED_TO'],
  node: () => State,
  filters: 'all',
  fields: (t) => applying(t),
});

const Member: Edge = relation('Member', {
  description: 'A state or organisation that belongs to an organisation, with its status.',
  via: ['MEMBER_OF'],
  node: () => Entity,
  filters: 'all',
  fields: (t) => ({
    status: t.property('status', {
      type: MembershipStatus,
      description: 'Member, observer, dialogue partner, partner.',
    }),
    decided: t.property('decided', { description: 'The day it was decided, where it took effect later.' }),
  }),
});
