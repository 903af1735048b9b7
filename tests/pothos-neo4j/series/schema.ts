import SchemaBuilder from '@pothos/core';
import neo4j, { nodeKeyOf } from 'pothos-neo4j';
import { condition } from 'pothos-neo4j/cypher';

const text = { kind: 'String', required: true } as const;
const whole = { kind: 'Integer', required: true } as const;

/** Seasons have a number, episodes a title and a year, broadcasts a day: none of them an id. */
export const graph = {
  nodeKey: 'id',
  relationshipKey: 'key',
  fold: (given: string): string => given.toLowerCase(),
  nodes: {
    Season: { key: 'number', properties: { number: whole, name: text } },
    Episode: { also: ['Aired'], key: ['title', 'year'], properties: { title: text, year: whole, genre: text } },
    Special: { also: ['Aired'], key: ['title', 'year'], properties: { title: text, year: whole } },
    Broadcast: { key: ['day'], properties: { day: { kind: 'Date', required: true } } },
    Reel: { key: 'number', properties: { number: whole } },
    Viewer: { properties: { id: text, name: text } },
  },
  supertypes: { Thing: ['Season', 'Viewer'], Numbered: ['Season', 'Reel'] },
  relationships: {
    PART_OF: { from: ['Episode'], to: ['Season'], unique: 'from', properties: {} },
    FOLLOWS: { from: ['Season'], to: ['Season'], key: 'number', properties: { number: whole } },
    REMAKES: { from: ['Episode'], to: ['Episode'], parallel: false, properties: {} },
    STORED_ON: { from: ['Episode'], to: ['Reel'], parallel: false, properties: {} },
    /** Each time that somebody saw an episode, by day and hour: after which other one, in which seasons' marathon. */
    SAW: {
      from: ['Viewer'],
      to: ['Episode'],
      key: ['day', 'hour'],
      properties: {
        day: { kind: 'Date', required: true },
        hour: whole,
        afterTitle: { kind: 'String', refersTo: ['Episode'] },
        afterYear: { kind: 'Integer', refersTo: ['Episode'] },
        begunWith: { kind: 'Integer', refersTo: ['Season'] },
        seasons: { kind: 'Integer', list: true, refersTo: ['Season'] },
      },
    },
  },
} as const;
export type SeriesGraph = typeof graph;

export const newSeriesBuilder = () => {
  const made = new SchemaBuilder<{
    Graph: SeriesGraph;
    Scalars: { Date: { Input: string; Output: string } };
  }>({ plugins: [neo4j], neo4j: { graph } });
  made.queryType();
  made.scalarType('Date', { serialize: (value) => value, parseValue: String });
  return made;
};

/** Every construct of the plugin that knows of keys. */
export function seriesSchema() {
  const builder = newSeriesBuilder();
  const Tie = builder.enumType('Tie', { values: ['REMAKES'] });
  const Sequel = builder.enumType('Sequel', { values: ['FOLLOWS'] });
  const Viewing = builder.graphEdge('Viewing', {
    via: ['SAW'],
    node: 'Episode',
    filters: 'all',
    orders: ['hour'],
    fields: (t) => ({
      day: t.property('day'),
      hour: t.property('hour'),
      after: t.lookup(['afterTitle', 'afterYear']),
      begunWith: t.lookup('begunWith'),
      seasons: t.lookups('seasons'),
    }),
  });
  const Remake = builder.graphEdge('Remake', {
    via: ['REMAKES'],
    node: 'Episode',
    paged: false,
    fields: (t) => ({ tie: t.relationshipType(Tie), of: t.node() }),
  });
  const Follower = builder.graphEdge('Follower', {
    via: ['FOLLOWS'],
    node: 'Season',
    paged: false,
    fields: (t) => ({ number: t.property('number'), of: t.node() }),
  });
  builder.graphInterface('Aired', {
    order: ['title'],
    filters: 'all',
    orders: 'all',
    fields: (t) => ({ title: t.property('title'), year: t.property('year') }),
  });
  builder.graphObject('Season', {
    order: ['name'],
    filters: 'all',
    orders: 'all',
    groups: 'all',
    fields: (t) => ({
      number: t.property('number'),
      name: t.property('name'),
      next: t.pothos.int({ resolve: (season) => nodeKeyOf(season) + 1 }),
      episodes: t.connection({ via: 'PART_OF', direction: 'IN' }),
    }),
  });
  builder.graphObject('Episode', {
    interfaces: ['Aired'],
    order: ['title'],
    filters: 'all',
    orders: 'all',
    groups: ['season', 'reels', 'genre'],
    fields: (t) => ({
      genre: t.property('genre'),
      season: t.one({ via: 'PART_OF', direction: 'OUT' }),
      reels: t.list({ via: 'STORED_ON', direction: 'OUT' }),
      firstReels: t.connection({
        via: 'STORED_ON',
        direction: 'OUT',
        equals: { number: { type: 'ID', defaultValue: '1' } },
      }),
      remakes: t.connection({ via: 'REMAKES', direction: 'IN' }),
      label: t.pothos.string({
        resolve: (episode) => {
          const { title, year } = nodeKeyOf(episode);
          return `${title} (${year + 0})`;
        },
      }),
    }),
  });
  builder.graphObject('Special', { interfaces: ['Aired'], order: ['title'], fields: () => ({}) });
  builder.graphObject('Broadcast', { fields: (t) => ({ day: t.property('day') }) });
  builder.graphObject('Reel', {
    filters: 'all',
    orders: 'all',
    fields: (t) => ({ id: t.property('number', { type: 'ID' }) }),
  });
  builder.graphObject('Viewer', {
    groups: ['saw'],
    fields: (t) => ({
      id: t.property('id', { type: 'ID' }),
      saw: t.connection({ via: 'SAW', direction: 'OUT', edge: Viewing }),
    }),
  });
  const Found = builder.graphHit('Found', { node: 'Episode', as: 'episode', fields: (t) => ({ score: t.score() }) });
  builder.graphGroups({ field: 'season', node: 'Season' });
  builder.graphQueries((t) => ({
    season: t.byKey('Season'),
    seasonsByKey: t.byKeys('Season'),
    seasons: t.all('Season'),
    episode: t.byKey('Episode'),
    episodesByKey: t.byKeys('Episode'),
    episodes: t.all('Episode'),
    aired: t.byKey('Aired'),
    allAired: t.all('Aired'),
    broadcast: t.byKey('Broadcast'),
    broadcastsByKey: t.byKeys('Broadcast'),
    broadcasts: t.all('Broadcast'),
    reel: t.byKey('Reel'),
    reelsByKey: t.byKeys('Reel'),
    reels: t.all('Reel', { equals: { number: { type: 'ID' } } }),
    viewer: t.byKey('Viewer'),
    viewers: t.all('Viewer'),
    search: t.search(Found, { indexes: ['episodes'] }),
    remade: t.shortestPath('Remaking', Remake, { types: Tie }),
    remaking: t.neighbourhood('Remakings', Remake, { types: Tie }),
    sequel: t.shortestPath('Sequence', Follower, { types: Sequel }),
    sequels: t.neighbourhood('Sequels', Follower, { types: Sequel }),
    all: t.view({ args: {} }),
    /** Hides a part of a key. */
    untitled: t.view({
      args: {},
      property: (_, name) => (name === 'title' ? (node) => condition(`${node}.year >= 2001`) : undefined),
    }),
  }));
  return builder.toSchema();
}

