import type { FieldsOfEdge } from '../builder.ts';
import { MembershipStatus } from '../enums.ts';
import { relation } from '../relation.ts';

const belonging: FieldsOfEdge<'MEMBER_OF'> = (t) => ({
  status: t.property('status', {
    type: MembershipStatus,
    description: 'Member, observer, dialogue partner, partner.',
  }),
  decided: t.property('decided', { description: 'The day it was decided, where it took effect later.' }),
});

/** Shared by states and organisations, which both may be members. */
export const Membership = relation('Membership', {
  description: 'An organisation that a state or organisation belongs to, with its status.',
  via: ['MEMBER_OF'],
  node: 'Organization',
  filters: 'all',
  fields: belonging,
});

export const Member = relation('Member', {
  description: 'A state or organisation that belongs to an organisation, with its status.',
  via: ['MEMBER_OF'],
  node: 'Entity',
  filters: 'all',
  fields: belonging,
});

const applying: FieldsOfEdge<'APPLIED_TO'> = (t) => ({
  status: t.property('for', { type: MembershipStatus, description: 'The status that the state applied for.' }),
});

export const Application = relation('Application', {
  description: 'An organisation that a state applied to.',
  via: ['APPLIED_TO'],
  node: 'Organization',
  filters: 'all',
  fields: applying,
});

export const Applicant = relation('Applicant', {
  description: 'A state that applied to an organisation.',
  via: ['APPLIED_TO'],
  node: 'State',
  filters: 'all',
  fields: (t) => applying(t),
});
