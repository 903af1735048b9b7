import { readFileSync } from 'node:fs';
import type { Root } from 'nlcst';
import { search } from 'nlcst-search';
import { toString as textOf } from 'nlcst-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { type PluggableList, type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { Passage } from './passages.ts';

/** What is wrong with a passage: the line in its file, and what to write instead. */
export interface Fault {
  readonly line: number;
  readonly reason: string;
}

/** Words that are terms of this field, or as plain as what the rule offers for them. */
const plainEnough = [
  ...[
    'address',
    'aggregate',
    'all of',
    'approximate',
    'attempt',
    'contains',
    'effect',
    'function',
    'identify',
    'implement',
  ],
  ...[
    'in between',
    'interface',
    'it is',
    'minimum',
    'option',
    'parameters',
    'permit',
    'request',
    'selection',
    'there are',
  ],
  ...[
    'there is',
    'type',
    'validate',
    'delete',
    'maximum',
    'component',
    'modify',
    'subject',
    'capability',
    'multiple',
    'previous',
    'represents',
    'however',
    'a number of',
    'satisfy',
    'vice',
    'additional',
  ],
];

/** What to write in place of some words, and the words next to which they may stand. */
type Entry = string | { readonly write: string; readonly beside: readonly string[] };

// Trusted: the file is ours, and a test reads it.
const vocabulary = parse(readFileSync(new URL('vocabulary.yaml', import.meta.url), 'utf8')) as Record<string, Entry>;

/** Complains of the words of the vocabulary. */
const houseVocabulary: Plugin<[], Root> = () => (tree, file) => {
  search(tree, Object.keys(vocabulary), (nodes, index, parent, phrase) => {
    const entry = vocabulary[phrase] ?? '';
    const { write, beside } = typeof entry === 'string' ? { write: entry, beside: [] } : entry;
    const neighbours = [parent.children[index - 2], parent.children[index + nodes.length + 1]];
    if (!neighbours.some((each) => each && beside.includes(textOf(each).toLowerCase()))) {
      file.message(`\`${phrase}\` is unusual here: write ${write}`, { place: nodes[0]?.position });
    }
  });
};

/** Reads English by the rules for every passage, and by more. */
const english = (...more: PluggableList) =>
  unified()
    .use(retextEnglish)
    .use([
      houseVocabulary,
      retextIndefiniteArticle,
      retextRepeatedWords,
      [retextSimplify, { ignore: plainEnough }],
      ...more,
    ]);

/** Long sentences of hard words, as five of seven formulas for readers of eighteen years see them. */
const hard = { age: 18, minWords: 12, threshold: 5 / 7 };

const short = unified().use(remarkParse).use(remarkRetext, english()).freeze();
const processors = {
  comment: short,
  message: short,
  page: unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRetext, english([retextReadability, hard], retextPassive))
    .freeze(),
};

/** The faults of a passage in the order of its lines. What stands in backticks, quotations of code and addresses is not read. */
export async function faultsOf({ kind, text, line }: Passage): Promise<Fault[]> {
  const file = new VFile(text);
  const processor = processors[kind];
  await processor.run(processor.parse(file), file);
  return file.messages
    .map((message) => ({ line: line - 1 + (message.line ?? 1), reason: message.reason }))
    .toSorted((one, other) => one.line - other.line);
}
