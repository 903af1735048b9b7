import type { Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory, type NamedNode } from 'n3';
import type { PropertyKind } from '../../model/property.ts';
import { edgeFields, type Field, nodeFields } from '../fields.ts';
import type { Citation, CitedSource, GraphEdge, GraphNode, GraphReader, Name } from '../graph-reader.ts';
import type { Properties, Value } from '../values.ts';
import { camelCase, classes, equivalents, type Term, term } from './terms.ts';

const { namedNode, literal, quad } = DataFactory;

const datatypes: Readonly<Record<PropertyKind, Term | undefined>> = {
  Boolean: 'xsd:boolean',
  Date: 'xsd:date',
  Float: 'xsd:double',
  Integer: 'xsd:integer',
  String: undefined,
};

/** Makes the triples of a graph whose ids begin with a base; those of one subject come together. */
export class Triples {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** The triples of a whole graph, a few at a time. */
  async *of(graph: GraphReader): AsyncGenerator<Quad> {
    const { header, selection } = graph;
    yield* this.dataset(header);
    for await (const node of graph.nodes()) {
      yield* this.node(node);
    }
    for await (const edge of graph.edges()) {
      yield* this.edge(edge, selection.asOf);
    }
    for await (const source of graph.sources()) {
      yield* this.source(source);
    }
  }

  dataset({ version, date, title, licence }: GraphReader['header']): Quad[] {
    const of = about(namedNode(`${this.#base}id/sco-graph`));
    return [
      of(term('rdf:type'), term('schema:Dataset')),
      of(term('schema:name'), literal(title, 'en')),
      of(term('schema:version'), literal(version)),
      of(term('schema:dateModified'), literal(date, term('xsd:date'))),
      of(term('schema:license'), namedNode(`https://spdx.org/licenses/${licence}`)),
    ];
  }

