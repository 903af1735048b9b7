import { sourcesNamed } from '../src/model/sources-named.ts';
import { asOf } from '../src/model/visibility.ts';
import { builder } from './builder.ts';
import { Dataset } from './dataset.ts';
import { Decision } from './decision.ts';
import { Disagreement } from './disagreement.ts';
import { Document } from './document.ts';
import { Entity, Node } from './entity.ts';
import { Certitude, DecisionKind, DocumentKind, MeetingKind, OfficeKind, PrincipleKind, TopicKind } from './enums.ts';
import { Source, Statement } from './evidence.ts';
import { Exercise } from './exercise.ts';
import './exploration.ts';
import './search.ts';
import { Leader } from './leader.ts';
import { Meeting } from './meeting.ts';
import { Office } from './office.ts';
import { Organization } from './organization.ts';
import { Place } from './place.ts';
import { Principle } from './principle.ts';
import { State } from './state.ts';
import { Topic } from './topic.ts';

const ofKind = (type: object) => ({ kind: { type } });

builder.graphQueries((t) => ({
  node: t.byKey(Node, { description: 'An entity, source, statement or disagreement by its id.' }),
  nodes: t.byKeys(Node, {
    description: 'Entities, sources, statements or disagreements by their ids, in the order given.',
  }),
  entity: t.byKey(Entity, { description: 'An entity of any kind by its id.', reveals: true }),
  entities: t.all(Entity, { description: 'All entities, by name.', reveals: true }),
  state: t.byKey(State, { description: 'A state by its id, such as kazakhstan.' }),
  states: t.all(State, { description: 'All states, by name.' }),
  leader: t.byKey(Leader, { description: 'A leader by id, such as xi-jinping.' }),
  leaders: t.all(Leader, { description: 'All leaders, by name.' }),
  organization: t.byKey(Organization, { description: 'An organisation by its id, such as sco.' }),
  organizations: t.all(Organization, { description: 'All organisations, by name.' }),
  office: t.byKey(Office, { description: 'An office by its id, such as president-of-kazakhstan.' }),
  offices: t.all(Office, { description: 'All offices, by name.', equals: ofKind(OfficeKind) }),
  meeting: t.byKey(Meeting, { description: 'A meeting by its id, such as astana-2024.', reveals: true }),
  meetings: t.all(Meeting, { description: 'All meetings, by date.', equals: ofKind(MeetingKind), reveals: true }),
  exercise: t.byKey(Exercise, { description: 'A joint exercise by its id.', reveals: true }),
  exercises: t.all(Exercise, { description: 'All joint exercises, by date.', reveals: true }),
  place: t.byKey(Place, { description: 'A place by its id, such as astana.' }),
  places: t.all(Place, { description: 'All places, by name.' }),
  document: t.byKey(Document, { description: 'A document by its id, such as astana-declaration-2024.' }),
  documents: t.all(Document, { description: 'All documents, by date.', equals: ofKind(DocumentKind) }),
  decision: t.byKey(Decision, { description: 'A decision by its id, such as belarus-accession-2024.' }),
  decisions: t.all(Decision, { description: 'All decisions, by date.', equals: ofKind(DecisionKind) }),
  principle: t.byKey(Principle, { description: 'A principle by its id, such as shanghai-spirit.' }),
  principles: t.all(Principle, { description: 'All principles, by name.', equals: ofKind(PrincipleKind) }),
  topic: t.byKey(Topic, { description: 'A topic by its id, such as terrorism.' }),
  topics: t.all(Topic, { description: 'All topics, by name.', equals: ofKind(TopicKind) }),
  statement: t.byKey(Statement, { description: 'A statement by its id, st- and 12 hex digits.' }),
  statements: t.all(Statement, {
    description: 'All statements, in order of time: also what is not accepted, and what is said in its place.',
  }),
  disagreement: t.byKey(Disagreement, { description: 'A disagreement of sources by its id, dis- and 12 hex digits.' }),
  disagreements: t.all(Disagreement, { description: 'All that sources say differently, by what it is about.' }),
  source: t.byKey(Source, { description: 'A source by its id, such as s1.' }),
  sources: t.all(Source, { description: 'All sources, by id.' }),
  asOf: t.view({
    description: `All of this once more, as it stood on a day: states that held then, events that had happened by then; with sources, only what they say.
Within another \`asOf\` the inner one counts: what it gives replaces what the outer one gave, and what it leaves out (the certainty too) is inherited; of sources, those that both name.`,
    args: {
      date: { type: 'Date', description: 'The day. It may be left out where an `asOf` around it has one.' },
      accordingTo: {
        type: ['ID'],
        description:
          'Ids of sources, or kinds of source such as OFFICIAL: shows only what statements say that cite one of them. Within an `asOf` with sources, only those count that both name; where there are none, nothing is said.',
      },
      certainty: {
        type: Certitude,
        required: true,
        defaultValue: 'POSSIBLE',
        description:
          'Whether to show what possibly held then, or only what certainly did and a source reports; where it is left out, as the `asOf` around it has it.',
      },
    },
    reveals: true,
    shapedBy: ['certainty'],
    needs: ['date'],
    intersects: ['accordingTo'],
    lookups: { accordingTo: sourcesNamed },
    ...asOf,
  }),
  dataset: t.single(Dataset, { description: 'The dataset that is loaded.' }),
}));

/** The GraphQL schema of sco-graph. */
export const schema = builder.toSchema();
schema.description =
  'The public record of the Shanghai Cooperation Organisation as a graph. Every statement names its sources. Begin with Query.';
