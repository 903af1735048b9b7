import { ActionableError } from '../database/errors.ts';

/** How the server is reached. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
}

/**
 * PORT (4000) and HOST (127.0.0.1) of the environment.
 * @throws ActionableError when PORT is no port.
 */
export function serverSettings(environment: NodeJS.ProcessEnv = process.env): ServerSettings {
  const { PORT = '4000', HOST = '127.0.0.1' } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) {
    throw new ActionableError(`PORT is "${PORT}".`, 'Set it to a whole number from 0 to 65535; 0 picks a free port.');
  }
  return { host: HOST, port };
}
