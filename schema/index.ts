import { builder } from './builder.ts';
import './as-of.ts';
import './dataset.ts';
import './decision.ts';
import './disagreement.ts';
import './document.ts';
import './entity.ts';
import './evidence.ts';
import './exercise.ts';
import './exploration.ts';
import './leader.ts';
import './meeting.ts';
import './office.ts';
import './organization.ts';
import './party.ts';
import './place.ts';
import './principle.ts';
import './search.ts';
import './state.ts';
import './topic.ts';
import './withdrawn.ts';

/** The GraphQL schema of sco-graph. */
export const schema = builder.toSchema();
schema.description =
  'The public record of the Shanghai Cooperation Organisation as a graph. Every statement names its sources. Begin with Query.';
