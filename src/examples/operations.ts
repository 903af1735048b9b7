import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'graphql';

const folder = new URL('../../fixtures/operations/', import.meta.url);

/** An example operation: a question that the playground opens with and the command line asks by name. */
export interface ExampleOperation {
  /** The file's name without its number: `who-came-to-astana`. */
  readonly name: string;
  /** The operation's name in GraphQL: `WhoCameToAstana`. */
  readonly operationName: string;
  /** The question in plain English: the first comment lines of the file. */
  readonly question: string;
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The example operations in the order of their files; a comment `# variables: {…}` gives the variables of one. */
export async function exampleOperations(): Promise<ExampleOperation[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8');
      const comments = text.split('\n').filter((line) => line.startsWith('#'));
      const given = comments.find((line) => line.startsWith('# variables:'));
      const [definition] = parse(text).definitions;
      return {
        name: file.replace(/^\d+-/, '').replace('.graphql', ''),
        operationName: definition?.kind === 'OperationDefinition' ? (definition.name?.value ?? '') : '',
        question: comments
          .filter((line) => line !== given)
          .map((line) => line.replace(/^# ?/, ''))
          .join(' '),
        text,
        variables: given && JSON.parse(given.replace('# variables:', '')),
      };
    }),
  );
}
