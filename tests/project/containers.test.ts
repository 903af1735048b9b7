import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { neo4jVersion } from '../../src/database/distribution.ts';
import { manifest, root, textOf } from './root.ts';

test('the images of others are pinned: one Node.js to build and to run, and the Neo4j that all is tested with', async () => {
  const bases = [...(await textOf('Dockerfile')).matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(bases).toHaveLength(2);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-slim$/);
  expect(parse(await textOf('docker-compose.yml')).services.neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
});

test('the image starts Node.js with the options of npm start', async () => {
  const { start = '' } = manifest.scripts;
  const options = start.slice('node '.length, start.indexOf(' --import'));
  expect(await textOf('containers/sco-graph')).toContain(`exec node ${options} /app/dist/program/cli.js "$@"`);
  expect((await stat(join(root, 'containers', 'sco-graph'))).mode & 0o111).toBe(0o111);
});

test('no secret gets into git or into an image', async () => {
  expect((await textOf('.gitignore')).split('\n')).toEqual(expect.arrayContaining(['.env', 'tokens.json', 'backups/']));
  const [first, ...others] = (await textOf('.dockerignore'))
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(first).toBe('*');
  const letIn = others.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const copied = [...(await textOf('Dockerfile')).matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  expect(letIn.sort()).toEqual([...new Set(copied)].sort());
});
