import { pipeline, Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import { JsonLdSerializer } from 'jsonld-streaming-serializer';
import { StreamWriter } from 'n3';
import { Triples } from '../rdf/quads.ts';
import { prefixesOf } from '../rdf/terms.ts';
import type { ExportFormat } from './export-format.ts';

/** Writes triples in a syntax of RDF; ids and our own words begin with the base. */
export interface Syntax {
  readonly mediaType: string;
  write(quads: Iterable<Quad> | AsyncIterable<Quad>, base: string): AsyncIterable<string>;
}

/** Turtle: https://www.w3.org/TR/turtle/ */
export const turtle: Syntax = {
  mediaType: 'text/turtle; charset=utf-8',
  write: (quads, base) => through(quads, new StreamWriter({ prefixes: { ...prefixesOf(base) } })),
};

/** JSON-LD 1.1: https://www.w3.org/TR/json-ld11/ */
export const jsonLd: Syntax = {
  mediaType: 'application/ld+json',
  write: (quads, base) => through(quads, new JsonLdSerializer({ context: { ...prefixesOf(base) }, space: ' ' })),
};

async function* through(
  quads: Iterable<Quad> | AsyncIterable<Quad>,
  syntax: NodeJS.ReadWriteStream,
): AsyncGenerator<string> {
  // What goes wrong reaches who reads below.
  const written = pipeline(Readable.from(byPredicate(quads)), syntax, () => {});
  for await (const chunk of written) {
    yield String(chunk);
  }
}

/**
 * Quads of one subject in a row, those of one predicate together: a JSON object may have each member once. As many quads are held as
 * one subject has in a row.
 */
async function* byPredicate(quads: Iterable<Quad> | AsyncIterable<Quad>): AsyncGenerator<Quad> {
  let subject = '';
  let run = new Map<string, Quad[]>();
  for await (const quad of quads) {
    if (quad.subject.value !== subject) {
      yield* [...run.values()].flat();
      subject = quad.subject.value;
      run = new Map();
    }
    const same = run.get(quad.predicate.value) ?? [];
    run.set(quad.predicate.value, same);
    same.push(quad);
  }
  yield* [...run.values()].flat();
}

/** The graph in Turtle. */
export const turtleGraph = (base: string): ExportFormat => ({
  file: 'graph.ttl',
  mediaType: turtle.mediaType,
  description: 'Turtle (schema.org, W3C ORG, PROV-O, SKOS): triple stores, rdflib',
  write: (graph) => turtle.write(new Triples(base).of(graph), base),
});

/** The same triples in JSON-LD. */
export const jsonLdGraph = (base: string): ExportFormat => ({
  file: 'graph.jsonld',
  mediaType: jsonLd.mediaType,
  description: 'JSON-LD, the same triples as in Turtle',
  write: (graph) => jsonLd.write(new Triples(base).of(graph), base),
});
