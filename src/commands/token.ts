import { ActionableError } from '../database/errors.ts';
import { changeTokens } from '../server/protect/change-tokens.ts';
import { makeToken, readTokens } from '../server/protect/tokens.ts';
import { serverSettings } from '../server/server-settings.ts';

/** Makes a bearer token and shows it, this once; only its hash is kept, in SCO_GRAPH_TOKENS_FILE. */
export async function addToken(name: string, perMinute: string, report: (message: string) => void): Promise<void> {
  const file = fileOfTokens();
  const { token, entry } = makeToken(name, Number(perMinute), new Date().toISOString().slice(0, 10));
  await changeTokens(file, (tokens) => {
    if (tokens.some((each) => each.name === name)) {
      throw new ActionableError(
        `A token "${name}" already exists.`,
        `Remove it first: npm run token -- remove ${name}`,
      );
    }
    return [...tokens, entry];
  });
  report(
    `${token}\nKeep it: it is shown only once. It allows ${entry.perMinute} requests a minute. Send it as: Authorization: Bearer ${token}`,
  );
}

/** Takes a token back; a running server refuses it within a second. */
export async function removeToken(name: string, report: (message: string) => void): Promise<void> {
  await changeTokens(fileOfTokens(), (tokens) => {
    const left = tokens.filter((each) => each.name !== name);
    if (left.length === tokens.length) {
      throw new ActionableError(`There is no token "${name}".`, 'npm run token -- list shows all names.');
    }
    return left;
  });
  report(`Removed the token ${name}.`);
}

/** Names the tokens. */
export async function listTokens(report: (message: string) => void): Promise<void> {
  const tokens = await readTokens(fileOfTokens());
  report(
    tokens.length === 0
      ? 'There are no tokens yet.'
      : tokens
          .map(({ name, perMinute, created }) => `${name.padEnd(24)}${perMinute} a minute, since ${created}`)
          .join('\n'),
  );
}

function fileOfTokens(): string {
  const { tokensFile } = serverSettings();
  if (!tokensFile) {
    throw new ActionableError(
      'SCO_GRAPH_TOKENS_FILE is not set.',
      'Set it to a file, for this command and for npm start: SCO_GRAPH_TOKENS_FILE=tokens.json npm run token -- add anna',
    );
  }
  return tokensFile;
}
