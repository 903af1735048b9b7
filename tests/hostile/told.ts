import { testDatabase } from '../support/test-database.ts';
import { answered } from './hostile-request.ts';

/** What stands for an error without a code. */
export const codeless = 'none';

/** The codes of all errors in a response, each once; "answered" where there is no error. */
export function codesOf(text: string): string[] {
  if (text === '') {
    return [codeless];
  }
  if (!/^\s*[{[]/.test(text) || !text.includes('"errors"')) {
    return [answered];
  }
  const answers: readonly { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] }[] = [
    JSON.parse(text),
  ].flat();
  const codes = answers.flatMap((each) =>
    each.errors ? each.errors.map(({ extensions }) => extensions?.code ?? codeless) : [answered],
  );
  return [...new Set(codes)];
}

/** What a text reveals of this machine, which no answer may. */
export const machineIn = (text: string): string[] =>
  [process.cwd(), testDatabase().credentials.password, testDatabase().credentials.uri].filter((secret) =>
    text.includes(secret),
  );

/** What a text reveals of the machine or the program, of which a client may learn nothing. */
export const leaksOf = (text: string): string[] => [
  ...machineIn(text),
  ...['node_modules', '.ts:', 'at async'].filter((secret) => text.includes(secret)),
];
