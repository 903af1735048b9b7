import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Quad } from '@rdfjs/types';
import { parse } from 'csv-parse/sync';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser } from 'n3';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local.ts';
import { loadDataset } from '../../src/knowledge/load-dataset.ts';
import { openDataset } from '../../src/knowledge/open-dataset.ts';
import { type Api, openApi } from '../support/api.ts';
import { present } from '../support/graph-content.ts';
import { type HostileText, marksIn, writeHostileDataset } from '../support/hostile-dataset.ts';
import { python, pythonPath } from '../support/python.ts';
import { releaseScratch, scratchDatabase } from '../support/scratch-database.ts';
import { stringsOf, stringsOfXml } from './strings.ts';

/** What tests/third-party/read_exports.py found. */
interface PythonReport {
  readonly networkxGraphml: unknown;
  readonly networkxGexf: unknown;
  readonly igraph: unknown;
  readonly nodesTable: { readonly rows: unknown; readonly problems: unknown };
  readonly edgesTable: { readonly rows: unknown; readonly problems: unknown };
  readonly followTheMoney: {
    readonly strays: unknown;
    readonly changed: readonly [id: string, property: string, given: readonly string[], read: readonly string[]][];
  };
  readonly rdf: object;
}

const seed = Number(process.env.SEED ?? 19);

