import {
  decisionKinds,
  documentKinds,
  meetingFormats,
  meetingKinds,
  meetingStatuses,
  organizationKinds,
  placeKinds,
  principleKinds,
  topicKinds,
} from '../src/model/entities.ts';
import { attendanceModes, documentStages, membershipStatuses, predicateNames } from '../src/model/predicates.ts';
import { confidences, ranks } from '../src/model/provenance.ts';
import { bounds, certainties, modalities, nameKinds, readings, sourceKinds } from '../src/model/statements.ts';
import { builder } from './builder.ts';

const enumeration = (name: string, description: string, values: readonly string[]) =>
  builder.enumType(name, { description, values: [...values] });

export const OrganizationKind = enumeration('OrganizationKind', 'Which sort of organisation.', organizationKinds);
export const MeetingKind = enumeration(
  'MeetingKind',
  'Which council sat: heads of state (CHS), heads of government (CHG), or SCO Plus.',
  meetingKinds,
);
export const MeetingStatus = enumeration('MeetingStatus', 'Whether a meeting was held.', meetingStatuses);
export const MeetingFormat = enumeration('MeetingFormat', 'How the participants met.', meetingFormats);
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
export const DocumentStage = enumeration(
  'DocumentStage',
  'Whether a meeting dealt with a draft or the final text.',
  documentStages,
);
export const DocumentAction = enumeration('DocumentAction', 'How a meeting stood to a document.', [
  'ISSUED',
  'APPROVED',
  'ADOPTED',
]);
export const SigningAct = enumeration('SigningAct', 'How one stood to a document.', ['SIGNED', 'RATIFIED']);
export const Position = enumeration('Position', 'How someone stood to a principle or topic.', [
  'AFFIRMED',
  'CALLED_FOR',
  'SUPPORTED',
  'OPPOSED',
]);
export const Rank = enumeration('Rank', 'Which of rival statements stands.', ranks);
export const Confidence = enumeration('Confidence', 'How far the sources support a statement.', confidences);
export const Modality = enumeration('Modality', 'Whether something happened or is planned.', modalities);
export const Certainty = enumeration('Certainty', 'Whether a source says it outright.', certainties);
export const Certitude = enumeration(
  'Certitude',
  'Whether to show what possibly holds on a day, or only what certainly does.',
  ['POSSIBLE', 'CERTAIN'],
);
export const Bound = enumeration('Bound', 'How exact a number is.', bounds);
export const SourceKind = enumeration('SourceKind', 'What stands behind a source.', sourceKinds);
export const SourceReading = enumeration('SourceReading', 'How much of a source was read.', readings);
export const NameKind = enumeration('NameKind', 'Which sort of name.', nameKinds);
export const RelationType = enumeration('RelationType', 'The relations between entities.', predicateNames);
