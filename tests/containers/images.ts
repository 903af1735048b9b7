import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { resolveDistribution } from '../../src/database/distribution.ts';
import { docker, type Engine } from './engine.ts';

const execute = promisify(execFile);
const standIns = fileURLToPath(new URL('stand-ins.sh', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The images of others that the Dockerfile and docker-compose.yml name. */
async function imagesOfOthers(): Promise<readonly [node: string, neo4j: string]> {
  const [, node = ''] = /^FROM (\S+)/m.exec(await readFile(join(root, 'Dockerfile'), 'utf8')) ?? [];
  return [node, parse(await readFile(join(root, 'docker-compose.yml'), 'utf8')).services.neo4j.image];
}

/**
 * Sees to it that an engine has the images of others: those it has, else those of their registry, else stand-ins, which only an engine of our
 * own is given. CONTAINERS_STAND_INS=1 asks no registry.
 * @returns which of these it has
 * @throws Error where it can have none
 */
export async function provideImages({ environment, isOwn }: Engine): Promise<'there' | 'registry' | 'stand-ins'> {
  const images = await imagesOfOthers();
  const all = async (...words: string[]) =>
    (await Promise.all(images.map((image) => docker([...words, image], environment)))).every(Boolean);
  if (await all('image', 'inspect')) {
    return 'there';
  }
  if (!process.env.CONTAINERS_STAND_INS && (await all('pull', '--quiet'))) {
    return 'registry';
  }
  if (!isOwn) {
    throw new Error(`The images ${images.join(' and ')} cannot be pulled.`);
  }
  const { folder } = await resolveDistribution(() => {});
  const env = { ...process.env, ...environment };
  await execute(standIns, [...images, join(folder, 'lib')], { env, maxBuffer: 2 ** 26 });
  return 'stand-ins';
}
