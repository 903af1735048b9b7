import { derivedNames } from '../src/model/derived.ts';
import { predicates } from '../src/model/predicates.ts';
import { builder } from './builder.ts';
import { RelationType } from './enums.ts';
import { Relation, relationNames, resting } from './relation.ts';

const qualifierNames = [...new Set(Object.values(predicates).flatMap(({ qualifiers }) => Object.keys(qualifiers)))];

/** A relation of any type, as paths and subgraphs show it. */
const Link = builder.graphEdge('Link', {
  description: 'A relation of any type between two entities, as it lies in the graph.',
  via: relationNames,
  node: 'Entity',
  paged: false,
  interfaces: [Relation],
  fields: (t) => ({
    ...resting(relationNames)(t),
    id: t.cypher((link) => `coalesce(${link}.statement, ${link}.key)`, {
      type: 'ID',
      nullable: false,
      description: 'Its id: that of the statement it stands on, or of a derived relation its own.',
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
  description:
    'Whether to follow derived relations as well: who took part in which meeting, and which state hosted it.',
} as const;

builder.graphQueries((t) => ({
  path: t.shortestPath('Path', Link, {
    description:
      'How two entities are connected: a shortest path over relations of any type, followed either way round; null where none exists.',
    types: RelationType,
    beside,
  }),
  paths: t.shortestPaths('Path', Link, {
    description:
      'The shortest paths between two entities, shortest first: as many as `first` says. Where more paths than that are equally short, the database chooses which of them come; `path` is the same one each time.',
    types: RelationType,
    beside,
  }),
  subgraph: t.neighbourhood('Subgraph', Link, {
    description:
      'What lies around some entities: entities up to a depth, nearest first, and all relations among them, ready to be drawn.',
    types: RelationType,
    beside,
  }),
}));
