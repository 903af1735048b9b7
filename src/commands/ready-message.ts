import { type NamedRoute, namedRoutes } from '../contract/routes.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import type { LoadedDataset } from '../knowledge/loaded-dataset.ts';
import { listensEverywhere } from '../server/own-address.ts';
import type { ServerSettings } from '../server/server-settings.ts';
import { seconds } from './wording.ts';

/** Where Neo4j Browser shows the database: one that runs here, or where the environment says. */
export const browserOf = (
  { uri, local }: Pick<OpenDatabase, 'uri' | 'local'>,
  { neo4jBrowser }: Pick<ServerSettings, 'neo4jBrowser'>,
): string | undefined =>
  local
    ? `http://127.0.0.1:${local.ports.http}/browser/?connectURL=${encodeURIComponent(uri.replace('://', '://neo4j@'))}`
    : neo4jBrowser;

/** What `npm start` prints once it can be asked: what it holds, how long it took, and its addresses. */
export function readyMessage(
  database: OpenDatabase,
  settings: Pick<ServerSettings, 'host' | 'base' | 'neo4jBrowser'>,
  ownAddress: string,
  held: LoadedDataset,
  took: number,
): string {
  const { uri, login } = database;
  const { host, base } = settings;
  // In a container the port is another one outside.
  const address = listensEverywhere(host) && base ? base.slice(0, -1) : ownAddress;
  const shown = browserOf(database, settings);
  const isState = ({ kind }: NamedRoute) => kind === 'state';
  return [
    `Ready after ${seconds(took)}: ${held.entities} entities and ${held.statements} statements, version ${held.version}.`,
    ...addressLines(
      address,
      namedRoutes.filter((route) => !isState(route)),
    ),
    ...(shown
      ? [line('Neo4j Browser', shown), line('', `user ${login.username}, password in ${login.passwordFrom}`)]
      : [line('Neo4j', `${uri} (yours)`)]),
    ...addressLines(address, namedRoutes.filter(isState)),
    'Ctrl-C stops it all.',
  ].join('\n');
}

/** A line for each label that routes have in the table of routes. */
function addressLines(address: string, routes: readonly NamedRoute[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { startLine, paths } of routes) {
    if (startLine) {
      const { label, note } = startLine;
      lines.set(label, [...(lines.get(label) ?? []), `${address}${paths[0]}${note ? ` (${note})` : ''}`]);
    }
  }
  return [...lines].map(([label, addresses]) => line(label, addresses.join(', ')));
}

const line = (label: string, text: string): string => `  ${label.padEnd(15)}${text}`;
