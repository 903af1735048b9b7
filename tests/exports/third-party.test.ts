import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { python, pythonPath } from '../support/python.ts';

type Properties = Record<string, unknown>;

interface Found {
  readonly nodes: Record<string, Properties>;
  readonly edges: Record<string, [from: string, to: string, Properties]>;
}

interface Table {
  readonly rows: Record<string, string>[];
  readonly problems: unknown[];
}

/** What the tools print of the exports. */
interface Report {
  readonly networkxGraphml: Found;
  readonly networkxGexf: Found;
  readonly igraph: Found;
  readonly nodesTable: Table;
  readonly edgesTable: Table;
  readonly followTheMoney: {
    readonly entities: Record<string, string>;
    readonly changed: unknown[];
    readonly strays: unknown[];
  };
  readonly rdf: {
    readonly triples: number;
    readonly onlyInTurtle: unknown[];
    readonly onlyInJsonLd: unknown[];
    readonly conforms: boolean;
    readonly report: string;
    readonly labels: string[];
  };
}

interface Line extends Properties {
  readonly record: string;
  readonly id: string;
}

(pythonPath ? describe : describe.skip)('what other tools read in the exports', () => {
  let api: Api;
  let folder: string;
  let report: Report;
  let nodes: (Line & { names: { sources: string[] }[] })[];
  let edges: (Line & { type: string; from: string; to: string; properties: Properties & { sources: string[] } })[];
  let cited: Set<string>;

  beforeAll(async () => {
    api = await openApi();
    folder = await mkdtemp(join(tmpdir(), 'sco-graph-exports-'));
    const files = [
      'nodes.csv',
      'edges.csv',
      'graph.graphml',
      'graph.gexf',
      'graph.ttl',
      'graph.jsonld',
      'graph.ftm.jsonl',
    ];
    for (const file of [...files, 'graph.jsonl']) {
      await writeFile(join(folder, file), await exported(file));
    }
    const lines: Line[] = (await exported('graph.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    nodes = lines.filter(({ record }) => record === 'node') as typeof nodes;
    edges = lines.filter(({ record }) => record === 'edge') as typeof edges;
    cited = new Set([
      ...nodes.flatMap(({ names }) => names.flatMap(({ sources }) => sources)),
      ...edges.flatMap(({ properties }) => properties.sources),
    ]);
    const shapes = fileURLToPath(new URL('../third-party/shapes.ttl', import.meta.url));
    report = await python(new URL('../third-party/read_exports.py', import.meta.url), [folder, shapes]);
  }, 240_000);
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const exported = async (file: string) => (await api.app.fetch(`http://localhost/export/${file}`)).text();

  /** A value as one text, number or truth value, as formats without lists have it. */
  const flat = (properties: Properties): Properties =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : value]),
    );

  test.each(['networkxGraphml', 'networkxGexf', 'igraph'] as const)(
    '%s: the same entities, names in every script',
    (tool) => {
      const found = report[tool].nodes;
      expect(Object.keys(found).sort()).toEqual(nodes.map(({ id }) => id).sort());
      expect(found.kazakhstan).toMatchObject({
        type: 'State',
        name: 'Kazakhstan',
        iso2: 'KZ',
        names: 'Kazakhstan@en; Казахстан@ru; 哈萨克斯坦@zh',
      });
      expect(found['astana-2024']).toMatchObject({ type: 'Meeting', ordinal: 24, start: '2024-07-04' });
    },
  );

  test.each(['networkxGraphml', 'networkxGexf', 'igraph'] as const)(
    '%s: the same relations, with all they say',
    (tool) => {
      const found = report[tool].edges;
      expect(Object.keys(found).sort()).toEqual(edges.map(({ id }) => id).sort());
      for (const { id, type, from, to, properties, citations } of edges) {
        const evidence = JSON.stringify(citations);
        expect(found[id]).toEqual([from, to, expect.objectContaining({ type, statement: id, evidence })]);
        // What is dynamic in GEXF is read as the time of the edge.
        const { start: _, end: __, ...others } = flat(properties);
        expect(found[id]?.[2]).toMatchObject(tool === 'networkxGexf' ? others : flat(properties));
      }
    },
  );

  test('pandas and frictionless read the tables without a complaint', () => {
    const { nodesTable, edgesTable } = report;
    expect(nodesTable.problems).toEqual([]);
    expect(edgesTable.problems).toEqual([]);
    expect(nodesTable.rows.map(({ Id }) => Id)).toEqual(nodes.map(({ id }) => id));
    expect(edgesTable.rows.map(({ Id, Source, Target, Label }) => [Id, Source, Target, Label])).toEqual(
      edges.map(({ id, from, to, type }) => [id, from, to, type]),
    );
    expect(nodesTable.rows.find(({ Id }) => Id === 'kazakhstan')).toMatchObject({
      names: 'Kazakhstan@en; Казахстан@ru; 哈萨克斯坦@zh',
      licence: 'CC-BY-4.0',
      datasetVersion: '2.1.0',
    });
  });

  test('FollowTheMoney changes nothing, and every entity named is of the kind asked', () => {
    const { entities, changed, strays } = report.followTheMoney;
    expect(changed).toEqual([]);
    expect(strays).toEqual([]);
    expect(Object.keys(entities).sort()).toEqual(
      ['sco-graph', ...[...nodes, ...edges].map(({ id }) => id), ...cited].sort(),
    );
  });

  test('rdflib reads the same triples in Turtle and JSON-LD, and they keep to the shapes', () => {
    const { triples, onlyInTurtle, onlyInJsonLd, conforms, report: problems, labels } = report.rdf;
    expect(triples).toBeGreaterThan(15_000);
    expect([onlyInTurtle, onlyInJsonLd]).toEqual([[], []]);
    expect(problems).toBe('');
    expect(conforms).toBe(true);
    expect(labels.sort()).toEqual(['Kazakhstan@en', 'Казахстан@ru', '哈萨克斯坦@zh']);
  });
});
