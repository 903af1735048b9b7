import { readFileSync } from 'node:fs';
import { ActionableError, errorCode } from './errors.ts';

/** A Neo4j of the user's own, as the environment names it. */
export interface ConfiguredDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Where the password was found, for messages. */
  readonly passwordFrom: string;
}

const schemes = ['bolt', 'neo4j'].flatMap((scheme) => [scheme, `${scheme}+s`, `${scheme}+ssc`]);

/**
 * The Neo4j that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name, or undefined where NEO4J_URI is not set. NEO4J_PASSWORD_FILE may name
 * a file that holds the password.
 * @throws ActionableError when the address has another scheme or a password in it, or the password is missing or cannot be read.
 */
export function configuredDatabase(environment: NodeJS.ProcessEnv = process.env): ConfiguredDatabase | undefined {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j' } = environment;
  if (!uri) {
    return undefined;
  }
  if (!schemes.some((scheme) => uri.startsWith(`${scheme}://`))) {
    throw new ActionableError(
      `NEO4J_URI is "${uri}", which is not the address of a Neo4j.`,
      `Write one that begins with ${schemes.map((scheme) => `${scheme}://`).join(', ')}, such as neo4j://localhost:7687.`,
    );
  }
  if (/^[^/]+:\/\/[^/?#]*@/.test(uri)) {
    throw new ActionableError(
      'NEO4J_URI contains a user or a password, which logs would show.',
      'Write the address alone, such as neo4j://localhost:7687, and set NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  return { uri, username, ...passwordOf(environment) };
}

function passwordOf({
  NEO4J_PASSWORD: password,
  NEO4J_PASSWORD_FILE: file,
}: NodeJS.ProcessEnv): Pick<ConfiguredDatabase, 'password' | 'passwordFrom'> {
  if (password && file) {
    throw new ActionableError('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set.', 'Set one of them.');
  }
  if (file) {
    return { password: passwordIn(file), passwordFrom: `${file} (NEO4J_PASSWORD_FILE)` };
  }
  if (!password) {
    throw new ActionableError(
      'NEO4J_URI is set but NEO4J_PASSWORD is not.',
      'Set NEO4J_PASSWORD to the password, or NEO4J_PASSWORD_FILE to a file that holds it.',
    );
  }
  return { password, passwordFrom: 'NEO4J_PASSWORD' };
}

/** The first password of a file, without the end of its line. */
function passwordIn(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ActionableError(
      `NEO4J_PASSWORD_FILE is "${file}", which cannot be read (${errorCode(error)}).`,
      'Name a file that holds the password and that this user may read.',
    );
  }
  const password = text.replace(/\r?\n$/, '');
  if (password === '') {
    throw new ActionableError(
      `NEO4J_PASSWORD_FILE is "${file}", which is empty.`,
      'Write the password into it, and nothing else.',
    );
  }
  return password;
}
