import { readFile, writeFile } from 'node:fs/promises';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { ExportResults, ExportsMeasured } from './exports.ts';
import type { LoadResults } from './load.ts';
import { geometricMean, median } from './measure.ts';
import { operations } from './operations.ts';
import { type PeerName, peerNames } from './peers/index.ts';
import type { Measured, Results } from './run.ts';
import { pathOfResult, resultsFolder } from './setting.ts';

/** Makes the results page and its pictures of what the benchmark measured. */
const results: Results = JSON.parse(await readFile(new URL('results.json', resultsFolder), 'utf8'));

const exporting: ExportResults = JSON.parse(await readFile(new URL('exports.json', resultsFolder), 'utf8'));

const loading: LoadResults = JSON.parse(await readFile(new URL('load.json', resultsFolder), 'utf8'));

const [ours, generated, best]: [PeerName, PeerName, PeerName] = ['pothos-neo4j', '@neo4j/graphql', 'best hand'];
const measuredOf = (operation: string, peer: PeerName): Measured => {
  const found = results.main[operation]?.[peer];
  if (!found) {
    throw new Error(`${peer} was not measured on ${operation}.`);
  }
  return found;
};
type Figure = keyof Measured['rounds'][16][number];
const figure = (operation: string, peer: PeerName, connections: 1 | 16, of: Figure): number =>
  median(measuredOf(operation, peer).rounds[connections].map((round) => round[of]));
const rate = (operation: string, peer: PeerName, connections: 1 | 16 = 16) =>
  figure(operation, peer, connections, 'perSecond');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const perPeer = (title: string, cell: (operation: string, peer: PeerName) => string): string =>
  `### ${title}\n\n${table(
    ['operation', ...peerNames],
    operations.map(({ name, title: of }) => [of, ...peerNames.map((peer) => cell(name, peer))]),
  )}`;
const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** One line for each thing that was aimed at, with what was reached. */
function aims(): string {
  const toBest = operations.map(({ name }) => rate(name, ours) / rate(name, best));
  const toGenerated = operations.map(({ name }) => rate(name, ours) / rate(name, generated));
  const hits = operations.filter(({ name }) => measuredOf(name, ours).cost.dbHits > measuredOf(name, best).cost.dbHits);
  const four = results.compile.find(({ levels }) => levels === 4)?.microseconds ?? Number.NaN;
  const line = (aim: string, reached: string, isReached: boolean) => [aim, reached, isReached ? 'reached' : 'missed'];
  const least = (values: readonly number[]) => {
    const value = Math.min(...values);
    return `${round(value)} (${operations[values.indexOf(value)]?.title})`;
  };
  return table(
    ['aim, at 16 connections', 'measured', ''],
    [
      line(`each operation at least 3 times ${generated}`, least(toGenerated), Math.min(...toGenerated) >= 3),
      line('7 times in the geometric mean', round(geometricMean(toGenerated)), geometricMean(toGenerated) >= 7),
      line(`0.8 of the ${best} in the geometric mean`, round(geometricMean(toBest)), geometricMean(toBest) >= 0.8),
      line('none under 0.65', least(toBest), Math.min(...toBest) >= 0.65),
      line(
        `db hits never above the ${best}’s`,
        hits.length === 0 ? 'none above' : hits.map(({ title }) => title).join('; '),
        hits.length === 0,
      ),
      line('compiling four levels under 1 ms', `${round(four / 1000)} ms`, four < 1000),
    ],
  );
}

async function picture(name: string, spec: object): Promise<void> {
  const base = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', background: 'white' };
  const compiled = compile({ ...base, ...spec } as TopLevelSpec).spec;
  const svg = await new View(parse(compiled), { renderer: 'none' }).toSVG();
  await writeFile(new URL(`${name}.svg`, resultsFolder), `${svg}\n`);
}

const colours = {
  field: 'peer',
  title: null,
  sort: peerNames,
  scale: { domain: peerNames, range: ['#c8371f', '#5b8ff9', '#9aa4b2', '#61a57c', '#2f4858'] },
} as const;
const perSecond = { type: 'quantitative', scale: { type: 'log' }, title: 'requests per second' } as const;

await picture('operations', {
  width: 110,
  height: 220,
  data: {
    values: operations.flatMap(({ name, title }) =>
      peerNames.map((peer) => ({ operation: title, peer, share: rate(name, peer) / rate(name, best) })),
    ),
  },
  mark: { type: 'bar', tooltip: true },
  encoding: {
    column: { field: 'operation', title: null, sort: operations.map(({ title }) => title) },
    x: { field: 'peer', sort: peerNames, axis: null },
    y: { field: 'share', type: 'quantitative', title: `requests per second, as a share of the ${best}` },
    color: colours,
  },
});
const curves = (field: string, title: string, scale: object) => ({
  mark: { type: 'line', point: true },
  encoding: {
    x: { field, type: 'quantitative', scale, title, axis: { tickCount: 5 } },
    y: { field: 'perSecond', ...perSecond },
    color: colours,
  },
});
await picture('growth', {
  data: {
    values: results.growth.map((each) => ({
      ...each,
      operation: operations.find(({ name }) => name === each.operation)?.title,
    })),
  },
  facet: { field: 'operation', title: null, sort: operations.map(({ title }) => title) },
  columns: 3,
  spec: { width: 220, height: 160, ...curves('nodes', 'nodes', { type: 'log' }) },
});
await picture('levels', {
  width: 420,
  height: 240,
  data: { values: results.levels },
  ...curves('levels', 'levels', { zero: false }),
});

