import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root, textOf } from './root.ts';

/** Lines of the longest file that a person has to read at once. */
const most = 300;

/** All TypeScript that people write: not what `npm run generate` does. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.split('/').includes('generated') && existsSync(`${root}/${file}`));

test(`no file has more than ${most} lines`, async () => {
  const long: string[] = [];
  for (const file of files) {
    const lines = (await textOf(file)).trimEnd().split('\n').length;
    if (lines > most) {
      long.push(`${file}: ${lines} lines; expected at most ${most}`);
    }
  }
  expect(files.length).toBeGreaterThan(600);
  expect(files).toContain('tests/project/file-sizes.test.ts');
  expect(long).toEqual([]);
});
