/** Writes everything that follows from something else: npm run generate. With --check it only tells what is out of date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse, printSchema } from 'graphql';
import { z } from 'zod';
import { schema } from '../schema/index.ts';
import { exampleOperations } from '../src/examples/operations.ts';
import { datasetFile, entityFile, lookAlikesFile, sourceFile, withdrawnFile } from '../src/knowledge/format.ts';
import { derivationOf, derivedNames } from '../src/model/derived.ts';
import { entities, entityLabels } from '../src/model/entities.ts';
import { predicate, predicateNames } from '../src/model/predicates.ts';
import { withTables } from './doc-tables.ts';
import { modelPicture } from './model-picture.ts';
import { releasedIds } from './released-ids.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of every generated file, by its path from the project's root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const jsonSchemas = [
    ['dataset', datasetFile],
    ['sources', sourceFile],
    ['look-alikes', lookAlikesFile],
    ['withdrawn', withdrawnFile],
    ...entityLabels.map((label) => [entities[label].file, entityFile(label)] as const),
  ] as const;
  return new Map([
    ['schema/schema.graphql', `${printSchema(schema)}\n`],
    ['src/examples/generated/documents.ts', await typedDocuments()],
    ['src/explorer/generated/documents.ts', await explorerDocuments()],
    ['src/explorer/generated/model.ts', explorerModel()],
    ['src/reconciliation/generated/documents.ts', await reconciliationDocuments()],
    ['cypher/schema/3-kinds.cypher', kindIndexes()],
    ['docs/pictures/data-model.svg', await modelPicture()],
    ['fixtures/released-ids.txt', await releasedIds(await textOf('fixtures/released-ids.txt'), join(root, 'fixtures'))],
    ['docs/operating.md', withTables(await readFile(join(root, 'docs/operating.md'), 'utf8'))],
    ...jsonSchemas.map(
      ([name, declared]) =>
        [
          `fixtures/schemas/${name}.schema.json`,
          `${JSON.stringify(z.toJSONSchema(declared, { io: 'input', reused: 'ref' }), null, 2)}\n`,
        ] as const,
    ),
  ]);
}

async function typedDocuments(): Promise<string> {
  const operations = await exampleOperations();
  return typed(
    operations.map(({ name, text }) => [name, text]),
    'documentNode',
  );
}

/** What the explorer asks, as texts: a page needs no parser. */
async function explorerDocuments(): Promise<string> {
  const name = 'src/explorer/operations.graphql';
  return typed([[name, await readFile(join(root, name), 'utf8')]], 'string');
}

/** What the explorer knows of the model: the kinds of entity, and what a page says of relations. */
function explorerModel(): string {
  const relations = [
    ...predicateNames.map((name) => [name, predicate(name).words] as const),
    ...derivedNames.map((name) => [name, derivationOf(name).words] as const),
  ];
  return `/** The kinds of entity. */
export const kinds = ${JSON.stringify(entityLabels)} as const;

/** What one says of a relation, from its subject and from its object. */
export const relations = ${JSON.stringify(Object.fromEntries(relations), null, 2)} as const;
`;
}

/** The look-up indexes of the kinds of entity, in Cypher. */
const kindIndexes = (): string =>
  [
    '// One look-up index per kind of entity, so that (:Meeting {id: $id}) is a seek. Generated from the model.',
    ...entityLabels.map((label) => `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id);`),
    '',
  ].join('\n');

async function reconciliationDocuments(): Promise<string> {
  const name = 'src/reconciliation/operations.graphql';
  return typed([[name, await readFile(join(root, name), 'utf8')]], 'documentNode');
}

function typed(documents: [name: string, text: string][], documentMode: string): Promise<string> {
  return codegen({
    schema: parse(printSchema(schema)),
    documents: documents.map(([location, text]) => ({ location, document: parse(text) })),
    filename: 'documents.ts',
    config: {
      scalars: { Date: 'string', ID: 'string' },
      useTypeImports: true,
      enumsAsTypes: true,
      documentMode,
      immutableTypes: true,
      skipTypename: true,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
}

/** The text of a file as it is on disk; empty where there is no such file. */
const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8').catch(() => '');

/** The generated files whose text on disk is another. */
export async function outdatedFiles(): Promise<string[]> {
  const outdated: string[] = [];
  for (const [path, text] of await generatedFiles()) {
    if ((await textOf(path)) !== text) {
      outdated.push(path);
    }
  }
  return outdated;
}

async function main(): Promise<void> {
  if (process.argv.includes('--check')) {
    const outdated = await outdatedFiles();
    console.log(outdated.length === 0 ? 'All generated files are up to date.' : `Out of date: ${outdated.join(', ')}`);
    process.exitCode = outdated.length === 0 ? 0 : 1;
    return;
  }
  for (const [path, text] of await generatedFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
}
