import { readdir, readFile } from 'node:fs/promises';
import type { Driver } from 'neo4j-driver';

/** The folder of .cypher files that declare constraints and indexes. */
const schemaFolder = new URL('../../cypher/schema/', import.meta.url);

/** Runs every constraint and index file; each statement is `IF NOT EXISTS`, so running them again changes nothing. */
export async function applySchema(driver: Driver, database?: string): Promise<void> {
  for (const statement of await schemaStatements()) {
    await driver.executeQuery(statement, {}, database ? { database } : {});
  }
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, database ? { database } : {});
}

/** The statements of the files, in the order of their names; a semicolon ends a statement, // begins a comment. */
export async function schemaStatements(): Promise<string[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.cypher')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, schemaFolder), 'utf8')));
  return texts
    .flatMap((content) => content.replaceAll(/^\s*\/\/.*$/gm, '').split(';'))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
