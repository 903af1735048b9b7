import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { line, webAddress } from '../../src/knowledge/texts.ts';
import { entities, entityLabels } from '../../src/model/entities.ts';
import { predicates } from '../../src/model/predicates.ts';
import type { Property } from '../../src/model/property.ts';
import { firstDataset } from './test-database.ts';

/** What means something to one of the forms of export, to those who read them, or to nobody. */
const fragments = [
  ...['"', '""', "'", '`', '\\', '\\\\', '\\"', '\\n', '\\u000A', '\\u0022', '\\uD800', '\\u{1F600}'],
  ...['"}]; MATCH (n) DETACH DELETE n; //', '*/', '/*', '//', '$0', '$&', '{{x}}', '`) DETACH DELETE n'],
  ...[
    '</node>',
    ']]>',
    '<![CDATA[',
    '<!-- -->',
    '&amp;',
    '&#10;',
    '&',
    '<',
    '>',
    '<?xml?>',
    '#text',
    '@id',
    '@graph',
    '@value',
  ],
  ...[
    '> <http://evil.example> .',
    '"""',
    "'''",
    '"^^xsd:int',
    '"@en',
    '"@en . <x> <y> "',
    '_:b0',
    'a;b',
    '; ',
    ',',
    '\u{201D}',
  ],
  ...[
    '=HYPERLINK("http://evil.example")',
    '+1',
    '-1',
    '@SUM(1)',
    '__proto__',
    'constructor',
    'null',
    'true',
    '1e5',
    'NaN',
  ],
  ...[
    '\u{200B}',
    '\u{FEFF}',
    '\u{202E}',
    '\u{AD}',
    '\u{301}',
    '\u{A0}',
    '\u{1F600}',
    '\u{10FFFF}',
    '\u{FDD0}',
    '\u{FFFD}',
    'İß',
  ],
  ...['%0A', '%', '%00', '~', '  ', '#', '|', '{', '}', '^', '[', ']'],
];

const piece = fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 }));
const mixed = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

/** A text that the check of the data calls sound, as it keeps it. */
export const soundText = fc
  .tuple(mixed, mixed)
  .map(
    ([before, after]) =>
      (mark: string) =>
        line.safeParse(`${before}${mark}${after}`).data,
  )
  .filter((text) => text('') !== undefined && text('x') !== undefined);

/** A web address that the check calls sound, as people may paste it. */
export const soundAddress = fc
  .tuple(fc.constantFrom('http://x.example', 'HTTPS://X.example:443', 'https://пример.example/a'), mixed, mixed)
  .map(
    ([host, path, query]) =>
      (mark: string) =>
        `${host}/${path}?${query}=${mark}`,
  )
  .filter((address) => webAddress.safeParse(address('x')).success);

/** What became of a text of the dataset: the kind of place it stands in, and how it is kept. */
export interface HostileText {
  readonly kind: string;
  readonly text: string;
}

/** Qualifiers that are texts of any kind, such as a capacity. */
const free = new Set(
  Object.values(predicates).flatMap(({ qualifiers }) =>
    Object.entries<Property>(qualifiers)
      .filter(([, { kind, values, refersTo }]) => kind === 'String' && !values && !refersTo)
      .map(([name]) => name),
  ),
);

/** A mark by which a text, or an address, is known wherever it comes back. */
const markOf = (number: number): string => `mark${number}end`;

/** The numbers of the marks in a text. */
export const marksIn = (text: string): number[] =>
  [...text.matchAll(/mark(\d+)end/g)].map(([, number]) => Number(number));

/**
 * Writes the first dataset into a folder, with a hostile text in each place that takes any.
 * @returns the texts, by the number of their mark
 */
export async function writeHostileDataset(folder: string, seed: number): Promise<readonly HostileText[]> {
  const texts: HostileText[] = [];
  const strings = fc.sample(soundText, { seed, numRuns: 2_000 });
  const addresses = fc.sample(soundAddress, { seed, numRuns: 50 });
  const hostile = (kind: string): string => {
    const mark = markOf(texts.length);
    const text = strings[texts.length % strings.length]?.(mark) ?? mark;
    texts.push({ kind, text });
    return text;
  };
  const address = (): string => {
    const given = addresses[texts.length % addresses.length]?.(markOf(texts.length)) ?? '';
    texts.push({ kind: 'url', text: webAddress.parse(given) });
    return given;
  };
  const read = async (file: string) => parse(await readFile(join(firstDataset, file), 'utf8'));
  const write = async (file: string, content: unknown) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), JSON.stringify(content, null, 1));
  };
  await write('dataset.yaml', { ...(await read('dataset.yaml')), title: hostile('title') });
  const sources: Record<string, unknown>[] = await read('sources.yaml');
  await write(
    'sources.yaml',
    sources.map((source) => ({
      ...source,
      title: hostile('source'),
      publisher: hostile('source'),
      note: hostile('source'),
      url: address(),
      archivedUrl: address(),
    })),
  );
  const present = await readdir(firstDataset);
  for (const { file } of entityLabels
    .map((label) => entities[label])
    .filter(({ file }) => present.includes(`${file}.yaml`))) {
    const entries: Entry[] = await read(`${file}.yaml`);
    await write(
      `${file}.yaml`,
      entries.map((entry) => ({
        ...entry,
        name: hostile('name'),
        description: hostile('description'),
        statements: (entry.statements ?? []).map((statement) => spoilt(statement, hostile)),
        disagreements: [disagreement(hostile, String(sources[0]?.id))],
        ...(file === 'meetings'
          ? { coverage: { attendance: 'PARTIAL', documents: 'NONE', gaps: [hostile('gap'), hostile('gap')] } }
          : {}),
      })),
    );
  }
  return texts;
}

/** What a source says differently, of which one value is preferred. */
function disagreement(hostile: (kind: string) => string, source: string) {
  const values = [hostile('disagreement'), hostile('disagreement')];
  return {
    about: hostile('disagreement'),
    values: values.map((value) => ({ value, sources: [source] })),
    preferred: values[0],
    why: hostile('disagreement'),
  };
}

interface Entry {
  readonly statements?: readonly Readonly<Record<string, unknown>>[];
}

function spoilt(statement: Readonly<Record<string, unknown>>, hostile: (kind: string) => string) {
  const { predicate, value, qualifiers, citations } = statement;
  const told = Object.entries(Object(qualifiers)).map(([name, given]) => [
    name,
    free.has(name) ? hostile('qualifier') : given,
  ]);
  const quantity = typeof value === 'object' && value !== null ? value : undefined;
  return {
    ...statement,
    reason: hostile('reason'),
    ...(qualifiers ? { qualifiers: Object.fromEntries(told) } : {}),
    ...(predicate === 'NAMED' ? { value: hostile('alias') } : {}),
    ...(quantity
      ? {
          value: {
            ...quantity,
            ...('text' in quantity ? { text: hostile('value') } : {}),
            ...('unit' in quantity ? { unit: hostile('value') } : {}),
          },
        }
      : {}),
    citations: Array.isArray(citations)
      ? citations.map((each) => ({ ...each, locator: hostile('locator') }))
      : citations,
  };
}
