import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Quad } from '@rdfjs/types';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser } from 'n3';
import { isRelation } from '../../src/model/predicates.ts';
import { type Api, openApi } from '../support/api.ts';
import { readDataset } from '../support/read-dataset.ts';
import { fixtures } from '../support/test-database.ts';

/** The citations of each statement, by its id: source, place in it, certainty and basis, in an order of their own. */
type Citations = ReadonlyMap<string, readonly string[]>;

interface Told {
  readonly source: string;
  readonly locator?: string | undefined;
  readonly certainty?: string | undefined;
  readonly basis?: string | undefined;
}

const written = ({ source, locator, certainty, basis }: Told) => JSON.stringify([source, locator, certainty, basis]);

function collected(told: Iterable<readonly [statement: string, citations: readonly Told[]]>): Citations {
  const found = new Map<string, string[]>();
  for (const [statement, citations] of told) {
    found.set(statement, [...(found.get(statement) ?? []), ...citations.map(written)].sort());
  }
  return found;
}

/** What differs, statement by statement: all at once would be too much to print. */
const differing = (found: Citations, expected: Citations) =>
  [...new Set([...found.keys(), ...expected.keys()])]
    .map((id) => ({ id, found: found.get(id), expected: expected.get(id) }))
    .filter((each) => String(each.found) !== String(each.expected))
    .slice(0, 5);

let api: Api;
let ofAll: Citations;
let ofRelations: Citations;
beforeAll(async () => {
  api = await openApi();
  const { entities } = await readDataset(fixtures);
  ofAll = collected(
    entities.flatMap(({ statements }) => statements.map(({ id, citations }) => [id, citations] as const)),
  );
  ofRelations = collected(
    entities.flatMap(({ accepted }) =>
      accepted.flatMap(({ id, predicate, citations }) => (isRelation(predicate) ? [[id, citations] as const] : [])),
    ),
  );
});
afterAll(() => api.close());

/** A part that is small enough for parsers that keep a document in memory: all about one meeting. */
const part = '&around=astana-2024';

const exported = async (file: string, more = ''): Promise<string> => {
  const response = await api.app.fetch(`http://localhost/export/${file}?includePlanned=true${more}`);
  expect(response.status).toBe(200);
  return response.text();
};
const linesOf = async (file: string, more = '') =>
  (await exported(file, more))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const rowsOf = async (file: string): Promise<Record<string, string>[]> =>
  parse(await exported(file), { columns: true, relax_column_count: false });

test('the record has citations of every certainty and basis, with places and without', () => {
  const all = [...ofAll.values()].flat().map((each) => JSON.parse(each));
  const among = (column: number) => new Set(all.map((each) => each[column]));
  expect([among(2), among(3)]).toEqual([new Set(['EXPLICIT', 'VAGUE']), new Set(['REPORTED', 'ANNOUNCED'])]);
  expect(among(1).has(null)).toBe(true);
  expect(ofRelations.size).toBeLessThan(ofAll.size);
});

/** Of the citations of some statements those that a part tells of, as JSON Lines have it. */
async function amongPart(record: string, citations: Citations, more: string): Promise<Citations> {
  const told = new Set(
    (await linesOf('graph.jsonl', more)).filter((line) => line.record === record).map(({ id }) => id),
  );
  return new Map([...citations].filter(([id]) => told.has(id)));
}

