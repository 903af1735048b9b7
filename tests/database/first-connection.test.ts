import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { verifyFirstConnection } from '../../src/database/first-connection.ts';
import { type BoltProxy, openBoltProxy } from '../support/bolt-proxy.ts';
import { testDatabase } from '../support/test-database.ts';
import { until } from '../support/until.ts';

const { uri, username, password } = testDatabase().credentials;

let proxy: BoltProxy;
let driver: Driver;
let given: Parameters<typeof verifyFirstConnection>[1];
beforeEach(async () => {
  proxy = await openBoltProxy(Number(new URL(uri).port));
  given = { uri: `bolt://127.0.0.1:${proxy.port}`, username, password, passwordFrom: 'NEO4J_PASSWORD' };
  driver = openDriver(given);
});
afterEach(async () => {
  await driver.close();
  await proxy.close();
});

test('a Neo4j that comes up in time is waited for, and that is reported once', async () => {
  const told: string[] = [];
  proxy.mood = 'refusing';
  const connected = verifyFirstConnection(driver, given, { patience: 60_000, onProgress: (line) => told.push(line) });
  await until(async () => proxy.refused > 2, 30_000, 'three refused connections');
  proxy.mood = 'passing';
  await connected;
  expect(told).toEqual([`No Neo4j answers at ${given.uri} yet; waiting up to 60 seconds for it`]);
});

test('one that does not come up is given up', async () => {
  proxy.mood = 'refusing';
  const began = performance.now();
  await expect(verifyFirstConnection(driver, given, { patience: 1_000, onProgress: () => {} })).rejects.toThrow(
    `No Neo4j answers at ${given.uri}.`,
  );
  expect(performance.now() - began).toBeGreaterThan(500);
});

test('without patience it must answer at once', async () => {
  const told: string[] = [];
  proxy.mood = 'refusing';
  await expect(verifyFirstConnection(driver, given, { onProgress: (line) => told.push(line) })).rejects.toThrow(
    `No Neo4j answers at ${given.uri}.`,
  );
  expect(told).toEqual([]);
});

test('one that takes another password is not waited for', async () => {
  const told: string[] = [];
  const other = { ...given, password: 'another-word' };
  const theirs = openDriver(other);
  try {
    await expect(
      verifyFirstConnection(theirs, other, { patience: 60_000, onProgress: (line) => told.push(line) }),
    ).rejects.toThrow(`The Neo4j at ${given.uri} does not accept the password of ${username}.`);
    expect(told).toEqual([]);
  } finally {
    await theirs.close();
  }
});

test('a signal ends the waiting', async () => {
  proxy.mood = 'refusing';
  const stopping = new AbortController();
  const connected = verifyFirstConnection(driver, given, {
    patience: 60_000,
    onProgress: () => stopping.abort(),
    signal: stopping.signal,
  });
  await expect(connected).rejects.toMatchObject({ name: 'AbortError' });
});