  /** What an entity is, and its usual name. */
  called({ id, type, properties: { name } }: GraphNode): Quad[] {
    const of = about(this.#id(id));
    return [
      of(term('rdf:type'), this.#own(type)),
      ...classes[type].map((each) => of(term('rdf:type'), term(each))),
      ...(name ? [of(term('skos:prefLabel'), literal(String(name), 'en'))] : []),
    ];
  }

  node(node: GraphNode): Quad[] {
    const { id, type, properties, names } = node;
    const of = about(this.#id(id));
    const { name, description, wikidataId, ...others } = properties;
    const fields = nodeFields.filter((field) => field.name in others);
    return [
      ...this.called(node),
      ...(description ? [of(term('schema:description'), literal(String(description), 'en'))] : []),
      ...(wikidataId ? [of(term('schema:sameAs'), namedNode(`http://www.wikidata.org/entity/${wikidataId}`))] : []),
      ...this.#values(of, fields, others),
      ...(type === 'Meeting' ? dated(of, properties, { start: 'schema:startDate', end: 'schema:endDate' }) : []),
      ...(type === 'Document' ? dated(of, properties, { date: 'schema:datePublished' }) : []),
      ...names.flatMap((each) => this.#name(id, name, each)),
    ];
  }

  /** A name beside the usual one, and the statement that gives either. */
  #name(id: string, usual: Value | undefined, { text, language, statement, sources }: Name): Quad[] {
    const subject = this.#id(id);
    const isUsual = text === usual && language === 'en';
    const [label, name] = [term(isUsual ? 'skos:prefLabel' : 'skos:altLabel'), literal(text, language)];
    const citations = sources.map((source) => ({ source, locator: undefined }));
    return [
      ...(isUsual ? [] : [quad(subject, label, name)]),
      ...this.#statement(statement, subject, label, name, citations),
    ];
  }

  /** A relation as a triple, where it is no mere plan, and as a statement with all that is said of it. */
  edge({ id, type, from, to, properties, citations }: GraphEdge, asOf: string | undefined): Quad[] {
    const [subject, predicate, object] = [this.#id(from), this.#own(camelCase(type)), this.#id(to)];
    const theirs = equivalents[type];
    const isOver = asOf === undefined && properties.endBefore !== undefined;
    const isMember = type !== 'MEMBER_OF' || properties.status === 'MEMBER';
    const [first, last] = theirs?.inverse ? [object, subject] : [subject, object];
    const of = about(this.#id(id));
    const fields = edgeFields.filter(({ name }) => name !== 'sources' && name in properties);
    return [
      ...(properties.planned ? [] : [quad(subject, predicate, object)]),
      ...(theirs && isMember && !isOver && !properties.planned ? [quad(first, term(theirs.property), last)] : []),
      ...this.#statement(id, subject, predicate, object, citations),
      ...this.#values(of, fields, properties),
    ];
  }

  source({ id, properties: { title, publisher, date, url, note } }: CitedSource): Quad[] {
    const of = about(this.#id(id));
    return [
      of(term('rdf:type'), term('prov:Entity')),
      of(term('rdf:type'), term('schema:CreativeWork')),
      ...(title ? [of(term('schema:name'), literal(String(title)))] : []),
      ...(publisher ? [of(term('schema:publisher'), literal(String(publisher)))] : []),
      ...(date ? [of(term('schema:datePublished'), literal(String(date)))] : []),
      ...(url ? [of(term('schema:url'), namedNode(String(url)))] : []),
      ...(note ? [of(term('rdfs:comment'), literal(String(note), 'en'))] : []),
    ];
  }

  #id(id: string): NamedNode {
    return namedNode(`${this.#base}id/${id}`);
  }

  #own(name: string): NamedNode {
    return namedNode(`${this.#base}vocabulary#${name}`);
  }

  /** What a statement says, and where its sources say it. */
  #statement(
    id: string,
    subject: NamedNode,
    predicate: NamedNode,
    object: Quad_Object,
    citations: readonly Citation[],
  ): Quad[] {
    const of = about(this.#id(id));
    const isTold = (source: string, index: number) => citations.findIndex((each) => each.source === source) === index;
    return [
      of(term('rdf:type'), term('rdf:Statement')),
      of(term('rdf:type'), term('prov:Entity')),
      of(term('rdf:subject'), subject),
      of(term('rdf:predicate'), predicate),
      of(term('rdf:object'), object),
      ...citations
        .filter(({ source }, index) => isTold(source, index))
        .map(({ source }) => of(term('prov:wasDerivedFrom'), this.#id(source))),
      ...citations.flatMap(({ source, locator }, index) => {
        if (locator === undefined) {
          return [];
        }
        const place = namedNode(`${this.#base}id/${id}#citation-${index + 1}`);
        return [
          of(term('prov:qualifiedDerivation'), place),
          quad(place, term('rdf:type'), term('prov:Derivation')),
          quad(place, term('prov:entity'), this.#id(source)),
          quad(place, this.#own('locator'), literal(locator)),
        ];
      }),
    ];
  }

  #values(of: ReturnType<typeof about>, fields: readonly Field[], properties: Properties): Quad[] {
    return fields.flatMap(({ name, kind, isReference }) =>
      listOf(properties[name]).map((value) => {
        const datatype = datatypes[kind];
        const object = isReference
          ? this.#id(String(value))
          : literal(String(value), datatype === undefined ? undefined : term(datatype));
        return of(this.#own(camelCase(name)), object);
      }),
    );
  }
}

const listOf = (value: Value | undefined): readonly (string | number | boolean)[] =>
  value === undefined ? [] : typeof value === 'object' ? value : [value];

const about =
  (subject: NamedNode) =>
  (predicate: NamedNode, object: Quad_Object): Quad =>
    quad(subject, predicate, object);

const dated = (of: ReturnType<typeof about>, properties: Properties, terms: Readonly<Record<string, Term>>): Quad[] =>
  Object.entries(terms).flatMap(([name, property]) =>
    properties[name] === undefined ? [] : [of(term(property), literal(String(properties[name]), term('xsd:date')))],
  );
