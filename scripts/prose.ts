/** Reads the project's English as a reader who learned it at school would: part of npm run verify. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Passage, passagesOfCode } from './prose/passages.ts';
import { faultsOf } from './prose/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Texts of others, texts that follow from something else, and results. */
const notOurs =
  /generated\/|^tests\/bench\/results\/|^tests\/third-party\/(?:gexf|reconciliation)|CODE_OF_CONDUCT|tests\/project\/prose\.test|^\.github\//;

/** The passages of a file, by the ending of its name. */
const passagesOf = (path: string, text: string): Passage[] =>
  path.endsWith('.md') ? [{ kind: 'page', text, line: 1 }] : passagesOfCode(text);

/** The pages and TypeScript files that git knows or would add. */
const files = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', '*.ts', '*.tsx'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '' && !notOurs.test(path));

let faults = 0;
for (const path of files()) {
  for (const passage of passagesOf(path, await readFile(join(root, path), 'utf8'))) {
    for (const { line, reason } of await faultsOf(passage)) {
      faults += 1;
      process.stderr.write(`${path}:${line} ${reason}\n`);
    }
  }
}
process.exitCode = faults > 0 ? 1 : 0;
