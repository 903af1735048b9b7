/** What makes the graph of films and its indexes. */
export const filmStatements = [
  'CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Film|Studio) ON EACH [n.title]',
  'CREATE FULLTEXT INDEX people IF NOT EXISTS FOR (n:Person) ON EACH [n.name]',
  `CREATE (mosfilm:Studio:Titled {id: 'mosfilm', title: 'Mosfilm'})
   CREATE (solaris:Film:Titled {id: 'solaris', title: 'Solaris', released: date('1972-05-13'), minutes: 167, rating: 8.0, colour: true, languages: ['ru', 'de']})
   CREATE (mirror:Film:Titled {id: 'mirror', title: 'Mirror', released: date('1975-03-07'), minutes: 107, rating: 8.0})
   CREATE (stalker:Film:Titled {id: 'stalker', title: 'Stalker', released: date('1979-05-25'), minutes: 162, rating: 8.5, colour: true})
   CREATE (lost:Film:Titled {id: 'lost', colour: false})
   CREATE (tarkovsky:Person {id: 'andrei-tarkovsky', name: 'Andrei Tarkovsky', born: 1932, gender: 'm'})
   CREATE (banionis:Person {id: 'donatas-banionis', name: 'Donatas Banionis', born: 1924, gender: 'm'})
   CREATE (bondarchuk:Person {id: 'natalya-bondarchuk', name: 'Natalya Bondarchuk', born: 1950, gender: 'f'})
   CREATE (solonitsyn:Person {id: 'anatoly-solonitsyn', name: 'Anatoly Solonitsyn', born: 1934, gender: 'm'})
   CREATE (terekhova:Person {id: 'margarita-terekhova', name: 'Margarita Terekhova', born: 1942, gender: 'f'})
   CREATE (extra:Person {id: 'extra'})
   CREATE (solaris)-[:MADE_BY]->(mosfilm), (mirror)-[:MADE_BY]->(mosfilm), (stalker)-[:MADE_BY]->(mosfilm)
   CREATE (tarkovsky)-[:DIRECTED {key: 'd1', since: 1972}]->(solaris), (tarkovsky)-[:DIRECTED {key: 'd2', since: 1975}]->(mirror),
          (tarkovsky)-[:DIRECTED {key: 'd3', since: 1979}]->(stalker)
   CREATE (solaris)-[:INSPIRED {key: 'i1', since: 1975}]->(mirror)-[:INSPIRED {key: 'i2', since: 1979}]->(stalker)
   CREATE (mosfilm)-[:LENT {key: 'l1', people: ['anatoly-solonitsyn', 'margarita-terekhova'], parts: ['a4', 'a5', 'a6']}]->(mirror),
          (mosfilm)-[:LENT {key: 'l2', people: [], parts: ['a8']}]->(solaris)
   CREATE (banionis)-[:ACTED_IN {key: 'a1', role: 'Kris Kelvin', since: 1972, dubber: 'extra'}]->(solaris),
          (bondarchuk)-[:ACTED_IN {key: 'a2', role: 'Hari', since: 1972}]->(solaris),
          (solonitsyn)-[:ACTED_IN {key: 'a3', role: 'Sartorius', since: 1972}]->(solaris),
          (solonitsyn)-[:ACTED_IN {key: 'a4', role: 'doctor', since: 1975}]->(mirror),
          (terekhova)-[:ACTED_IN {key: 'a5', role: 'mother', since: 1975}]->(mirror),
          (terekhova)-[:ACTED_IN {key: 'a6', role: 'Natalia', since: 1975}]->(mirror),
          (solonitsyn)-[:ACTED_IN {key: 'a7', role: 'Writer', since: 1979}]->(stalker),
          (extra)-[:ACTED_IN {key: 'a8', since: 1979}]->(stalker)`,
  'CALL db.awaitIndexes()',
];

/** What takes it away again. */
export const clearFilms = [
  'MATCH (n:Film|Person|Studio) DETACH DELETE n',
  'DROP INDEX titles IF EXISTS',
  'DROP INDEX people IF EXISTS',
];
