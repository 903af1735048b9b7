import type { EndName } from 'pothos-neo4j';
import { type DerivedName, derivedNames, isDerived } from '../src/model/derived.ts';
import type { Graph } from '../src/model/graph.ts';
import { type PredicateName, predicateNames } from '../src/model/predicates.ts';
import { isAnnounced, isCertain, isPlanned } from '../src/model/visibility.ts';
import { builder, type FieldsOfEdge } from './builder.ts';
import { Confidence, Rank } from './enums.ts';
import { Citation } from './relations/citation.ts';

/** The year of a date that is known at least to the year (EDTF). */
const yearOf = (property: string) => (relationship: string) =>
  `CASE WHEN ${relationship}.${property} =~ '\\\\d{4}.*' THEN left(${relationship}.${property}, 4) END`;

/** What every relation between entities says: when it holds, how sure it is, and who says so. */
export const Relation = builder.relationshipInterface('Relation', {
  description: 'A relation between two entities, with the time for which it holds and the sources it is based on.',
  via: predicateNames,
  node: 'Entity',
  filters: ['date', 'start', 'end', 'rank', 'confidence', 'statement'],
  orders: ['date', 'start'],
  groups: {
    TYPE: (relationship) => `type(${relationship})`,
    DATE_YEAR: yearOf('date'),
    START_YEAR: yearOf('start'),
    END_YEAR: yearOf('end'),
    STATUS: 'status',
    MODE: 'mode',
    ROLE: 'role',
    SESSION: 'session',
    STAGE: 'stage',
    SIGNED: 'signed',
    ACTING: 'acting',
    RANK: 'rank',
    CONFIDENCE: 'confidence',
  },
  fields: (t) => ({
    date: t.property('date', { description: 'For events: when it happened, as precisely as known (EDTF).' }),
    start: t.property('start', { description: 'For what lasts: when it began (EDTF), or UNKNOWN.' }),
    end: t.property('end', { description: 'When it ended (EDTF); OPEN where it still holds, or UNKNOWN.' }),
    certain: t.cypher(isCertain(predicateNames), {
      type: 'Boolean',
      nullable: false,
      description: 'Whether it certainly holds on the day of the view, or today without a view.',
    }),
    announced: t.cypher(isAnnounced(predicateNames), {
      type: 'Boolean',
      nullable: false,
      description: 'True where its sources only announced it, and none reports that it took place.',
    }),
    planned: t.cypher(isPlanned, {
      type: 'Boolean',
      nullable: false,
      description: 'True where it has not happened but is planned.',
    }),
    rank: t.property('rank', { type: Rank, description: 'The rank of its statement: preferred or normal.' }),
    confidence: t.property('confidence', { type: Confidence, description: 'How well its sources support it.' }),
    derived: t.cypher((relationship) => `coalesce(${relationship}.derived, false)`, {
      type: 'Boolean',
      nullable: false,
      description: 'True where no single statement says it: the loader derives it from its statements.',
    }),
    statement: t.lookup('statement', { description: 'The statement it is based on; null where it is derived.' }),
    statements: t.lookups('statement', {
      description: 'The statements it is based on: one, or several where it is derived.',
    }),
    evidence: t.listFrom('statement', {
      via: 'CITES',
      direction: 'OUT',
      edge: Citation,
      description: 'The sources it is based on, and the place in each.',
    }),
  }),
});

/** What relations of some types, which may be derived, say of their statements: in place of what stated ones say in common. */
export const resting =
  (types: readonly RelationName[]): FieldsOfEdge<RelationName> =>
  (t) => {
    const orElse = types.every(isDerived) ? {} : ({ orElse: 'statement' } as const);
    return {
      certain: t.cypher(isCertain(types), {
        type: 'Boolean',
        nullable: false,
        description: 'Whether one of its statements certainly holds on the day of the view, or today without a view.',
      }),
      announced: t.cypher(isAnnounced(types), {
        type: 'Boolean',
        nullable: false,
        description: 'True where sources only announced it, and none reports that it took place.',
      }),
      statements: t.lookups('statements', { ...orElse, description: 'The statements it is based on.' }),
      evidence: t.listFrom('statements', {
        ...orElse,
        via: 'CITES',
        direction: 'OUT',
        edge: Citation,
        description: 'The sources it is based on, and the place in each.',
      }),
    };
  };

type RelationName = PredicateName | DerivedName;
export const relationNames: readonly RelationName[] = [...predicateNames, ...derivedNames];

/** An edge type of a relation between entities, with what its relationship says beside the common fields. */
export const relation = <const R extends PredicateName, const N extends EndName<Graph, R>>(
  name: string,
  options: {
    readonly description: string;
    readonly via: readonly R[];
    readonly node: N;
    readonly filters?: 'all';
    readonly fields: FieldsOfEdge<R>;
  },
) => builder.graphEdge(name, { ...options, interfaces: [Relation] });

/** An edge type of a derived relation: one that is based on several statements, and so has no rank of its own. */
export const derivedRelation = <const R extends DerivedName, const N extends EndName<Graph, R>>(
  name: string,
  options: {
    readonly description: string;
    readonly via: readonly R[];
    readonly node: N;
    readonly fields?: FieldsOfEdge<R>;
  },
) =>
  builder.graphEdge(name, {
    ...options,
    filters: 'all',
    interfaces: [Relation],
    fields: (t) => ({
      ...resting(options.via)(t),
      rank: t.cypher(() => 'null', { type: Rank, description: 'Null: each of its statements has a rank of its own.' }),
      ...options.fields?.(t),
    }),
  });

/** Where a relation says nothing beside the common fields, its edges are of these types. */
builder.defaultEdges({
  via: predicateNames,
  name: (node) => `Related${node}`,
  description: (node) => `A relation to a ${node}, with its sources.`,
  interfaces: [Relation],
});
