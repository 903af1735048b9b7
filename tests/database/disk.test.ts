import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startLocalNeo4j } from '../../src/database/local.ts';

const folder = await mkdtemp(join(tmpdir(), 'sco-graph-disk-'));
const mount = (...words: string[]): boolean => {
  try {
    execFileSync('mount', [...words, folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
/** A disk of our own takes a user who may mount one. */
const isMounted = process.platform === 'linux' && mount('-t', 'tmpfs', '-o', 'size=600m', 'tmpfs');
if (!isMounted) {
  console.warn(
    'No disk can be mounted here: run this as root, on Linux. The tests of a disk that is full are skipped.',
  );
}
afterAll(async () => {
  if (isMounted) {
    execFileSync('umount', [folder]);
  }
  await rm(folder, { recursive: true, force: true });
});

const home = join(folder, 'home');
const start = () => startLocalNeo4j({ folder: home, throwAway: true });

(isMounted ? describe : describe.skip)('a disk that cannot be used is reported, and which way', () => {
  test('full', async () => {
    const ballast = join(folder, 'ballast');
    await writeFile(ballast, Buffer.alloc(400 * 1024 * 1024));
    await expect(start()).rejects.toMatchObject({
      message: `The disk that holds ${home} is almost full.`,
      advice: 'Free about 1 GB there, then start again.',
    });
    await truncate(ballast, 0);
  });

  test('read-only', async () => {
    expect(mount('-o', 'remount,ro')).toBe(true);
    await expect(start()).rejects.toMatchObject({
      message: `Cannot write to ${home}.`,
      advice: 'Make it writable, or clone the project into a folder of your own.',
    });
    expect(mount('-o', 'remount,rw')).toBe(true);
  });

  test('neither', async () => {
    const local = await start();
    expect(local.origin).toBe('started');
    await local.stop();
  }, 60_000);
});
