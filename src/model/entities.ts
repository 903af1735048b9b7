import { entity, visibleFrom, when } from './entity.ts';
import { ideaEntities } from './ideas.ts';
import { code, day, integer, keysOf, oneOf, texts, webAddress } from './property.ts';

export const organizationKinds = ['SCO', 'ORGAN', 'INTERNATIONAL_ORGANIZATION', 'PARTY'] as const;
export const meetingKinds = ['CHS', 'CHG', 'SCO_PLUS', 'CFM', 'SECURITY_COUNCILS', 'DEFENCE'] as const;
export const officeKinds = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'MINISTER',
  'ORGANIZATION_HEAD',
  'BODY_HEAD',
  'OTHER',
] as const;
export const meetingStatuses = ['HELD', 'PLANNED'] as const;
export const meetingFormats = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
/** How much of something is known: all of it, a part, or next to nothing. */
export const coverages = ['COMPLETE', 'PARTIAL', 'NONE'] as const;
export const documentKinds = [
  'DECLARATION',
  'CHARTER',
  'TREATY',
  'AGREEMENT',
  'CONVENTION',
  'PROTOCOL',
  'REGULATIONS',
  'INITIATIVE',
  'STATEMENT',
  'COMMUNIQUE',
  'RESOLUTION',
  'PROPOSAL',
  'CONCEPT',
  'STRATEGY',
  'PROGRAMME',
  'PLAN',
  'DECISION',
  'MEMORANDUM',
  'LIST',
  'OTHER',
] as const;
export const decisionKinds = [
  'ACCESSION',
  'STATUS',
  'PROCEDURE',
  'PRESIDENCY',
  'APPOINTMENT',
  'FOUNDING',
  'SEAT',
  'MANDATE',
  'DESIGNATION',
  'VENUE',
  'WORKING_BODY',
  'PROPOSAL',
  'OTHER',
] as const;
export const placeKinds = ['CITY', 'VENUE'] as const;

/** Every kind of entity. Vocabulary: W3C ORG, Popolo and schema.org where the mission's own words do not win. */
export const entities = {
  State: entity(
    { file: 'states', description: 'A country.' },
    {
      iso2: code(/^[A-Z]{2}$/, 'KZ', 'ISO 3166-1 alpha-2 code.'),
      iso3: code(/^[A-Z]{3}$/, 'KAZ', 'ISO 3166-1 alpha-3 code.'),
    },
  ),
  Leader: entity({ file: 'leaders', description: 'A person who leads, or acts for, a state or an organisation.' }, {}),
  Organization: entity(
    { file: 'organizations', description: 'The SCO, one of its organs, the United Nations, or a guest organisation.' },
    { kind: oneOf(organizationKinds, 'Which sort of organisation it is.') },
  ),
  Office: entity(
    { file: 'offices', description: 'A post that people hold, such as President of Kazakhstan.' },
    { kind: oneOf(officeKinds, 'Which sort of post it is.') },
  ),
  Meeting: entity(
    { file: 'meetings', description: 'One sitting of a council of the SCO.' },
    {
      kind: oneOf(meetingKinds, 'Who met.'),
      ordinal: integer('Its number in the series of its council: 24 for the 24th meeting.'),
      status: oneOf(meetingStatuses, 'Whether it was held or is only planned.'),
      format: oneOf(meetingFormats, 'Whether the participants met in person, online, or both.'),
      attendanceCoverage: oneOf(coverages, 'Whether it is known who led each delegation.'),
      documentsCoverage: oneOf(coverages, 'Whether it is known which documents it dealt with.'),
      coverageGaps: texts('What was looked for and not found.'),
      ...when,
      visibleFrom,
    },
  ),
  Exercise: entity(
    {
      file: 'exercises',
      mayLackFile: true,
      description: 'A joint exercise of armed forces or services. It is not a meeting: who met whom leaves it out.',
    },
    { ...when, visibleFrom },
  ),
  Place: entity(
    { file: 'places', description: 'A city or a venue.' },
    { kind: oneOf(placeKinds, 'Whether it is a city or a venue.') },
  ),
  Document: entity(
    { file: 'documents', description: 'A text: a declaration, statement, agreement, programme and the like.' },
    {
      kind: oneOf(documentKinds, 'Which sort of text it is.'),
      date: day('The day it bears or was issued.'),
      inForce: day('The day it entered into force.'),
      textUrl: webAddress('Where its text can be read, if a source says so.'),
      visibleFrom,
    },
  ),
  Decision: entity(
    {
      file: 'decisions',
      description: 'An act of a meeting, such as admitting a member. The paper it stands on is a Document.',
    },
    {
      kind: oneOf(decisionKinds, 'What the decision settles.'),
      date: day('The day it was taken.'),
      visibleFrom,
    },
  ),
  ...ideaEntities,
};

export type EntityLabel = keyof typeof entities;
export const entityLabels = keysOf(entities);
export const isEntityLabel = (name: unknown): name is EntityLabel => entityLabels.some((label) => label === name);

/** Whether entities of a kind have a property of some name. */
export const isProperty = (label: EntityLabel, name: string): boolean => name in entities[label].properties;

/** Properties that identify and classify an entity in the fixtures; every other property is a statement with a source. */
export const editorialProperties = [
  'id',
  'name',
  'description',
  'kind',
  'status',
  'format',
  'attendanceCoverage',
  'documentsCoverage',
  'coverageGaps',
] as const;

/** Codes of others by which an entity is found, whatever else it is called. */
export const codeProperties = ['iso2', 'iso3', 'wikidataId'] as const;

/** Properties that the load works out from statements. */
export const derivedProperties = [
  'visibleFrom',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
  'nameFolded',
  'nameCollation',
  'codes',
  'searchText',
  'kindWords',
  'ownWords',
] as const;
