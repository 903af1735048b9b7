import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
/** Codes that GraphQL Yoga gives. */
const libraryCodes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

/** The codes that docs/operating.md tells of: those in backticks in a table with a column "Code". */
export async function documentedCodes(): Promise<string[]> {
  const text = await readFile(new URL('docs/operating.md', root), 'utf8');
  const tables = text
    .split(/\n(?!\|)/)
    .filter((table) => /^\|[^\n]*\| Code +\|/m.test(table) || /^\| Code +\|/m.test(table));
  const codes = tables.flatMap((table) => [...table.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, code = '']) => code));
  return [...new Set(codes)].filter((code) => !code.startsWith('SCO_GRAPH_')).sort();
}

const written = [
  // A limit or an error with its code, a refusal of an address, a helper that makes one.
  /\bcode: '([A-Z_]+)'/g,
  /\bRefusal\(\s*\d{3},\s*'([A-Z_]+)'/g,
  /\b(?:problem|unavailable|refuse|refused|tooMuch)\(\s*'([A-Z_]+)'/g,
  // The names of RefusalCode.
  /^ {2}\| '([A-Z]+(?:_[A-Z]+)+)'/gm,
];

/** The codes that the source writes, and those of the libraries. */
export async function sourceCodes(): Promise<string[]> {
  const codes = new Set(libraryCodes);
  for (const room of [
    'src/server',
    'packages/pothos-neo4j/src',
    'src/exports',
    'src/linked-data',
    'src/reconciliation',
  ]) {
    const folder = new URL(`${room}/`, root);
    for (const file of await readdir(folder, { recursive: true })) {
      if (file.endsWith('.ts')) {
        const text = await readFile(fileURLToPath(new URL(file, folder)), 'utf8');
        for (const pattern of written) {
          for (const [, code = ''] of text.matchAll(pattern)) {
            codes.add(code);
          }
        }
      }
    }
  }
  return [...codes].sort();
}