describe('each citation comes back with its place, certainty and basis', () => {
  test('from JSON Lines, of statements and of relations', async () => {
    const lines = await linesOf('graph.jsonl');
    const of = (record: string) =>
      collected(lines.filter((line) => line.record === record).map(({ id, citations }) => [id, citations] as const));
    expect(differing(of('statement'), ofAll)).toEqual([]);
    expect(differing(of('edge'), ofRelations)).toEqual([]);
  });

  test.each([
    ['statements.csv', 'id', () => ofAll],
    ['edges.csv', 'statement', () => ofRelations],
  ])('from %s', async (file, key, expected) => {
    const rows = await rowsOf(file);
    expect(
      differing(collected(rows.map((row) => [row[key] ?? '', JSON.parse(row.evidence ?? '')] as const)), expected()),
    ).toEqual([]);
  });

  const triplesOf: Readonly<Record<string, (text: string) => Promise<Quad[]>>> = {
    'graph.ttl': async (text) => new Parser().parse(text),
    'graph.jsonld': async (text) => {
      const quads: Quad[] = [];
      for await (const quad of Readable.from([text]).pipe(new JsonLdParser())) {
        quads.push(quad);
      }
      return quads;
    },
  };
  test.each([
    ['graph.ttl', ''],
    ['graph.jsonld', part],
  ])('from %s%s', async (file, more) => {
    const quads = (await triplesOf[file]?.(await exported(file, more))) ?? [];
    const idOf = (address: string) => address.replace('http://127.0.0.1:4000/id/', '');
    const bySubject = new Map<string, Map<string, string>>();
    for (const { subject, predicate, object } of quads) {
      const known = bySubject.get(subject.value) ?? new Map<string, string>();
      known.set(predicate.value.replace(/.*[#/]/, ''), object.value);
      bySubject.set(subject.value, known);
    }
    const told = quads
      .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/prov#qualifiedDerivation')
      .map(({ subject, object }) => {
        const place = bySubject.get(object.value);
        const source = idOf(place?.get('entity') ?? '');
        const [locator, certainty, basis] = ['locator', 'certainty', 'basis'].map((name) => place?.get(name));
        return [idOf(subject.value), [{ source, locator, certainty, basis }]] as const;
      });
    const expected = await amongPart('statement', ofAll, more);
    expect(expected.size).toBeGreaterThan(100);
    expect(differing(collected(told), expected)).toEqual([]);
  });

  test.each([
    ['graph.graphml', 'data', 'key', (key: string) => key.replace('edge-', ''), (value: Element) => value.textContent],
    ['graph.gexf', 'attvalue', 'for', (key: string) => key, (value: Element) => value.getAttribute('value')],
  ])('from %s', async (file, tag, key, nameOf, textOf) => {
    const document = new DOMParser().parseFromString(await exported(file, part), 'text/xml');
    const told = [...document.getElementsByTagName('edge')].map((edge) => {
      const values = new Map(
        [...edge.getElementsByTagName(tag)].map((value) => [
          nameOf(value.getAttribute(key) ?? ''),
          textOf(value) ?? '',
        ]),
      );
      return [values.get('statement') ?? '', JSON.parse(values.get('evidence') ?? '')] as const;
    });
    const expected = await amongPart('edge', ofRelations, part);
    expect(expected.size).toBeGreaterThan(100);
    expect(differing(collected(told), expected)).toEqual([]);
  });

  test('from the files for Neo4j', async () => {
    const rows = await rowsOf('neo4j/relationships.csv');
    const told = rows
      .filter((row) => row[':TYPE'] === 'CITES')
      .map((row) => {
        const { ':START_ID': statement = '', ':END_ID': source = '' } = row;
        const locator = row['locator:string'] || undefined;
        return [
          statement,
          [{ source, locator, certainty: row['certainty:string'], basis: row['basis:string'] }],
        ] as const;
      });
    expect(differing(collected(told), ofAll)).toEqual([]);
  });

  test('from FollowTheMoney, in the summary of a link: it has no place for the basis, and says each once', async () => {
    const lines = await linesOf('graph.ftm.jsonl');
    const once = (citations: Citations) =>
      new Map([...citations].map(([id, each]) => [id, [...new Set(each.map((one) => one.normalize('NFC')))].sort()]));
    const withoutBasis = collected(
      [...ofRelations].map(([id, each]) => [
        id,
        each.map((one) => {
          const [source, locator, certainty] = JSON.parse(one);
          return { source, locator: locator ?? undefined, certainty };
        }),
      ]),
    );
    const told = lines
      .filter(({ properties }) => properties.recordId)
      .map(
        ({ id, properties }) =>
          [
            id,
            properties.summary.map((text: string) => {
              const [, source = '', locator, certainty] = /^([^ ,]+)(?:, (.*))? \((\w+)\)$/s.exec(text) ?? [];
              return { source, locator, certainty };
            }),
          ] as const,
      );
    expect(differing(once(collected(told)), once(withoutBasis))).toEqual([]);
  });
});