export const seriesStatements = [
  'CREATE FULLTEXT INDEX episodes IF NOT EXISTS FOR (n:Episode) ON EACH [n.title]',
  `CREATE (s9:Season {number: 9, name: 'Main'}), (s10:Season {number: 10, name: 'Main'}), (s2:Season {number: 2, name: 'Extra'})
   CREATE (s9)-[:FOLLOWS {number: 1}]->(s2), (s10)-[:FOLLOWS {number: 2}]->(s9), (s10)-[:FOLLOWS {number: 10}]->(s9)
   CREATE (r1:Reel {number: 1}), (r12:Reel {number: 12}), (:Reel {number: 3000000000})
   CREATE (:Broadcast {day: date('1999-12-31')}), (:Broadcast {day: date('2000-01-01')})
   CREATE (pilot1:Episode:Aired {title: 'Pilot', year: 1999, genre: 'drama'}),
          (pilot2:Episode:Aired {title: 'Pilot', year: 2009, genre: 'drama'}),
          (pilot3:Episode:Aired {title: 'Pilot', year: 2019, genre: 'comedy'}),
          (finale:Episode:Aired {title: 'Finale', year: 2009, genre: 'comedy'}),
          (:Special:Aired {title: 'Pilot', year: 2001})
   CREATE (pilot1)-[:PART_OF]->(s2), (pilot2)-[:PART_OF]->(s9), (finale)-[:PART_OF]->(s9), (pilot3)-[:PART_OF]->(s10)
   CREATE (pilot2)-[:REMAKES]->(pilot1), (pilot3)-[:REMAKES]->(pilot2)
   CREATE (pilot1)-[:STORED_ON]->(r1), (pilot1)-[:STORED_ON]->(r12), (finale)-[:STORED_ON]->(r12)
   CREATE (anna:Viewer {id: 'anna', name: 'Anna'})
   CREATE (anna)-[:SAW {day: date('2020-01-01'), hour: 9, begunWith: 9, seasons: [2, 10]}]->(pilot1),
          (anna)-[:SAW {day: date('2020-01-01'), hour: 20, afterTitle: 'Pilot', afterYear: 2009}]->(pilot1),
          (anna)-[:SAW {day: date('2019-01-01'), hour: 20}]->(pilot1),
          (anna)-[:SAW {day: date('2020-01-01'), hour: 21, afterTitle: 'Pilot', afterYear: 1999}]->(pilot3)`,
  'CALL db.awaitIndexes()',
];
export const clearSeries = [
  'MATCH (n:Season|Episode|Special|Broadcast|Reel|Viewer) DETACH DELETE n',
  'DROP INDEX episodes IF EXISTS',
];
