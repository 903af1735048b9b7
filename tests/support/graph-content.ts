import type { Driver } from 'neo4j-driver';
import { type Image, imageFrom } from '../../src/knowledge/image.ts';
import { readImage, readRelationships } from '../../src/knowledge/stored.ts';
import { derivedNames } from '../../src/model/derived.ts';

/** Nodes and relationships in an order of their own, so that two images compare by content. */
export function content({ nodes, relationships }: Image) {
  const sorted = (items: Iterable<{ key: string; properties: object }>) =>
    [...items]
      .map((item) => ({ ...item, properties: Object.fromEntries(Object.entries(item.properties).sort()) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { nodes: sorted(nodes.values()), relationships: sorted(relationships.values()) };
}

/** What the data say, as the database holds it now. */
export async function present(driver: Driver): Promise<ReturnType<typeof content>> {
  const session = driver.session();
  try {
    return content(await session.executeRead((tx) => readImage(tx)));
  } finally {
    await session.close();
  }
}

/** What is derived of it, in an order of its own. */
export async function derived(driver: Driver): Promise<readonly object[]> {
  const session = driver.session();
  try {
    const found = await session.executeRead((tx) =>
      readRelationships(tx, `MATCH (a)-[r:${derivedNames.join('|')}]->(b)`),
    );
    return content(imageFrom([], found)).relationships;
  } finally {
    await session.close();
  }
}

/**
 * Resolves once the transaction of a killed client is over. Neo4j reads what is committed, statement by statement, so a
 * commit that was already on its way could otherwise fall between the reading of nodes and of relationships.
 */
export async function settled(driver: Driver): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD database, currentQuery WHERE database = "neo4j"',
    );
    if (records.length <= 1) {
      return;
    }
  }
}
