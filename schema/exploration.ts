import { derivedNames } from '../src/model/derived.ts';
import { predicates } from '../src/model/predicates.ts';
import { builder } from './builder.ts';
import { RelationType } from './enums.ts';
import { Relation, relationNames, resting } from './relation.ts';

const qualifierNames = [...new Set(Object.values(predicates).flatMap(({ qualifiers }) => Object.keys(qualifiers)))];

/** A relation of any type, as paths and subgraphs show it. */
const Link = builder.graphEdge('Link', {
  description: 'A relation of any type between two entities.',
  via: relationNames,
  node: 'Entity',
  paged: false,
  interfaces: [Relation],
  fields: (t) => ({
    ...resting(relationNames)(t),
    id: t.cypher((link) => `coalesce(${link}.statement, ${link}.key)`, {
      type: 'ID',
      nullable: false,
      description: 'The id of the statement it is based on; a derived relation has an id of its own.',
    }),
    type: t.relationshipType(RelationType, { description: 'Which relation it is.' }),
    qualifiers: t.cypher(
      (link) =>
        `[name IN ${JSON.stringify(qualifierNames)} WHERE ${link}[name] IS NOT NULL | name + ': ' + toString(${link}[name])]`,
      { type: ['String'], nullable: false, description: 'What else it says, such as "status: OBSERVER".' },
    ),
    from: t.passed('start', { to: 'Entity', description: 'The entity that it leads from.' }),
    to: t.passed('end', { to: 'Entity', description: 'The entity that it leads to.' }),
  }),
});

/** Through who took part where any two states would be two steps apart. */
const beside = {
  argument: 'includeDerived',
  types: derivedNames,
  description: 'Whether to follow derived relations too: who took part in which meeting, and which state hosted it.',
} as const;

builder.graphQueries((t) => ({
  path: t.shortestPath('Path', Link, {
    description:
      'How two entities are connected: a shortest path over relations of any type, in either direction; null if none exists.',
    types: RelationType,
    beside,
  }),
  paths: t.shortestPaths('Path', Link, {
    description:
      'The shortest paths between two entities, shortest first, as many as `first` says. If more paths than that are equally short, the database chooses some of them. `path` always gives the same one.',
    types: RelationType,
    beside,
  }),
  subgraph: t.neighbourhood('Subgraph', Link, {
    description:
      'What lies around some entities, ready to be drawn: the entities up to a depth, nearest first, and all relations between them.',
    types: RelationType,
    beside,
  }),
}));
