import { bases, certainties } from '../src/model/citation.ts';
import { derivedNames } from '../src/model/derived.ts';
import {
  coverages,
  decisionKinds,
  documentKinds,
  meetingFormats,
  meetingKinds,
  meetingStatuses,
  officeKinds,
  organizationKinds,
  placeKinds,
} from '../src/model/entities.ts';
import { principleKinds, topicKinds } from '../src/model/ideas.ts';
import { predicateNames } from '../src/model/predicates.ts';
import { confidences, ranks } from '../src/model/provenance.ts';
import {
  attendanceModes,
  attendeeRoles,
  documentStages,
  membershipStatuses,
  partyRoles,
  sessions,
} from '../src/model/qualifiers.ts';
import { readings, sourceKinds } from '../src/model/source.ts';
import { bounds, modalities, nameKinds } from '../src/model/statements.ts';
import { builder } from './builder.ts';

type EnumType = ReturnType<typeof builder.enumType>;
const byValues = new Map<readonly string[], EnumType>();

function enumeration(name: string, description: string, values: readonly string[]): EnumType {
  const type = builder.enumType(name, { description, values: [...values] });
  byValues.set(values, type);
  return type;
}

/** The enum of values that the model declares. @throws Error where none of those below is */
export function enumOf(values: readonly string[]): EnumType {
  const type = byValues.get(values);
  if (!type) {
    throw new Error(`schema/enums.ts has no enum of ${values.join(', ')}; declare one there.`);
  }
  return type;
}

export const OrganizationKind = enumeration('OrganizationKind', 'Which sort of organisation.', organizationKinds);
export const MeetingKind = enumeration(
  'MeetingKind',
  'Who met: heads of state (CHS), heads of government (CHG), foreign ministers (CFM), secretaries of security councils, ministers of defence, or members together with guests (SCO Plus).',
  meetingKinds,
);
export const OfficeKind = enumeration(
  'OfficeKind',
  'Which sort of post: of a state, a government or its deputy, a ministry, an organisation, or a body of the SCO.',
  officeKinds,
);
export const MeetingStatus = enumeration('MeetingStatus', 'Whether a meeting was held.', meetingStatuses);
export const MeetingFormat = enumeration('MeetingFormat', 'How the participants met.', meetingFormats);
export const Coverage = enumeration('Coverage', 'How much is known: all, a part, or next to nothing.', coverages);
export const PlaceKind = enumeration('PlaceKind', 'A city, or a venue in one.', placeKinds);
export const DocumentKind = enumeration('DocumentKind', 'Which sort of text.', documentKinds);
export const DecisionKind = enumeration('DecisionKind', 'What a decision settles.', decisionKinds);
export const PrincipleKind = enumeration('PrincipleKind', 'Value, principle, vision or concept.', principleKinds);
export const TopicKind = enumeration(
  'TopicKind',
  'Area of cooperation, threat, risk or international question.',
  topicKinds,
);
export const MembershipStatus = enumeration(
  'MembershipStatus',
  'How a state or organisation belongs to an organisation.',
  membershipStatuses,
);
export const AttendanceMode = enumeration('AttendanceMode', 'How a person attended.', attendanceModes);
export const AttendeeRole = enumeration(
  'AttendeeRole',
  'The role in which a person came: DELEGATION for those who came with the head of a delegation.',
  attendeeRoles,
);
export const PartyRole = enumeration('PartyRole', 'The role in which a state or organisation came.', partyRoles);
export const Session = enumeration(
  'Session',
  'The session of the members alone, the one with all who came, or both.',
  sessions,
);
enumeration('Basis', 'Whether a source reports something, or announced it beforehand.', bases);
export const DocumentStage = enumeration(
  'DocumentStage',
  'Whether a meeting dealt with a draft or the final text.',
  documentStages,
);
export const DocumentAction = enumeration('DocumentAction', 'What a meeting did with a document.', [
  'ISSUED',
  'APPROVED',
  'ADOPTED',
]);
export const SigningAct = enumeration('SigningAct', 'Whether a document was signed or ratified.', [
  'SIGNED',
  'RATIFIED',
]);
export const Position = enumeration('Position', 'A position on a principle or topic.', [
  'AFFIRMED',
  'CALLED_FOR',
  'SUPPORTED',
  'OPPOSED',
]);
export const Rank = enumeration('Rank', 'Which of several competing statements is accepted.', ranks);
export const Confidence = enumeration('Confidence', 'How well the sources support a statement.', confidences);
enumeration('Modality', 'Whether something happened or is planned.', modalities);
enumeration('Certainty', 'Whether a source says it explicitly.', certainties);
export const Certitude = enumeration(
  'Certitude',
  'Whether to show all that possibly holds on a day, or only what certainly holds and a source reports.',
  ['POSSIBLE', 'CERTAIN'],
);
export const Bound = enumeration('Bound', 'How exact a number is.', bounds);
enumeration('SourceKind', 'Who is behind a source.', sourceKinds);
enumeration('SourceReading', 'How much of a source was read.', readings);
export const NameKind = enumeration('NameKind', 'Which sort of name.', nameKinds);
export const RelationType = enumeration('RelationType', 'The relations between entities; the last are derived.', [
  ...predicateNames,
  ...derivedNames,
]);
