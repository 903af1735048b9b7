import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayBefore } from '../../src/model/time.ts';
import { type Api, openApi } from '../support/api.ts';
import { isToolThere } from '../support/tool.ts';

const gephi = fileURLToPath(new URL('../third-party/gephi', import.meta.url));
const jars = join(gephi, 'jars');
const resolve =
  'mvn -f tests/third-party/gephi/pom.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=jars';
const isThere = isToolThere(existsSync(jars), `The importers of Gephi are not there; Maven brings them: ${resolve}.`);

type Values = Record<string, string | number | boolean>;

/** What an importer of Gephi made of a file; names of columns are in small letters. */
interface Read {
  readonly issues: string[];
  readonly isSound: boolean;
  readonly isDynamic: boolean;
  readonly nodes: Record<string, Values>;
  readonly edges: Record<string, [from: string, to: string, Values]>;
}

interface Line {
  readonly record: string;
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: { readonly startEarliest?: string; readonly endBefore?: string; readonly sources: string[] };
}

(isThere ? describe : describe.skip)('the importers of Gephi', () => {
  let api: Api;
  let folder: string;
  let read: Record<'graph.gexf' | 'graph.graphml', Read>;
  let lines: Line[];

  beforeAll(async () => {
    api = await openApi();
    folder = await mkdtemp(join(tmpdir(), 'sco-graph-gephi-'));
    const exported = async (file: string) => (await api.app.fetch(`http://localhost/export/${file}`)).text();
    const files = ['graph.gexf', 'graph.graphml'];
    for (const file of files) {
      await writeFile(join(folder, file), await exported(file));
    }
    lines = (await exported('graph.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const words = ['-cp', join(jars, '*'), join(gephi, 'ReadGraph.java'), ...files.map((file) => join(folder, file))];
    const { stdout } = await promisify(execFile)('java', words, { maxBuffer: 64 * 1024 * 1024 });
    read = JSON.parse(stdout);
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const of = (record: string) => lines.filter((line) => line.record === record);

  test('have nothing to complain of in GEXF, and in GraphML only that they do not keep what is said of the whole', () => {
    expect(read['graph.gexf']).toMatchObject({
      issues: ['INFO: GEXF version 1.3'],
      isSound: true,
      isDynamic: true,
    });
    expect(read['graph.graphml']).toMatchObject({
      issues: ['title', 'version', 'date', 'licence'].map(
        (name) => `WARNING: Graph attributes '${name}' ignored as not supported by Gephi`,
      ),
      isSound: true,
      isDynamic: false,
    });
  });

  test.each(['graph.gexf', 'graph.graphml'] as const)('find all entities and relations in %s', (file) => {
    const { nodes, edges } = read[file];
    expect(Object.keys(nodes).sort()).toEqual(
      of('node')
        .map(({ id }) => id)
        .sort(),
    );
    expect(Object.fromEntries(Object.entries(edges).map(([id, [from, to]]) => [id, [from, to]]))).toEqual(
      Object.fromEntries(of('edge').map(({ id, from, to }) => [id, [from, to]])),
    );
  });

  test('show names in every script, and what relations rest on', () => {
    const { nodes, edges } = read['graph.gexf'];
    expect(nodes.kazakhstan).toMatchObject({
      label: 'Kazakhstan',
      names: 'Kazakhstan@en; Казахстан@ru; 哈萨克斯坦@zh',
      iso3: 'KAZ',
    });
    for (const { id, type, properties } of of('edge')) {
      expect(edges[id]?.[2]).toMatchObject({ label: type, statement: id, sources: properties.sources.join('; ') });
    }
  });

  test('draw every relation on the timeline from the first day to the last', () => {
    const instant = (day: string) => `${(Date.parse(day) / 1000).toFixed(0)}000.0`;
    const { edges } = read['graph.gexf'];
    for (const { id, properties } of of('edge')) {
      const { startEarliest, endBefore } = properties;
      // Java writes numbers of this size in the way of science.
      const times = String(edges[id]?.[2].times ?? '').replace(/\d\.\d+E\d+/g, (number) => `${Number(number)}.0`);
      const [from, to] = [
        startEarliest && instant(startEarliest),
        endBefore ? instant(dayBefore(endBefore)) : 'Infinity',
      ];
      expect([id, times]).toEqual([id, from || endBefore ? `<[${from ?? '-Infinity'}, ${to}]>` : '']);
    }
  });
});
