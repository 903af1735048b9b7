import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Codes that GraphQL Yoga gives. */
const libraryCodes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

const rooms = [
  'packages/pothos-neo4j/src',
  'src/contract',
  'src/exports',
  'src/linked-data',
  'src/reconciliation',
  'src/server',
];

const written = [
  // A limit or an error with its code, a refusal, a helper that makes one.
  /\bcode(?:: | = |: [^=\n]+ = )'([A-Z_]+)'/g,
  /\bRefusal\(\s*'([A-Z_]+)'/g,
  /\b(?:refuse|tooMuch)\(\s*'([A-Z_]+)'/g,
  // The names of RefusalCode.
  /^ {2}\| '([A-Z]+(?:_[A-Z]+)+)'/gm,
];

/** The text of every source file that may name codes, by its path; without the table of codes. */
export async function sourceTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const room of rooms) {
    const folder = new URL(`${room}/`, root);
    for (const file of await readdir(folder, { recursive: true })) {
      const path = `${room}/${file}`;
      if (file.endsWith('.ts') && path !== 'src/contract/codes.ts') {
        texts.set(path, await readFile(fileURLToPath(new URL(file, folder)), 'utf8'));
      }
    }
  }
  return texts;
}

/** The codes that the source names, apart from the table of codes, and those of the libraries. */
export async function sourceCodes(): Promise<string[]> {
  const texts = [...(await sourceTexts()).values()];
  const named = texts.flatMap((text) => written.flatMap((pattern) => [...text.matchAll(pattern)]));
  return [...new Set([...libraryCodes, ...named.map(([, code = '']) => code)])].sort();
}