/** Each export once: the files for neo4j-admin as one, since they are of use only together. */
function exportsOf({ exports }: ExportsMeasured) {
  const nameOf = (path: string) =>
    path
      .replace('/export/', '')
      .replace(/\?.*/, '')
      .replace(/^neo4j\/.*/, 'neo4j/');
  return [...new Set(exports.map(({ path }) => nameOf(path)))].map((name) => {
    const files = exports.filter(({ path }) => nameOf(path) === name);
    const sum = (of: (file: (typeof files)[number]) => number) => files.reduce((all, file) => all + of(file), 0);
    return {
      name,
      seconds: sum(({ seconds }) => seconds),
      megabytes: sum(({ megabytes }) => megabytes),
      memory: Math.max(...files.map(({ memory }) => memory)),
    };
  });
}

/** These hold no relations, so that relations a second say nothing of them. */
const withoutEdges = ['nodes.csv', 'sources.csv', 'rows.csv'];

function exportsTable([small, large]: readonly ExportsMeasured[]): string {
  if (!small || !large) {
    throw new Error('Two sizes of graph were to be measured.');
  }
  const edges = (of: ExportsMeasured) => of.edges.toLocaleString('en');
  const before = exportsOf(small);
  return table(
    [
      'export',
      'MB',
      'seconds',
      'edges per second',
      'MB per second',
      'of the bare read',
      ...[small, large].map((of) => `peak MiB at ${edges(of)} edges`),
    ],
    exportsOf(large).map(({ name, seconds, megabytes, memory }) => [
      name,
      round(megabytes),
      round(seconds),
      withoutEdges.includes(name) ? '' : round(large.edges / seconds),
      round(megabytes / seconds),
      (large.bareRead / seconds).toFixed(2),
      round(before.find((each) => each.name === name)?.memory ?? Number.NaN),
      round(memory),
    ]),
  );
}

const largest = exporting.graphs.at(-1);

const cpu = (of: 'nodeCpu' | 'databaseCpu') => (operation: string, peer: PeerName) =>
  round(figure(operation, peer, 16, of));
const page = `# What the benchmark measured

${results.date}, on ${results.machine}; ${results.nodes.toLocaleString('en')} nodes and ${(results.nodes * 5).toLocaleString('en')} relationships made from a seed.
All peers ran on the same Neo4j, in turns; answers were compared first; medians of the rounds. \`npm run bench\` makes this page.

![Requests per second by operation and peer, as a share of the best hand](operations.svg)

${aims()}

## At 16 connections

${perPeer('Requests per second', (operation, peer) => round(rate(operation, peer)))}

${perPeer(`Requests per second, as a ratio to the ${best}`, (operation, peer) => round(rate(operation, peer) / rate(operation, best)))}

${perPeer('99th percentile of latency, ms', (operation, peer) => round(figure(operation, peer, 16, 'p99')))}

${perPeer('Node CPU per request, ms', cpu('nodeCpu'))}

${perPeer('Neo4j CPU per request, ms', cpu('databaseCpu'))}

## At one connection

${perPeer('Requests per second', (operation, peer) => round(rate(operation, peer, 1)))}

${perPeer('Cold: ms of an answer whose statements Neo4j has not seen before', (operation, peer) => round(measuredOf(operation, peer).cold))}

## What one request costs

${perPeer('Statements', (operation, peer) => String(measuredOf(operation, peer).cost.statements))}

${perPeer('Db hits', (operation, peer) => String(measuredOf(operation, peer).cost.dbHits))}

${perPeer('Bytes over Bolt from Neo4j', (operation, peer) => String(measuredOf(operation, peer).cost.bytes))}

${perPeer('Bytes of the answer', (operation, peer) => String(measuredOf(operation, peer).answerBytes))}

## How it grows

By the size of the graph, at one connection:

![Requests per second by number of nodes](growth.svg)

By the levels of a question, three rows each:

![Requests per second by levels](levels.svg)

Compiling a new operation, from parsed document to Cypher and shaper:

${table(
  ['levels', 'µs'],
  results.compile.map(({ levels, microseconds }) => [String(levels), round(microseconds)]),
)}

## Loading

${loading.date}, on ${loading.machine}. Generated statements from one file of JSON Lines into an empty database with a heap of 1 GiB; the seconds
are those of the whole command, which checks all of the file before it writes. By hand is a script that creates as
many nodes and relationships of each kind, a thousand rows at a time, and checks, compares and resumes nothing.

${table(
  [
    'statements',
    'in',
    'MB of file',
    'seconds',
    'statements per second',
    'of the rate by hand',
    'loaded again, s',
    'peak MiB of Node',
  ],
  loading.loads.map(({ statements, beforehand, inBatches, megabytes, ours: whole, again, byHand }) => [
    statements.toLocaleString('en'),
    inBatches ? 'batches' : 'one transaction',
    round(megabytes),
    round(whole.seconds),
    round(statements / whole.seconds),
    (statements / whole.seconds / ((statements - beforehand) / byHand.seconds)).toFixed(2),
    round(again.seconds),
    round(Math.max(whole.memory, again.memory)),
  ]),
)}

## Exports

${exporting.date}, on ${exporting.machine}. A generated graph of ${largest?.nodes.toLocaleString('en')} nodes and ${largest?.edges.toLocaleString('en')} edges, each export over HTTP from a server
that does nothing else; peak is the resident memory of its process, of which about 190 MiB are there before anything is asked. Neo4j, with a heap of 1 GiB,
took ${round(largest?.databaseMemory ?? Number.NaN)} MiB at the most. The bare read is a script that reads all nodes and edges with their properties and
writes nothing: ${round(largest?.bareRead ?? Number.NaN)} s. The files of neo4j/ are counted together.

${exportsTable(exporting.graphs)}
`;
await writeFile(new URL('README.md', resultsFolder), page);
console.log(`Wrote ${pathOfResult('README.md')} and its pictures.`);
