import { type EntityLabel, entityLabels } from './entities.ts';
import { event, fixed, type PredicateDeclaration, party, stated } from './predicate.ts';
import { day, flag, idOf, keysOf, oneOf, text } from './property.ts';

/** What takes place on some days, at some place. */
const occasion = ['Meeting', 'Exercise'] as const;
const voice = ['Leader', 'Meeting', 'Document'] as const;
const stance = {
  at: idOf(['Meeting'], 'The meeting at which it was said.'),
  inResponseTo: idOf(['Topic'], 'The threat or risk it answers.'),
} as const;
const idea = ['Principle', 'Topic'] as const;

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
    words: ['belongs to', 'members and partners'],
  }),
  HOLDS: stated({
    from: ['Leader'],
    to: ['Office'],
    time: 'state',
    single: false,
    qualifiers: { acting: flag('True where the person holds the office in an acting capacity.') },
    description: 'holds an office',
    words: ['holds the office', 'held by'],
  }),
  PRESIDED_OVER: stated({
    from: ['State'],
    to: ['Organization'],
    time: 'state',
    single: false,
    plannable: true,
    qualifiers: {},
    description: 'held the rotating presidency of an organisation',
    words: ['presided over', 'presidencies'],
  }),
  CITIZEN_OF: stated({
    from: ['Leader'],
    to: ['State'],
    time: 'state',
    single: 'per subject',
    qualifiers: {},
    description: 'is a citizen of a state',
    words: ['citizen of', 'citizens'],
  }),
  SEATED_IN: stated({
    from: ['Organization'],
    to: ['Place'],
    time: 'state',
    single: 'per subject',
    plannable: true,
    qualifiers: {},
    description: 'has its seat in a place',
    words: ['has its seat in', 'seat of'],
  }),
  OFFICE_OF: stated({
    ...fixed,
    from: ['Office'],
    to: party,
    description: 'is an office of a state or organisation',
    words: ['office of', 'offices'],
  }),
  MEETING_OF: stated({
    ...fixed,
    plannable: true,
    from: ['Meeting'],
    to: ['Organization'],
    description: 'is a meeting of an organisation',
    words: ['meeting of', 'meetings'],
  }),
  HELD_AT: stated({
    ...fixed,
    plannable: true,
    from: occasion,
    to: ['Place'],
    description: 'was held at a place',
    words: ['held at', 'meetings and exercises here'],
  }),
  LOCATED_IN: stated({
    ...fixed,
    from: ['Place'],
    to: ['Place', 'State'],
    description: 'lies in a place or state',
    words: ['lies in', 'places in it'],
  }),
  PART_OF: stated({
    ...fixed,
    from: entityLabels,
    to: entityLabels,
    description: 'is a part of',
    words: ['part of', 'parts'],
  }),
  CONCERNS: stated({
    ...fixed,
    from: ['Decision', 'Document'],
    to: entityLabels,
    description: 'is about',
    words: ['is about', 'texts and decisions about it'],
  }),
  RECORDED_IN: stated({
    ...fixed,
    from: ['Decision'],
    to: ['Document'],
    description: 'stands in a document',
    words: ['stands in', 'records'],
  }),
  IMPLEMENTS: stated({
    ...fixed,
    from: ['Document'],
    to: ['Document'],
    description: 'carries out an earlier document',
    words: ['carries out', 'carried out by'],
  }),
  AMENDS: stated({
    ...fixed,
    from: ['Document'],
    to: ['Document'],
    description: 'changes an earlier document',
    words: ['changes', 'changed by'],
  }),
  SUCCEEDED: stated({
    ...fixed,
    from: ['Organization'],
    to: ['Organization'],
    description: 'followed an earlier organisation',
    words: ['succeeded', 'succeeded by'],
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
    words: ['attended', 'attended by'],
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
    words: ['took part in', 'participants'],
  }),
  INVITED: stated({
    ...event,
    from: ['Leader', 'State', 'Organization'],
    to: ['Meeting'],
    qualifiers: { reason: text('Why, as the source words it.') },
    description: 'was invited to a meeting',
    words: ['was invited to', 'invited'],
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
    words: ['stayed away from', 'absent'],
  }),
  CHAIRED: stated({
    ...event,
    plannable: true,
    from: ['Leader', 'State'],
    to: ['Meeting'],
    qualifiers: {},
    description: 'chaired a meeting',
    words: ['chaired', 'chaired by'],
  }),
  ISSUED: stated({
    ...event,
    from: ['Meeting'],
    to: ['Document'],
    qualifiers: onPaper,
    description: 'issued a document',
    words: ['issued', 'issued by'],
  }),
  APPROVED: stated({
    ...event,
    from: ['Meeting'],
    to: ['Document', 'Decision'],
    qualifiers: onPaper,
    description: 'approved a document or decision',
    words: ['approved', 'approved by'],
  }),
  ADOPTED: stated({
    ...event,
    plannable: true,
    from: ['Meeting'],
    to: ['Document'],
    qualifiers: onPaper,
    description: 'adopted a document',
    words: ['adopted', 'adopted by'],
  }),
  SIGNED: stated({
    ...event,
    plannable: true,
    from: ['Leader', 'State'],
    to: ['Document'],
    qualifiers: byHand,
    description: 'signed a document',
    words: ['signed', 'signed by'],
  }),
  RATIFIED: stated({
    ...event,
    from: ['Leader', 'State'],
    to: ['Document'],
    qualifiers: byHand,
    description: 'ratified a document',
    words: ['ratified', 'ratified by'],
  }),
  FOUNDED: stated({
    ...event,
    from: ['State'],
    to: ['Organization'],
    qualifiers: {},
    description: 'founded an organisation',
    words: ['founded', 'founded by'],
  }),
  APPLIED_TO: stated({
    ...event,
    from: ['State'],
    to: ['Organization'],
    qualifiers: { for: oneOf(membershipStatuses, 'The status applied for.') },
    description: 'applied to an organisation',
    words: ['applied to', 'applications'],
  }),
  AFFIRMED: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'affirmed',
    words: ['affirmed', 'affirmed by'],
  }),
  CALLED_FOR: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'called for',
    words: ['called for', 'called for by'],
  }),
  SUPPORTED: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'supported',
    words: ['supported', 'supported by'],
  }),
  OPPOSED: stated({
    ...event,
    from: voice,
    to: idea,
    qualifiers: stance,
    description: 'opposed',
    words: ['opposed', 'opposed by'],
  }),
  PRAISED: stated({
    ...event,
    from: voice,
    to: entityLabels,
    qualifiers: stance,
    description: 'praised',
    words: ['praised', 'praised by'],
  }),
};

export type PredicateName = keyof typeof predicates;
export const predicateNames = keysOf(predicates);
export type Predicate = PredicateDeclaration<EntityLabel>;
/** A predicate by its name, with the general type. */
export const predicate = (name: PredicateName): Predicate => predicates[name];
export const isRelation = (name: string): name is PredicateName => Object.hasOwn(predicates, name);