describe('a dataset with hostile texts in every place', () => {
  let folder: string;
  let driver: Driver;
  let api: Api;
  let texts: readonly HostileText[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sco-graph-hostile-'));
    texts = await writeHostileDataset(join(folder, 'data'), seed);
    driver = openDriver((await scratchDatabase()).credentials);
    await loadDataset(driver, await openDataset(join(folder, 'data')));
    api = await openApi({}, await scratchDatabase());
  }, 120_000);
  afterAll(async () => {
    await releaseScratch(driver);
    await api.close();
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }, 120_000);

  const exported = async (file: string): Promise<string> => {
    const response = await api.app.fetch(`http://localhost/export/${file}?includePlanned=true`);
    expect(response.status).toBe(200);
    return response.text();
  };
  /** The texts of some kinds that strings do not hold. */
  const missing = (strings: Iterable<string>, kinds: readonly string[], kept?: (text: string) => string) => {
    const numbers = new Set(found(strings, kept));
    return texts.filter(({ kind }, number) => kinds.includes(kind) && !numbers.has(number));
  };

  /** The numbers of the texts that some strings hold, each text whole; @throws where one is other than it was */
  function found(strings: Iterable<string>, kept = (text: string) => text): number[] {
    const numbers = new Set<number>();
    for (const string of strings) {
      for (const number of marksIn(string)) {
        const { text = '' } = texts[number] ?? {};
        if (!string.includes(kept(text))) {
          // Qualifiers stand as JSON inside a text.
          expect(found(stringsOf(JSON.parse(string)))).toContain(number);
        }
        numbers.add(number);
      }
    }
    return [...numbers].sort((a, b) => a - b);
  }

  test('there are some in every kind of place, and the load of them settles', async () => {
    expect(new Set(texts.map(({ kind }) => kind))).toEqual(
      new Set([
        'title',
        'source',
        'url',
        'name',
        'description',
        'reason',
        'qualifier',
        'alias',
        'value',
        'locator',
        'disagreement',
        'gap',
      ]),
    );
    const again = await loadDataset(driver, await openDataset(join(folder, 'data')));
    expect([again.created, again.changed, again.removed]).toEqual([0, 0, 0]);
  });

  test.each([
    ['nodes.csv', ['name', 'description', 'alias', 'gap']],
    ['edges.csv', ['qualifier']],
    ['statements.csv', ['alias', 'value', 'reason', 'locator', 'qualifier']],
    ['sources.csv', ['source', 'url']],
  ])('%s', async (file, expected) => {
    const rows: unknown[] = parse(await exported(file), { columns: true });
    expect(
      missing(
        rows.flatMap((row) => [...stringsOf(row)]),
        expected,
      ),
    ).toEqual([]);
  });

  /** What FollowTheMoney drops of any text that it reads. */
  const withoutTheUnseen = (text: string) =>
    text
      .normalize('NFC')
      .replaceAll(/\p{Zs}/gu, ' ')
      .replaceAll(/[\u00AD\u200B\uFEFF]|[\u200C-\u200F\u2060-\u2064\u061C]/g, '')
      .trim();

  test.each([
    [
      'graph.jsonl',
      [
        ...['title', 'source', 'url', 'name', 'description', 'alias', 'value', 'reason', 'locator', 'qualifier'],
        ...['disagreement', 'gap'],
      ],
      undefined,
    ],
    [
      'graph.ftm.jsonl',
      ['title', 'source', 'url', 'name', 'description', 'alias', 'qualifier'],
      (text: string) => withoutTheUnseen(text),
    ],
  ])('%s', async (file, expected, kept) => {
    const lines = (await exported(file)).trimEnd().split('\n');
    const strings = lines.flatMap((each) => [...stringsOf(JSON.parse(each))]);
    expect(missing(kept ? strings.map(kept) : strings, expected, kept)).toEqual([]);
  });

  test.each(['graph.graphml', 'graph.gexf'])('%s', async (file) => {
    const { strings, problems } = stringsOfXml(await exported(file));
    expect(problems).toEqual([]);
    expect(missing(strings, ['title', 'name', 'description', 'alias', 'qualifier'])).toEqual([]);
  });

  test('graph.ttl and graph.jsonld, which hold the same triples', async () => {
    const written = ({ subject, predicate, object }: Quad) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        object.termType,
        object.value,
        Object(object).language,
        Object(object).datatype?.value,
      ]);
    const turtle = new Parser().parse(await exported('graph.ttl'));
    const jsonLd: Quad[] = [];
    for await (const quad of Readable.from([await exported('graph.jsonld')]).pipe(new JsonLdParser())) {
      jsonLd.push(quad);
    }
    expect(new Set(jsonLd.map(written))).toEqual(new Set(turtle.map(written)));
    const everything = [
      'title',
      'source',
      'url',
      'name',
      'description',
      'alias',
      'value',
      'reason',
      'locator',
      'qualifier',
      'gap',
    ];
    expect(
      missing(
        turtle.flatMap(({ subject, object }) => [subject.value, object.value]),
        everything,
      ),
    ).toEqual([]);
    const subjects = new Set(turtle.map(({ subject }) => subject.value.replace(/\/id\/.*/, '/id/')));
    expect([...subjects]).toEqual(['http://127.0.0.1:4000/id/']);
  });

  (pythonPath ? test : test.skip)(
    'what networkx, igraph, pandas, FollowTheMoney and rdflib read',
    async () => {
      const exports = join(folder, 'exports');
      await mkdir(exports);
      for (const file of [
        'nodes.csv',
        'edges.csv',
        'graph.graphml',
        'graph.gexf',
        'graph.ttl',
        'graph.jsonld',
        'graph.ftm.jsonl',
      ]) {
        await writeFile(join(exports, file), await exported(file));
      }
      const shapes = fileURLToPath(new URL('../third-party/shapes.ttl', import.meta.url));
      const script = new URL('../third-party/read_exports.py', import.meta.url);
      const report = await python<PythonReport>(script, [exports, shapes]);
      for (const tool of ['networkxGraphml', 'networkxGexf', 'igraph'] as const) {
        expect(missing(stringsOf(report[tool]), ['name', 'description', 'alias', 'qualifier'])).toEqual([]);
      }
      expect(missing(stringsOf(report.nodesTable.rows), ['name', 'description', 'alias'])).toEqual([]);
      expect(missing(stringsOf(report.edgesTable.rows), ['qualifier'])).toEqual([]);
      expect([report.nodesTable.problems, report.edgesTable.problems]).toEqual([[], []]);
      const { changed, strays } = report.followTheMoney;
      expect(strays).toEqual([]);
      // It tidies names when it reads them: blanks together, and no quotes around.
      const tidy = (texts: readonly string[]) =>
        texts
          .map((text) =>
            text
              .replaceAll(/\s+/g, ' ')
              .replace(/^(["'])(.*)\1$/u, '$2')
              .trim(),
          )
          .sort();
      expect(changed.filter(([, , given, read]) => !isDeepStrictEqual(tidy(given), tidy(read)))).toEqual([]);
      expect(['name', 'alias']).toEqual(expect.arrayContaining(changed.map(([, property]) => property)));
      expect(report.rdf).toMatchObject({ onlyInTurtle: [], onlyInJsonLd: [] });
    },
    120_000,
  );

  describe('another Neo4j', () => {
    let other: LocalNeo4j;
    let home: string;
    beforeAll(async () => {
      home = join(folder, 'home');
      other = await startLocalNeo4j({ folder: home, throwAway: true });
    }, 120_000);
    afterAll(() => other.stop());
    const copied = async () => {
      const copy = openDriver(other.credentials);
      try {
        return await present(copy);
      } finally {
        await copy.close();
      }
    };

    test('has the same graph from graph.cypher', async () => {
      const copy = openDriver(other.credentials);
      const session = copy.session();
      for (const statement of (await exported('graph.cypher')).split(/;\n/)) {
        if (statement.trim() !== '') {
          await session.run(statement);
        }
      }
      await session.close();
      await copy.close();
      expect(await copied()).toEqual(await present(driver));
    }, 120_000);

    test('has the same graph from the files for neo4j-admin', async () => {
      const { formats } = await (await api.app.fetch('http://localhost/export/')).json();
      const files = formats
        .map(({ path }: { path: string }) => path.replace('/export/', ''))
        .filter((file: string) => file.startsWith('neo4j/'))
        .map((file: string) => file.replace('neo4j/', ''));
      for (const file of files) {
        await writeFile(join(home, file), await exported(`neo4j/${file}`));
      }
      await other.stop();
      await promisify(execFile)(
        other.java,
        [
          ...['-cp', other.distribution.classPath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full'],
          ...files.map((name: string) => `--${name.startsWith('relationships') ? 'relationships' : 'nodes'}=${name}`),
          ...['--array-delimiter=TAB', '--overwrite-destination', 'neo4j'],
        ],
        { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
      );
      other = await startLocalNeo4j({ folder: home, throwAway: true });
      expect(await copied()).toEqual(await present(driver));
    }, 120_000);
  });
});
