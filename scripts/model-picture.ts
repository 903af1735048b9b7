import { readFile } from 'node:fs/promises';
import { instance } from '@viz-js/viz';
import { derivationOf, derivedNames } from '../src/model/derived.ts';
import { derivedProperties, entities, entityLabels } from '../src/model/entities.ts';
import { bookkeepingLabels, graph } from '../src/model/graph.ts';
import { predicate, predicateNames } from '../src/model/predicates.ts';

/** What the load works out. */
const derived: ReadonlySet<string> = new Set(derivedProperties);

/** Where anything may stand. */
const anything = 'any entity';

/** The colours of Neo4j Browser, by label, so that the picture looks like the graph. */
async function colours(): Promise<ReadonlyMap<string, { readonly fill: string; readonly text: string }>> {
  const style = await readFile(new URL('../cypher/browser/style.grass', import.meta.url), 'utf8');
  const rules = style.matchAll(/^node\.(\w+) \{.*? color: (#\w+);.*text-color-internal: (#\w+);/gm);
  return new Map([...rules].map(([, label = '', fill = '', text = '']) => [label, { fill, text }]));
}

/** The data model as a picture in SVG: every kind of node with its own properties, every relationship type between them, derived ones dotted. */
export async function modelPicture(): Promise<string> {
  const colour = await colours();
  const node = (label: string, properties: readonly string[]) => {
    const { fill, text } = colour.get(label) ?? { fill: '#EAECEE', text: '#4A4A4A' };
    const rows = properties.map((name) => `<br/><font point-size="9">${name}</font>`).join('');
    return `"${label}" [label=<<b>${label}</b>${rows}>, fillcolor="${fill}", fontcolor="${text}"]`;
  };
  const isDrawn = (name: string) => !derived.has(name) && !/Earliest|Latest|Before/.test(name);
  const common = Object.keys(entities.Leader.properties).filter(isDrawn);
  const own = (label: (typeof entityLabels)[number]) =>
    Object.keys(entities[label].properties).filter((name) => !common.includes(name) && isDrawn(name));
  const bookkeeping = bookkeepingLabels.map((label) =>
    node(label, Object.keys(graph.nodes[label].properties).filter(isDrawn)),
  );
  return (await instance()).renderString(
    `digraph "The data model" {
      graph [rankdir=LR, nodesep=0.35, ranksep=0.6, bgcolor=white, pad=0.3, fontname="Helvetica", splines=true]
      node [shape=box, style="filled,rounded", fontname="Helvetica", fontsize=12, margin="0.15,0.08", color="#566573"]
      edge [fontname="Helvetica", fontsize=9, color="#808B96", fontcolor="#2C3E50", arrowsize=0.7]
      ${entityLabels.map((label) => node(label, own(label))).join('\n')}
      "${anything}" [label=<<i>any entity</i><br/><font point-size="9">${common.join('<br/>')}</font>>, fillcolor="#FFFFFF", style="filled,rounded,dashed"]
      ${[...edges()].map(([ends, names]) => `${ends} [label="${names.join('\\n')}"]`).join('\n')}
      ${derivedEdges().join('\n')}
      subgraph cluster_bookkeeping {
        label="bookkeeping: what is said, by whom"; labelloc=b; style="rounded,dashed"; color="#B7A97F"; fontsize=11
        ${bookkeeping.join('\n')}
      }
      ${bookkeepingEdges().join('\n')}
    }`,
    { format: 'svg' },
  );
}

/** The predicates between each pair of kinds; one that leads from or to every kind is drawn once. */
function edges(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of predicateNames) {
    const { from, to } = predicate(name);
    const ends = (labels: readonly string[]) => (labels.length === entityLabels.length ? [anything] : labels);
    for (const start of ends(from)) {
      for (const end of ends(to)) {
        const key = `"${start}" -> "${end}"`;
        found.set(key, [...(found.get(key) ?? []), name]);
      }
    }
  }
  return found;
}

/** The relationships that loads derive of others. */
const derivedEdges = (): string[] =>
  derivedNames.flatMap((name) => {
    const { from, to } = derivationOf(name);
    return from.flatMap((start) => to.map((end) => `"${start}" -> "${end}" [label="${name}", style=dotted]`));
  });

function bookkeepingEdges(): string[] {
  const { NAMED: _, ...relationships } = graph.relationships;
  const drawn = Object.entries(relationships).flatMap(([name, { from, to }]) =>
    bookkeepingLabels.some((label) => label === from[0])
      ? [`"${from[0]}" -> "${to.length === entityLabels.length ? anything : to[0]}" [label="${name}", style=dashed]`]
      : [],
  );
  return [...drawn, `"${anything}" -> "Name" [label="NAMED", style=dashed]`];
}
