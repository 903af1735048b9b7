import { describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { listensEverywhere, ownAddress } from '../../src/server/own-address.ts';
import { startServerProcess } from '../support/server-process.ts';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:4000', false],
  ['localhost', 'http://localhost:4000', false],
  ['::1', 'http://[::1]:4000', false],
  ['192.0.2.7', 'http://192.0.2.7:4000', false],
  ['0.0.0.0', 'http://127.0.0.1:4000', true],
  ['::', 'http://127.0.0.1:4000', true],
  ['', 'http://127.0.0.1:4000', true],
])('a server that listens on "%s" is at %s', (host, address, isEverywhere) => {
  expect([ownAddress(host, 4000), listensEverywhere(host)]).toEqual([address, isEverywhere]);
});

describe('a server as it is started', () => {
  const addressesOf = async (address: string) => {
    const { view, identifierSpace, suggest } = await (await fetch(`${address}/reconcile`)).json();
    return [view.url, identifierSpace, suggest.entity.service_url];
  };

  test('on all addresses, it prints the address that it assumes, and warns', async () => {
    const server = await startServerProcess({ HOST: '0.0.0.0' });
    try {
      const { address } = server;
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await addressesOf(address)).toEqual([`${address}/id/{{id}}`, `${address}/id/`, address]);
      expect(server.lines).toContain(
        `Warning: HOST is "0.0.0.0" and PUBLIC_URL is not set, so addresses in answers begin with ${address}/. Set PUBLIC_URL to the public address of the server.`,
      );
    } finally {
      await server.stop();
    }
  });

  test('with PUBLIC_URL, it uses only this address', async () => {
    const PORT = String(await getPort());
    const SCO_GRAPH_NEO4J_BROWSER = 'http://localhost:17474/browser/';
    const PUBLIC_URL = 'https://sco.example.org/graph';
    const server = await startServerProcess({ HOST: '0.0.0.0', PORT, PUBLIC_URL, SCO_GRAPH_NEO4J_BROWSER });
    try {
      const base = 'https://sco.example.org/graph';
      expect(server.lines.slice(server.lines.indexOf(`  Explorer       ${base}/`))).toEqual([
        `  Explorer       ${base}/`,
        `  Playground     ${base}/graphql`,
        '  Neo4j Browser  http://localhost:17474/browser/',
        '                 user neo4j, password in NEO4J_PASSWORD',
        `  Health         ${base}/healthz (alive), ${base}/readyz (ready), ${base}/metrics`,
        'Ctrl-C stops it all.',
      ]);
      const own = `http://127.0.0.1:${PORT}`;
      expect(await (await fetch(own)).text()).toContain(`{"neo4jBrowser":"${SCO_GRAPH_NEO4J_BROWSER}"}`);
      expect(await addressesOf(own)).toEqual([`${base}/id/{{id}}`, `${base}/id/`, base]);
      expect(server.lines.join('\n')).not.toContain('Warning');
    } finally {
      await server.stop();
    }
  });
});
