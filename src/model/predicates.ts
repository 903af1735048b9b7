import { type EntityLabel, entityLabels } from './entities.ts';
import { day, flag, idOf, keysOf, oneOf, type Property, text } from './property.ts';
import { provenance } from './provenance.ts';

/** How a predicate stands in time: a state holds on [start, end), an event has a date, a fixed relation has no time of its own. */
export type TimeKind = 'state' | 'event' | 'fixed';

/** One predicate that becomes a relationship between two entities. `single`: a subject has one object at once. */
export interface Predicate {
  readonly from: readonly EntityLabel[];
  readonly to: readonly EntityLabel[];
  readonly time: TimeKind;
  readonly single: 'per subject' | 'per object' | false;
  /** Whether it may be stated of what is only planned. */
  readonly plannable?: true;
  /** What its relationship says beside its two ends. */
  readonly qualifiers: Readonly<Record<string, Property>>;
  readonly description: string;
}

/** What takes place on some days, at some place. */
const occasion = ['Meeting', 'Exercise'] as const;
/** What may take part in a meeting, through people who come for it. */
export const party = ['State', 'Organization'] as const;
const voice = ['Leader', 'Meeting', 'Document'] as const;
const stance = {
  at: idOf(['Meeting'], 'The meeting at which it was said.'),
  inResponseTo: idOf(['Topic'], 'The threat or risk it answers.'),
} as const;
const idea = ['Principle', 'Topic'] as const;
const event = { time: 'event', single: false } as const;
const fixed = { time: 'fixed', single: false, qualifiers: {} } as const;

/** A predicate as its relationship stands in the graph: its qualifiers and the provenance. */
const stated = <const D extends Omit<Predicate, 'qualifiers'>, const Q extends Predicate['qualifiers']>(
  declared: D & { readonly qualifiers: Q },
): D & { readonly qualifiers: Q; readonly properties: Q & typeof provenance } => ({
  ...declared,
  properties: { ...declared.qualifiers, ...provenance },
});

export const membershipStatuses = ['MEMBER', 'OBSERVER', 'DIALOGUE_PARTNER', 'PARTNER'] as const;
export const attendanceModes = ['IN_PERSON', 'ONLINE'] as const;
/** As what a party, or who stands for it, came: as the meeting made of them that day, whatever the status of the party. */
export const partyRoles = ['MEMBER', 'OBSERVER', 'PARTNER', 'GUEST', 'ORGANIZATION', 'BODY'] as const;
export const attendeeRoles = [...partyRoles, 'DELEGATION'] as const;
export const sessions = ['NARROW', 'EXPANDED', 'BOTH'] as const;
export const documentStages = ['DRAFT', 'FINAL'] as const;

const mode = oneOf(attendanceModes, 'In person or online.');
const session = oneOf(sessions, 'The session: that of the members alone, the one with all who came, or both.');

const onPaper = {
  stage: oneOf(documentStages, 'Whether the meeting dealt with a draft or the final text.'),
  signed: flag('True where the source says that the leaders signed it as a body.'),
} as const;
const byHand = {
  at: idOf(['Meeting'], 'The meeting at which it was signed.'),
  inferred: flag('True where no source names the signer and a rule derives it.'),
  rule: text('The rule by which an inferred signature is derived.'),
} as const;

