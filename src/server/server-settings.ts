import { eachLimit, type Limit, type Limits, limits } from '../contract/limits.ts';
import { ActionableError } from '../database/errors.ts';
import { withCurrentNames } from './own-variables.ts';

/** How the server is reached, and what it answers. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** With what every absolute address in an answer begins, ids of linked data among them; undefined for the address the server listens at. */
  readonly base: string | undefined;
  /** Where people reach Neo4j Browser of a Neo4j that the server does not start itself; undefined where the environment does not say. */
  readonly neo4jBrowser: string | undefined;
  readonly limits: Limits;
  readonly hasIntrospection: boolean;
  readonly hasPlayground: boolean;
  /** Whether an answer may be asked to explain itself. */
  readonly hasExplain: boolean;
  /** How many bytes all caches together may hold. */
  readonly cacheBytes: number;
  /** The file of bearer tokens; undefined where anyone may ask. */
  readonly tokensFile: string | undefined;
  /** The file of the only operations that are answered; undefined where any is. */
  readonly persistedOperationsFile: string | undefined;
}

/** How many bytes all caches together may hold where the environment does not say. */
export const defaultCacheBytes = 128_000_000;

/**
 * What the environment says: PORT (4000), HOST (127.0.0.1), PUBLIC_URL, under which the world reaches the server; and our own settings, the
 * limits among them, which begin with SCO_GRAPH_.
 * @param report gets settings under old names
 * @throws ActionableError when one of them cannot be.
 */
export function serverSettings(
  given: NodeJS.ProcessEnv = process.env,
  report: (message: string) => void = () => {},
): ServerSettings {
  const environment = withCurrentNames(given, report);
  const {
    PORT = '4000',
    HOST = '127.0.0.1',
    SCO_GRAPH_CACHE_BYTES: cacheBytes = String(defaultCacheBytes),
  } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) {
    throw new ActionableError(
      `PORT is "${PORT}", which is not a port.`,
      'Set it to a whole number from 0 to 65535; 0 picks a free port.',
    );
  }
  if (!/^\d{1,15}$/.test(cacheBytes)) {
    throw new ActionableError(
      `SCO_GRAPH_CACHE_BYTES is "${cacheBytes}", which is not valid.`,
      'Set it to a whole number; 0 keeps nothing.',
    );
  }
  return {
    host: HOST,
    port,
    base: publicBase(environment),
    neo4jBrowser: webAddress(environment, 'SCO_GRAPH_NEO4J_BROWSER', 'http://localhost:7474/browser/')?.href,
    limits: limitsOf(environment),
    hasIntrospection: isOn(environment, 'SCO_GRAPH_INTROSPECTION'),
    hasPlayground: isOn(environment, 'SCO_GRAPH_PLAYGROUND'),
    hasExplain: isOn(environment, 'SCO_GRAPH_EXPLAIN'),
    cacheBytes: Number(cacheBytes),
    tokensFile: environment.SCO_GRAPH_TOKENS_FILE || undefined,
    persistedOperationsFile: environment.SCO_GRAPH_PERSISTED_OPERATIONS || undefined,
  };
}

/**
 * The limits that the environment sets, and the defaults where it sets none.
 * @throws ActionableError when one is not a whole number from 1 (of those that wait: from 0)
 */
export const limitsOf = (environment: NodeJS.ProcessEnv): Limits =>
  eachLimit((name) => {
    const { variable, default: usual, least = 1 }: Limit = limits[name];
    const given = environment[variable];
    if (given === undefined || given === '') {
      return usual;
    }
    if (!/^\d{1,15}$/.test(given) || Number(given) < least) {
      throw new ActionableError(
        `${variable} is "${given}", which is not valid.`,
        `Set it to a whole number from ${least}.`,
      );
    }
    return Number(given);
  });

function isOn(environment: NodeJS.ProcessEnv, name: string): boolean {
  const given = environment[name] || 'on';
  if (!['on', 'off'].includes(given)) {
    throw new ActionableError(`${name} is "${given}", which is not valid.`, 'Set it to on or off.');
  }
  return given === 'on';
}

/**
 * The address under which the world reaches the server, with a slash at its end; undefined where PUBLIC_URL is not set.
 * @throws ActionableError when it is not a web address
 */
export function publicBase(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const address = webAddress(environment, 'PUBLIC_URL', 'https://sco.example.org/');
  return address && `${address.origin}${address.pathname.replace(/\/?$/, '/')}`;
}

/** The web address that a variable holds; undefined where it is not set. @throws ActionableError when it is not a web address */
function webAddress(environment: NodeJS.ProcessEnv, name: string, example: string): URL | undefined {
  const address = environment[name];
  if (!address) {
    return undefined;
  }
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new ActionableError(
      `${name} is "${address}", which is not valid.`,
      `Set it to a web address such as ${example}.`,
    );
  }
  return new URL(address);
}
