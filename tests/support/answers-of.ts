import { createHash } from 'node:crypto';
import { exampleOperations } from '../../src/examples/operations.ts';

const pages = [
  '/',
  '/explorer/explorer.js',
  '/explorer/explorer.css',
  '/browser/style.grass',
  '/browser/guide.html',
  '/vocabulary.ttl',
  '/id/sco',
  '/id/sco.ttl',
  '/id/sco.jsonld',
  '/reconcile',
  '/export/',
];

/** What a server answers to every example question, every page and every export around one meeting: the status and a digest of the body. */
export async function answersOf(address: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const note = async (name: string, response: Response) => {
    const body = Buffer.from(await response.arrayBuffer());
    answers[name] = `${response.status} ${createHash('sha256').update(body).digest('hex')}`;
  };
  const { formats }: { formats: { path: string }[] } = await (await fetch(`${address}/export/`)).json();
  for (const path of [...pages, ...formats.map((format) => `${format.path}?around=qingdao-2018`)]) {
    await note(path, await fetch(`${address}${path}`));
  }
  await note('playground', await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } }));
  for (const { name, text, variables } of await exampleOperations()) {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: text, variables });
    await note(name, await fetch(`${address}/graphql`, { method: 'POST', headers, body }));
  }
  return answers;
}
