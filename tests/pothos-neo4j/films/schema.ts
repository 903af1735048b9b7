import SchemaBuilder from '@pothos/core';
import neo4j, { nodeKeyOf } from 'pothos-neo4j';
import type { Limits } from 'pothos-neo4j/bounds';
import { condition } from 'pothos-neo4j/cypher';
import { type FilmGraph, graph } from './graph.ts';

export const newBuilder = (limits: Partial<Limits> = {}) => {
  const made = new SchemaBuilder<{
    Graph: FilmGraph;
    Scalars: Record<'Date' | 'DateTime', { Input: string; Output: string }>;
  }>({
    plugins: [neo4j],
    neo4j: { graph, limits },
  });
  made.queryType();
  return made;
};

/** Every construct of the plugin, on films. */
export function filmSchema(limits: Partial<Limits> = {}) {
  const builder = newBuilder(limits);
  builder.scalarType('Date', { serialize: (value) => value, parseValue: String });
  builder.scalarType('DateTime', { serialize: (value) => value, parseValue: String });
  const Gender = builder.enumType('Gender', { values: { FEMALE: { value: 'f' }, MALE: { value: 'm' } } });

  const Role = builder.graphEdge('Role', {
    via: ['ACTED_IN'],
    node: 'Person',
    filters: 'all',
    orders: ['role', 'since'],
    groups: { ROLE: 'role', DECADE: (role) => `toString(${role}.since / 10) + '0s'` },
    fields: (t) => ({
      role: t.property('role'),
      since: t.property('since'),
      dubber: t.lookup('dubber'),
      shout: t.derived(['role'], ({ role }) => role?.toUpperCase(), { type: 'String' }),
    }),
  });
  const Part = builder.graphEdge('Part', {
    via: ['ACTED_IN'],
    node: 'Film',
    fields: (t) => ({ role: t.property('role') }),
  });
  const Trade = builder.enumType('Trade', { values: ['ACTED_IN', 'DIRECTED'] });
  const Viewing = builder.graphEdge('Viewing', {
    via: ['SAW'],
    node: 'Film',
    fields: (t) => ({ year: t.property('year') }),
  });
  const Watching = builder.enumType('Watching', { values: ['SAW', 'DIRECTED'] });
  const Credit = builder.graphEdge('Credit', {
    via: ['ACTED_IN', 'DIRECTED'],
    node: 'Film',
    fields: (t) => ({ trade: t.relationshipType(Trade), since: t.property('since') }),
  });
  const Employer = builder.graphEdge('Employer', {
    via: ['MADE_BY'],
    node: 'Studio',
    fields: (t) => ({ film: t.passed('film', { to: 'Film' }) }),
  });
  const Loan = builder.graphEdge('Loan', {
    via: ['LENT'],
    node: 'Film',
    filters: 'all',
    fields: (t) => ({
      people: t.lookups('people'),
      theirWork: t.listFrom('people', { via: 'ACTED_IN', direction: 'OUT', edge: Part }),
      parts: t.connection({
        at: 'to',
        among: 'parts',
        via: 'ACTED_IN',
        direction: 'IN',
        edge: Role,
        order: {
          on: 'relationship',
          name: 'length',
          kind: 'Integer',
          write: (role) => `size(coalesce(${role}.role, ''))`,
        },
      }),
    }),
  });
  builder.graphInterface('Titled', {
    order: ['title'],
    filters: ['title'],
    orders: 'all',
    fields: (t) => ({ id: t.property('id', { type: 'ID' }), title: t.property('title') }),
  });
  builder.graphObject('Person', {
    interfaces: ['Thing'],
    order: ['-born', 'name'],
    filters: 'all',
    orders: 'all',
    groups: ['gender', 'born', 'films', 'studios'],
    fields: (t) => ({
      id: t.property('id', { type: 'ID' }),
      name: t.property('name'),
      born: t.property('born'),
      gender: t.property('gender', { type: Gender }),
      label: t.derived(['name', 'born'], ({ name, born }) => `${name ?? 'unknown'} (${born ?? '?'})`, {
        type: 'String',
        nullable: false,
      }),
      hash: t.pothos.string({ resolve: (parent) => `#${nodeKeyOf(parent)}` }),
      films: t.connection({ via: 'ACTED_IN', direction: 'OUT', edge: Part }),
      credits: t.connection({ via: ['ACTED_IN', 'DIRECTED'], direction: 'OUT', edge: Credit }),
      studios: t.connection({
        through: [{ via: 'ACTED_IN', direction: 'OUT', as: 'film' }],
        via: 'MADE_BY',
        direction: 'OUT',
        edge: Employer,
      }),
      saw: t.connection({ via: 'SAW', direction: 'OUT', edge: Viewing }),
      viewings: t.list({ via: 'SAW', direction: 'OUT', edge: Viewing }),
      connected: t.list({ via: ['ACTED_IN', 'DIRECTED'], direction: 'OUT', to: 'Work' }),
    }),
  });
  builder.graphObject('Film', {
    interfaces: ['Titled', 'Thing'],
    order: ['released', 'title'],
    filters: 'all',
    orders: 'all',
    groups: 'all',
    fields: (t) => ({
      released: t.property('released'),
      premiere: t.property('premiere'),
      minutes: t.property('minutes'),
      rating: t.property('rating'),
      colour: t.property('colour'),
      languages: t.property('languages'),
      sure: t.cypher((film) => `${film}.minutes`, { type: 'Int', nullable: false }),
      isLongerThan: t.cypher((film, { minutes }) => `${film}.minutes > ${minutes}`, {
        type: 'Boolean',
        args: { minutes: { type: 'Int', required: true } },
      }),
      cast: t.connection({ via: 'ACTED_IN', direction: 'IN', edge: Role }),
      mothers: t.connection({
        via: 'ACTED_IN',
        direction: 'IN',
        edge: Role,
        equals: { role: { type: 'String', on: 'relationship', defaultValue: 'mother' } },
      }),
      doctors: t.connection({
        via: 'ACTED_IN',
        direction: 'IN',
        edge: Role,
        equals: { role: { type: 'String', on: 'relationship', defaultValue: 'doctor' } },
      }),
      inspirations: t.connection({ via: 'INSPIRED', direction: 'OUT', upTo: 2 }),
      inspired: t.list({ via: 'INSPIRED', direction: 'OUT', upTo: 2 }),
      nearestMirror: t.one({
        via: 'INSPIRED',
        direction: 'IN',
        upTo: 3,
        until: { property: 'title', value: 'Mirror' },
      }),
      directors: t.list({ via: 'DIRECTED', direction: 'IN' }),
      studio: t.one({ via: 'MADE_BY', direction: 'OUT' }),
      firstOfCast: t.one({ via: 'ACTED_IN', direction: 'IN' }),
    }),
  });
  builder.graphObject('Studio', {
    interfaces: ['Titled'],
    order: ['title'],
    fields: (t) => ({
      films: t.connection({ via: 'MADE_BY', direction: 'IN' }),
      loans: t.connection({ via: 'LENT', direction: 'OUT', edge: Loan }),
    }),
  });
  builder.graphUnion('Work');

  const Found = builder.graphHit('Found', {
    node: 'Titled',
    as: 'titled',
    fields: (t) => ({ score: t.score() }),
  });
  const Named = builder.graphHit('Named', {
    node: 'Thing',
    as: 'thing',
    fields: (t) => ({ score: t.score(), matched: t.matched() }),
  });
  const Link = builder.graphEdge('Link', {
    via: ['ACTED_IN', 'DIRECTED'],
    node: 'Thing',
    paged: false,
    fields: (t) => ({
      trade: t.relationshipType(Trade),
      from: t.passed('from', { to: 'Thing' }),
      isOutgoing: t.isOutgoing(),
      to: t.node(),
      start: t.passed('start', { to: 'Thing' }),
      end: t.passed('end', { to: 'Thing' }),
    }),
  });
  const Tie = builder.graphEdge('Tie', {
    via: ['SAW', 'DIRECTED'],
    node: 'Thing',
    paged: false,
    fields: (t) => ({ year: t.cypher((tie) => `coalesce(${tie}.year, ${tie}.since)`, { type: 'Int' }) }),
  });
  builder.graphInterface('Thing', {
    filters: 'all',
    groups: 'all',
    fields: (t) => ({ thingId: t.property('id', { type: 'ID' }) }),
  });

  builder.graphGroups({ field: 'thing', node: 'Thing' });

  builder.graphQueries((t) => ({
    film: t.byKey('Film'),
    films: t.all('Film'),
    person: t.byKey('Person'),
    people: t.all('Person', { equals: { born: { type: 'Int', description: 'Only those born that year.' } } }),
    studios: t.all('Studio'),
    titled: t.byKeys('Titled'),
    search: t.search(Found, { indexes: ['titles'], countedUpTo: 1 }),
    find: t.search(Named, {
      indexes: ['titles', 'people'],
      via: 'ACTED_IN',
      ranking: {
        rank: (found, { score, index, text }) =>
          `CASE WHEN coalesce(${found}.name, ${found}.title) = ${text} THEN 9 WHEN ${index} = 'people' THEN 2 ELSE 1 END + ${score} / (1 + ${score})`,
        matched: (found) => `coalesce(${found}.name, ${found}.title)`,
      },
    }),
    chain: t.shortestPath('Chain', Link, { types: Trade }),
    byCast: t.shortestPath('Chain', Link, { types: Trade, beside: { argument: 'alsoDirected', types: ['DIRECTED'] } }),
    connect: t.shortestPaths('Chain', Link, { types: Trade }),
    around: t.neighbourhood('Neighbourhood', Link, { types: Trade }),
    tie: t.shortestPath('Ties', Tie, { types: Watching }),
    ties: t.neighbourhood('TiesAround', Tie, { types: Watching }),
    before: t.view({
      args: { year: { type: 'Int', required: true } },
      relationship: (types) =>
        types.includes('MADE_BY')
          ? undefined
          : (relationship, { year }) => condition(`${relationship}.since < ${year}`),
    }),
  }));
  builder.queryField('ordinary', (t) => t.string({ resolve: () => 'no graph needed' }));
  return builder.toSchema();
}
