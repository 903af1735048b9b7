import { ActionableError } from './errors.ts';

/** A Neo4j of the user's own, as the environment names it. */
export interface GivenDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

const schemes = ['bolt', 'neo4j'].flatMap((scheme) => [scheme, `${scheme}+s`, `${scheme}+ssc`]);

/**
 * The Neo4j that NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name, or undefined where NEO4J_URI is not set.
 * @throws ActionableError when the address has another scheme or the password is missing.
 */
export function givenDatabase(environment: NodeJS.ProcessEnv = process.env): GivenDatabase | undefined {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password } = environment;
  if (!uri) {
    return undefined;
  }
  if (!schemes.some((scheme) => uri.startsWith(`${scheme}://`))) {
    throw new ActionableError(
      `NEO4J_URI is "${uri}", which is not the address of a Neo4j.`,
      `Write one that begins with ${schemes.map((scheme) => `${scheme}://`).join(', ')}, such as neo4j://localhost:7687.`,
    );
  }
  if (!password) {
    throw new ActionableError('NEO4J_URI is set but NEO4J_PASSWORD is not.', 'Set NEO4J_PASSWORD as well.');
  }
  return { uri, username, password };
}
