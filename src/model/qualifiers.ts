import { flag, idOf, oneOf, text } from './property.ts';

export const membershipStatuses = ['MEMBER', 'OBSERVER', 'DIALOGUE_PARTNER', 'PARTNER'] as const;
export const attendanceModes = ['IN_PERSON', 'ONLINE'] as const;
/** The role in which a party, or a person for it, came: their role at the meeting, whatever the status of the party. */
export const partyRoles = ['MEMBER', 'OBSERVER', 'PARTNER', 'GUEST', 'ORGANIZATION', 'BODY'] as const;
export const attendeeRoles = [...partyRoles, 'DELEGATION'] as const;
export const sessions = ['NARROW', 'EXPANDED', 'BOTH'] as const;
export const documentStages = ['DRAFT', 'FINAL'] as const;

export const mode = oneOf(attendanceModes, 'In person or online.');
export const session = oneOf(sessions, 'The session: that of the members alone, the one with all who came, or both.');

/** What a meeting did with a document. */
export const onPaper = {
  stage: oneOf(documentStages, 'Whether the meeting dealt with a draft or the final text.'),
  signed: flag('True where the source says that the leaders signed it together, as a body.'),
} as const;
/** How a document was signed by one of several. */
export const byHand = {
  at: idOf(['Meeting'], 'The meeting at which it was signed.'),
  inferred: flag('True where no source names the signer and a rule derives it.'),
  rule: text('The rule by which an inferred signature is derived.'),
} as const;
/** How a position was taken. */
export const stance = {
  at: idOf(['Meeting'], 'The meeting at which it was said.'),
  inResponseTo: idOf(['Topic'], 'The threat or risk it answers.'),
} as const;
