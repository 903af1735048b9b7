import {
  code,
  day,
  edtf,
  integer,
  keysOf,
  nameText,
  oneOf,
  requiredText,
  text,
  texts,
  webAddress,
} from './property.ts';

/** The label that every entity carries beside its own. */
const also = ['Entity'] as const;

/** What every entity carries beside its own properties. */
const common = {
  id: requiredText('Stable id: lower-case words joined by hyphens, never reused.'),
  name: nameText('The name by which the entity is usually called in English.'),
  description: text('One sentence that says what the entity is, in our own words.'),
  wikidataId: code(/^Q[1-9]\d*$/, 'Q232', 'Its item in Wikidata, where confirmed.'),
  nameFolded: requiredText('Its name folded, as names are compared.'),
  nameCollation: requiredText('The collation key of its name, by which lists are ordered.'),
  codes: texts('Its id and codes, folded.'),
  searchText: requiredText('The words of its name, description and codes, folded, for search.'),
} as const;

/** For what takes place on a day: the first day on which it may have, so that views show it from then on. */
const visibleFrom = day('The first day on which it may have taken place; views show it from then on.');

/** When something takes place that may last for days. */
const when = {
  start: edtf('Its first day, as precisely as known (EDTF).'),
  end: edtf('Its last day, as precisely as known (EDTF).'),
  startEarliest: day('The first day on which it may have begun.'),
  startLatest: day('The last day on which it may have begun.'),
  endEarliest: day('The first day that may have been its last.'),
  endLatest: day('The last day that may have been its last.'),
} as const;

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
export const principleKinds = ['VALUE', 'PRINCIPLE', 'VISION', 'CONCEPT'] as const;
export const topicKinds = ['COOPERATION_AREA', 'THREAT', 'RISK', 'INTERNATIONAL_QUESTION'] as const;
export const placeKinds = ['CITY', 'VENUE'] as const;

/**
 * The eleven kinds of entity. Each node carries the label :Entity beside its own.
 * `file` is where fixtures keep the kind, `mayLackFile` where there need be none; vocabulary: W3C ORG, Popolo and schema.org where the mission's own words do not win.
 */
export const entities = {
  State: {
    also,
    file: 'states',
    description: 'A country.',
    properties: {
      ...common,
      iso2: code(/^[A-Z]{2}$/, 'KZ', 'ISO 3166-1 alpha-2 code.'),
      iso3: code(/^[A-Z]{3}$/, 'KAZ', 'ISO 3166-1 alpha-3 code.'),
    },
  },
  Leader: {
    also,
    file: 'leaders',
    description: 'A person who leads, or acts for, a state or an organisation.',
    properties: common,
  },
  Organization: {
    also,
    file: 'organizations',
    description: 'The SCO, one of its organs, the United Nations, or a guest organisation.',
    properties: { ...common, kind: oneOf(organizationKinds, 'Which sort of organisation it is.') },
  },
  Office: {
    also,
    file: 'offices',
    description: 'A post that people hold, such as President of Kazakhstan.',
    properties: { ...common, kind: oneOf(officeKinds, 'Which sort of post it is.') },
  },
  Meeting: {
    also,
    file: 'meetings',
    description: 'One sitting of a council of the SCO.',
    properties: {
      ...common,
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
  },
  Exercise: {
    also,
    file: 'exercises',
    mayLackFile: true,
    description: 'A joint exercise of armed forces or services. It is no meeting: who met whom leaves it out.',
    properties: { ...common, ...when, visibleFrom },
  },
  Place: {
    also,
    file: 'places',
    description: 'A city or a venue.',
    properties: { ...common, kind: oneOf(placeKinds, 'Whether it is a city or a venue.') },
  },
  Document: {
    also,
    file: 'documents',
    description: 'A text: a declaration, statement, agreement, programme and the like.',
    properties: {
      ...common,
      kind: oneOf(documentKinds, 'Which sort of text it is.'),
      date: day('The day it bears or was issued.'),
      inForce: day('The day it entered into force.'),
      textUrl: webAddress('Where its text can be read, if a source says so.'),
      visibleFrom,
    },
  },
  Decision: {
    also,
    file: 'decisions',
    description: 'An act of a meeting, such as admitting a member. The paper it stands on is a Document.',
    properties: {
      ...common,
      kind: oneOf(decisionKinds, 'What the decision settles.'),
      date: day('The day it was taken.'),
      visibleFrom,
    },
  },
  Principle: {
    also,
    file: 'principles',
    description: 'A value, principle, vision or concept that is affirmed, called for or opposed.',
    properties: { ...common, kind: oneOf(principleKinds, 'Whether it is a value, principle, vision or concept.') },
  },
  Topic: {
    also,
    file: 'topics',
    description: 'An area of cooperation, a threat, a risk, or an international question.',
    properties: { ...common, kind: oneOf(topicKinds, 'Which sort of topic it is.') },
  },
} as const;

export type EntityLabel = keyof typeof entities;
export const entityLabels = keysOf(entities);
export const isEntityLabel = (name: unknown): name is EntityLabel => entityLabels.some((label) => label === name);

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
] as const;
