import neo4j from 'neo4j-driver';

/**
 * The peer of exports: reads every entity and every relation between two with all their properties, in whatever order they come, and
 * writes nothing.
 */
const [uri = '', username = '', password = ''] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const session = driver.session({ defaultAccessMode: neo4j.session.READ });
for (const statement of [
  'MATCH (n:Entity) RETURN labels(n), properties(n)',
  'MATCH (n:Entity)-[r]->(m:Entity) RETURN type(r), n.id, m.id, properties(r)',
]) {
  for await (const _ of session.run(statement)) {
    // Read; nothing is made of it.
  }
}
await driver.close();
