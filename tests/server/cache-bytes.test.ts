import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { defaultCacheBytes } from '../../src/server/server-settings.ts';

const script = fileURLToPath(new URL('../support/fill-caches.ts', import.meta.url));

test('all caches together hold no more than they may, whatever strangers ask', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', script]);
  const { left, codes }: { left: Record<string, number>; codes: string[] } = JSON.parse(stdout);
  expect(codes).toEqual([
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_TOO_LARGE',
    'TOO_COSTLY',
    'answered',
  ]);
  for (const [name, bytes] of Object.entries(left)) {
    expect([name, bytes < defaultCacheBytes]).toEqual([name, true]);
  }
}, 300_000);
