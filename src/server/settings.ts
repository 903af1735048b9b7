import { ActionableError } from '../database/errors.ts';

/** How the server is reached. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** With what the ids of linked data begin; undefined for the standard one. */
  readonly base: string | undefined;
}

/**
 * PORT (4000), HOST (127.0.0.1) and PUBLIC_URL, under which the world reaches the server, of the environment.
 * @throws ActionableError when PORT is no port, or PUBLIC_URL no web address.
 */
export function serverSettings(environment: NodeJS.ProcessEnv = process.env): ServerSettings {
  const { PORT = '4000', HOST = '127.0.0.1', PUBLIC_URL } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) {
    throw new ActionableError(`PORT is "${PORT}".`, 'Set it to a whole number from 0 to 65535; 0 picks a free port.');
  }
  return { host: HOST, port, base: PUBLIC_URL ? baseOf(PUBLIC_URL) : undefined };
}

function baseOf(address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new ActionableError(
      `PUBLIC_URL is "${address}".`,
      'Set it to a web address such as https://sco.example.org/.',
    );
  }
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}
