import { describe, expect, test } from '@jest/globals';
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

  test('on all addresses says where it takes itself to be, and warns', async () => {
    const server = await startServerProcess({ HOST: '0.0.0.0' });
    try {
      const { address } = server;
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await addressesOf(address)).toEqual([`${address}/id/{{id}}`, `${address}/id/`, address]);
      expect(server.lines).toContain(
        `Warning: HOST is "0.0.0.0" and PUBLIC_URL is not set, so addresses in answers begin with ${address}/. Set PUBLIC_URL to the address that the world uses.`,
      );
    } finally {
      await server.stop();
    }
  });

  test('with PUBLIC_URL gives that out alone', async () => {
    const server = await startServerProcess({ HOST: '0.0.0.0', PUBLIC_URL: 'https://sco.example.org/graph' });
    try {
      const base = 'https://sco.example.org/graph';
      expect(await addressesOf(server.address)).toEqual([`${base}/id/{{id}}`, `${base}/id/`, base]);
      expect(server.lines.join('\n')).not.toContain('Warning');
    } finally {
      await server.stop();
    }
  });
});
