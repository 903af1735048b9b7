import { readdir, readFile } from 'node:fs/promises';
import { escaped } from './html-text.ts';

const folder = new URL('../../cypher/queries/', import.meta.url);
const style = new URL('../../cypher/browser/style.grass', import.meta.url);

/** The style of the graph in Neo4j Browser. */
export const browserStyle = (): Promise<string> => readFile(style, 'utf8');

/** A saved query: its first comment line is the title, those that follow explain it. */
export interface SavedQuery {
  readonly title: string;
  readonly explanation: string;
  readonly cypher: string;
}

/** The saved queries of cypher/queries, in the order of their names. */
export async function savedQueries(): Promise<SavedQuery[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.map((text) => {
    const lines = text.trim().split('\n');
    const comments = lines.filter((line) => line.startsWith('//')).map((line) => line.replace(/^\/\/ ?/, ''));
    const [title = '', ...explanation] = comments;
    const cypher = lines.filter((line) => !line.startsWith('//')).join('\n');
    return { title, explanation: explanation.join(' '), cypher: cypher.replace(/;$/, '') };
  });
}

/** The guide for Neo4j Browser's sidebar: one slide for each saved query, with a block that runs it. */
export async function browserGuide(): Promise<string> {
  const slides = (await savedQueries()).map(
    ({ title, explanation, cypher }) => `<slide class="row-fluid">
  <div class="col-sm-12">
    <h3>${escaped(title)}</h3>
    <p>${escaped(explanation)}</p>
    <p>Click the block, then run it:</p>
    <pre mode="cypher" class="highlight pre-scrollable programlisting cm-s-neo code runnable standalone-example ng-binding" data-lang="cypher" lang="cypher">${escaped(cypher)}</pre>
  </div>
</slide>`,
  );
  return `<article class="guide">
<title>sco-graph</title>
<carousel class="deck container-fluid">
<slide class="row-fluid">
  <div class="col-sm-12">
    <h3>The Shanghai Cooperation Organisation as a graph</h3>
    <p>States, leaders, offices, meetings, exercises, documents, decisions, principles and topics, and who attended, chaired,
    issued, approved, affirmed or opposed what. Every relationship names the statement and the sources it is based on:
    click one to see them.</p>
    <p>The next slides hold ${slides.length} pictures to begin with.</p>
  </div>
</slide>
${slides.join('\n')}
</carousel>
</article>
`;
}
