import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';

/**
 * The peer of loading: a script of an afternoon that creates what the lines of a generated leaders.jsonl say, a thousand
 * at a time. It checks and compares nothing, and cannot be run twice.
 */
const [folder = '', uri = '', username = '', password = ''] = process.argv.slice(2);
const rowsPerStatement = 1_000;

const create = `
  UNWIND $rows AS row
  CREATE (leader:Entity:Leader {id: row.id, name: row.name, description: row.description})
  WITH leader, row
  UNWIND range(0, size(row.statements) - 1) AS position
  WITH leader, row.id + '-' + position AS id, row.statements[position] AS said
  CREATE (statement:Statement {id: id, predicate: said.predicate, rank: 'NORMAL', confidence: 'HIGH', modality: 'ACTUAL',
    accepted: true, sources: [said.citations[0].source]})
  SET statement.text = said.value, statement.start = said.start, statement.end = said.end, statement.date = said.date,
      statement.startEarliest = date(coalesce(said.start, said.date)), statement.startLatest = date(coalesce(said.start, said.date))
  CREATE (statement)-[:SUBJECT]->(leader)
  WITH leader, statement, said
  MATCH (source:Source {id: said.citations[0].source})
  CREATE (statement)-[:CITES {position: 0}]->(source)
  WITH leader, statement, said
  OPTIONAL MATCH (object:Entity {id: said.object})
  CALL (leader, statement, said, object) {
    WITH * WHERE object IS NULL
    CREATE (leader)-[r:NAMED]->(:Name {id: 'name-' + statement.id, text: said.value, language: said.qualifiers.language, kind: said.qualifiers.kind})
    RETURN r
    UNION WITH * WHERE object IS NOT NULL
    CREATE (statement)-[:OBJECT]->(object)
    CREATE (leader)-[r:$(said.predicate)]->(object)
    RETURN r
  }
  SET r += {statement: statement.id, sources: statement.sources, rank: statement.rank, confidence: statement.confidence,
    start: said.start, end: said.end, date: said.date,
    startEarliest: statement.startEarliest, startLatest: statement.startLatest}`;

const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
let rows: unknown[] = [];
const write = async () => {
  await driver.executeQuery(create, { rows });
  rows = [];
};
for await (const line of createInterface({ input: createReadStream(join(folder, 'leaders.jsonl')) })) {
  rows.push(JSON.parse(line));
  if (rows.length >= rowsPerStatement) {
    await write();
  }
}
await write();
await driver.close();
