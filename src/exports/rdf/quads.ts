import type { Literal, Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory, type NamedNode } from 'n3';
import { isProperty } from '../../model/entities.ts';
import type { PredicateName } from '../../model/predicates.ts';
import type { PropertyKind } from '../../model/property.ts';
import { naming } from '../../model/statements.ts';
import { eachOf } from '../citing-rows.ts';
import type { Citation } from '../columns.ts';
import { citationFields, type ExportField, edgeFields, nodeFields, sourceFields, statementFields } from '../fields.ts';
import type { GraphEdge } from '../graph-edges.ts';
import type { GraphNode } from '../graph-nodes.ts';
import type { CitedSource, GraphReader } from '../graph-reader.ts';
import type { GraphStatement } from '../graph-statements.ts';
import type { PlainProperties, PlainValue } from '../values.ts';
import { addressed, camelCase, classesOf, equivalents, sourceTerms, type Term, term } from './terms.ts';

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
    const { header, view } = graph;
    yield* this.dataset(header);
    const cited = [
      yield* eachOf(graph.nodes(), (node) => this.node(node)),
      yield* eachOf(graph.statedEdges(), (edge) => this.edge(edge, view.asOf)),
      yield* eachOf(graph.statements(), (statement) => this.statement(statement)),
    ];
    for await (const source of graph.sources(...cited)) {
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
      of(term('schema:license'), addressed(`https://spdx.org/licenses/${licence}`)),
    ];
  }

  /** What an entity is, and its usual name. */
  called({ id, type, properties: { name } }: GraphNode): Quad[] {
    const of = about(this.#id(id));
    return [
      of(term('rdf:type'), this.#own(type)),
      ...classesOf(type).map((each) => of(term('rdf:type'), term(each))),
      ...(name ? [of(term('skos:prefLabel'), literal(String(name), 'en'))] : []),
    ];
  }

  node(node: GraphNode): Quad[] {
    const { id, type, properties, names } = node;
    const of = about(this.#id(id));
    const { name, description, wikidataId, textUrl, ...others } = properties;
    return [
      ...this.called(node),
      ...(description ? [of(term('schema:description'), literal(String(description), 'en'))] : []),
      ...(wikidataId ? [of(term('schema:sameAs'), addressed(`http://www.wikidata.org/entity/${wikidataId}`))] : []),
      ...(textUrl ? [of(term('schema:url'), addressed(String(textUrl)))] : []),
      ...this.#values(of, nodeFields, others),
      ...(isProperty(type, 'start') ? dated(of, properties, { start: 'schema:startDate', end: 'schema:endDate' }) : []),
      ...(type === 'Document' ? dated(of, properties, { date: 'schema:datePublished' }) : []),
      // SKOS has no other label that is the usual one.
      ...names
        .filter(({ text, language }) => text !== name || language !== 'en')
        .map(({ text, language }) => of(term('skos:altLabel'), literal(text, language))),
    ];
  }

  /** A relation as a triple, where it is not a mere plan, in our words and in those of others. */
  edge({ type, from, to, properties }: GraphEdge<PredicateName>, asOf: string | undefined): Quad[] {
    if (properties.planned) {
      return [];
    }
    const [subject, object] = [this.#id(from), this.#id(to)];
    const theirs = equivalents[type];
    const isOver = asOf === undefined && properties.endBefore !== undefined;
    const isMember = type !== 'MEMBER_OF' || properties.status === 'MEMBER';
    const [first, last] = theirs?.inverse ? [object, subject] : [subject, object];
    return [
      quad(subject, this.#own(camelCase(type)), object),
      ...(theirs && isMember && !isOver ? [quad(first, term(theirs.property), last)] : []),
    ];
  }

  /** A statement, accepted or not, with all that is said of it, and where its sources say it. */
  statement({
    id,
    subject,
    predicate,
    object,
    attributedTo,
    properties,
    citations,
    contradicts,
  }: GraphStatement): Quad[] {
    const { text, number, qualifiers, sources: _, ...others } = properties;
    const told: PlainProperties = qualifiers === undefined ? {} : JSON.parse(String(qualifiers));
    const of = about(this.#id(id));
    const value =
      text === undefined
        ? literal(String(number), term('xsd:double'))
        : literal(String(text), predicate === naming ? String(told.language) : undefined);
    return [
      of(term('rdf:type'), term('rdf:Statement')),
      of(term('rdf:type'), term('prov:Entity')),
      of(term('rdf:subject'), this.#id(subject)),
      of(term('rdf:predicate'), this.#own(camelCase(predicate))),
      of(term('rdf:object'), object === undefined ? value : this.#id(object)),
      ...this.#values(of, statementFields, text === undefined || number === undefined ? others : { ...others, number }),
      ...this.#values(of, edgeFields, told),
      ...(attributedTo === undefined ? [] : [of(term('prov:wasAttributedTo'), this.#id(attributedTo))]),
      ...contradicts.map((other) => of(this.#own('contradicts'), this.#id(other))),
      ...[...new Set(citations.map(({ source }) => source))].map((source) =>
        of(term('prov:wasDerivedFrom'), this.#id(source)),
      ),
      ...citations.flatMap((citation, index) => this.#citation(of, `${id}#citation-${index + 1}`, citation)),
    ];
  }

  #citation(of: ReturnType<typeof about>, id: string, { source, ...said }: Citation): Quad[] {
    const place = this.#id(id);
    return [
      of(term('prov:qualifiedDerivation'), place),
      quad(place, term('rdf:type'), term('prov:Derivation')),
      quad(place, term('prov:entity'), this.#id(source)),
      ...this.#values(about(place), citationFields, said),
    ];
  }

  source({ id, properties }: CitedSource): Quad[] {
    const of = about(this.#id(id));
    return [
      of(term('rdf:type'), term('prov:Entity')),
      of(term('rdf:type'), term('schema:CreativeWork')),
      ...sourceFields.flatMap((field) => {
        const word = sourceTerms[field.name] ?? { ours: field.name };
        const [named, language] = 'ours' in word ? [this.#own(word.ours)] : [term(word.theirs), word.language];
        return listOf(properties[field.name]).map((value) => of(named, this.#object(field, value, language)));
      }),
    ];
  }

  #id(id: string): NamedNode {
    return namedNode(`${this.#base}id/${id}`);
  }

  #own(name: string): NamedNode {
    return namedNode(`${this.#base}vocabulary#${name}`);
  }

  #values(of: ReturnType<typeof about>, fields: readonly ExportField[], properties: PlainProperties): Quad[] {
    return fields.flatMap((field) =>
      listOf(properties[field.name]).map((value) => of(this.#own(field.name), this.#object(field, value))),
    );
  }

  #object(
    { kind, isReference, isAddress }: ExportField,
    value: string | number | boolean,
    language?: string,
  ): Quad_Object {
    if (isReference) {
      return this.#id(String(value));
    }
    if (isAddress) {
      return addressed(String(value));
    }
    const datatype = datatypes[kind];
    return literal(String(value), datatype === undefined ? language : term(datatype));
  }
}

const listOf = (value: PlainValue | undefined): readonly (string | number | boolean)[] =>
  value === undefined ? [] : typeof value === 'object' ? value : [value];

const about =
  (subject: NamedNode) =>
  (predicate: NamedNode, object: Quad_Object): Quad =>
    quad(subject, predicate, object);

const dated = (
  of: ReturnType<typeof about>,
  properties: PlainProperties,
  terms: Readonly<Record<string, Term>>,
): Quad[] =>
  Object.entries(terms).flatMap(([name, property]) =>
    properties[name] === undefined ? [] : [of(term(property), dateLiteral(String(properties[name])))],
  );

/** A date as precisely as XML Schema can say it; else the text. */
function dateLiteral(edtf: string): Literal {
  const [, year, month, day] = /^(\d{4})(-\d{2})?(-\d{2})?$/.exec(edtf) ?? [];
  const datatype = day ? 'xsd:date' : month ? 'xsd:gYearMonth' : year ? 'xsd:gYear' : undefined;
  return datatype ? literal(edtf, term(datatype)) : literal(edtf);
}