/** Every predicate whose object is an entity: subject, object, edge properties and time. */
export const predicates = {
  MEMBER_OF: stated({
    from: party,
    to: ['Organization'],
    time: 'state',
    single: 'per object',
    qualifiers: {
      status: oneOf(membershipStatuses, 'Full member, observer, dialogue partner or partner.'),
      decided: day('The day the status was decided, where that is not the day it took effect.'),
    },
    description: 'belongs to an organisation with a certain status',
  }),
  HOLDS: stated({
    from: ['Leader'],
    to: ['Office'],
    time: 'state',
    single: false,
    qualifiers: { acting: flag('True where the person holds the office in an acting capacity.') },
    description: 'holds an office',
  }),
  PRESIDED_OVER: stated({
    from: ['State'],
    to: ['Organization'],
    time: 'state',
    single: false,
    plannable: true,
    qualifiers: {},
    description: 'held the rotating presidency of an organisation',
  }),
  CITIZEN_OF: stated({
    from: ['Leader'],
    to: ['State'],
    time: 'state',
    single: 'per subject',
    qualifiers: {},
    description: 'is a citizen of a state',
  }),
  SEATED_IN: stated({
    from: ['Organization'],
    to: ['Place'],
    time: 'state',
    single: 'per subject',
    plannable: true,
    qualifiers: {},
    description: 'has its seat in a place',
  }),
  OFFICE_OF: stated({ ...fixed, from: ['Office'], to: party, description: 'is an office of a state or organisation' }),
  MEETING_OF: stated({
    ...fixed,
    plannable: true,
    from: ['Meeting'],
    to: ['Organization'],
    description: 'is a meeting of an organisation',
  }),
  HELD_AT: stated({
    ...fixed,
    plannable: true,
    from: occasion,
    to: ['Place'],
    description: 'was held at a place',
  }),
  LOCATED_IN: stated({ ...fixed, from: ['Place'], to: ['Place', 'State'], description: 'lies in a place or state' }),
  PART_OF: stated({ ...fixed, from: entityLabels, to: entityLabels, description: 'is a part of' }),
  CONCERNS: stated({ ...fixed, from: ['Decision', 'Document'], to: entityLabels, description: 'is about' }),
  RECORDED_IN: stated({ ...fixed, from: ['Decision'], to: ['Document'], description: 'stands in a document' }),
  IMPLEMENTS: stated({
    ...fixed,
    from: ['Document'],
    to: ['Document'],
    description: 'carries out an earlier document',
  }),
  AMENDS: stated({ ...fixed, from: ['Document'], to: ['Document'], description: 'changes an earlier document' }),
  SUCCEEDED: stated({
    ...fixed,
    from: ['Organization'],
    to: ['Organization'],
    description: 'followed an earlier organisation',
  }),
  ATTENDED: stated({
    ...event,
    from: ['Leader'],
    to: ['Meeting'],
    qualifiers: {
      office: idOf(['Office'], 'The office in which the person came.'),
      for: idOf(party, 'The state or organisation the person stood for.'),
      acting: flag('True where the person held the office in an acting capacity.'),
      capacity: text('The capacity as the source words it.'),
      role: oneOf(attendeeRoles, 'As what the person came, as the meeting made of them; DELEGATION beside a head.'),
      session,
      mode,
      onBehalfOf: idOf(['Leader'], 'The leader whose words the person read out.'),
    },
    description: 'attended a meeting',
  }),
  PARTICIPATED_IN: stated({
    ...event,
    from: ['State', 'Organization', 'Office'],
    to: occasion,
    qualifiers: {
      as: text('In what role, as the source words it.'),
      role: oneOf(partyRoles, 'As what the party came, as the meeting made of it.'),
      session,
      mode,
    },
    description: 'took part in a meeting or exercise, through someone whom the source may leave unnamed',
  }),
  INVITED: stated({
    ...event,
    from: ['Leader', 'State', 'Organization'],
    to: ['Meeting'],
    qualifiers: { reason: text('Why, as the source words it.') },
    description: 'was invited to a meeting',
  }),
  ABSENT: stated({
    ...event,
    from: ['Leader', 'State', 'Organization'],
    to: ['Meeting'],
    qualifiers: {
      reason: text('Why, as the source words it.'),
      office: idOf(['Office'], 'The office in which the person would have come.'),
      for: idOf(party, 'The state or organisation for which the person would have come.'),
    },
    description: 'stayed away from a meeting',
  }),
  CHAIRED: stated({
    ...event,
    plannable: true,
    from: ['Leader', 'State'],
    to: ['Meeting'],
    qualifiers: {},
    description: 'chaired a meeting',
  }),
  ISSUED: stated({
    ...event,
    from: ['Meeting'],
    to: ['Document'],
    qualifiers: onPaper,
    description: 'issued a document',
  }),
  APPROVED: stated({
    ...event,
    from: ['Meeting'],
    to: ['Document', 'Decision'],
    qualifiers: onPaper,
    description: 'approved a document or decision',
  }),
  ADOPTED: stated({
    ...event,
    plannable: true,
    from: ['Meeting'],
    to: ['Document'],
    qualifiers: onPaper,
    description: 'adopted a document',
  }),
  SIGNED: stated({
    ...event,
    plannable: true,
    from: ['Leader', 'State'],
    to: ['Document'],
    qualifiers: byHand,
    description: 'signed a document',
  }),
  RATIFIED: stated({
    ...event,
    from: ['Leader', 'State'],
    to: ['Document'],
    qualifiers: byHand,
    description: 'ratified a document',
  }),
  FOUNDED: stated({
    ...event,
    from: ['State'],
    to: ['Organization'],
    qualifiers: {},
    description: 'founded an organisation',
  }),
  APPLIED_TO: stated({
    ...event,
    from: ['State'],
    to: ['Organization'],
    qualifiers: { for: oneOf(membershipStatuses, 'The status applied for.') },
    description: 'applied to an organisation',
  }),
  AFFIRMED: stated({ ...event, from: voice, to: idea, qualifiers: stance, description: 'affirmed' }),
  CALLED_FOR: stated({ ...event, from: voice, to: idea, qualifiers: stance, description: 'called for' }),
  SUPPORTED: stated({ ...event, from: voice, to: idea, qualifiers: stance, description: 'supported' }),
  OPPOSED: stated({ ...event, from: voice, to: idea, qualifiers: stance, description: 'opposed' }),
  PRAISED: stated({ ...event, from: voice, to: entityLabels, qualifiers: stance, description: 'praised' }),
};

export type PredicateName = keyof typeof predicates;
export const predicateNames = keysOf(predicates);
/** A predicate by its name, with the general type. */
export const predicate = (name: PredicateName): Predicate => predicates[name];
export const isRelation = (name: string): name is PredicateName => Object.hasOwn(predicates, name);
