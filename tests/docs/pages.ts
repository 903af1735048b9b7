import { readdir, readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** A page of the documentation, by its path from the root of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The text of one page; @throws when none exists at the path */
export const readPage = async (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** The README, and every page of docs/. */
export async function readPages(): Promise<readonly Page[]> {
  const docs = (await readdir(new URL('docs/', root))).filter((name) => name.endsWith('.md')).sort();
  const paths = ['README.md', ...docs.map((name) => `docs/${name}`)];
  return Promise.all(paths.map(async (path) => ({ path, text: await readPage(path) })));
}

/** An operation of a page, with the line that introduces it, and the answer beside it where one is given. */
export interface Example {
  readonly path: string;
  readonly question: string;
  readonly operation: string;
  readonly answer: string | undefined;
}

/** The operations on a page, in their order. */
export const examplesOn = ({ path, text }: Page): readonly Example[] =>
  [...text.matchAll(/\n(.+)\n\n```graphql\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)].map(
    ([, question = '', operation = '', answer]) => ({ path, question, operation, answer }),
  );

/** The blocks of code in some language. */
export const blocksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].flatMap(([, found, block = '']) =>
    found === language ? [block] : [],
  );
