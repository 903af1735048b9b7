import type { Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { entities, entityLabels } from '../../model/entities.ts';
import { predicate, predicateNames } from '../../model/predicates.ts';
import { naming, valuePredicates } from '../../model/statements.ts';
import { citationFields, edgeFields, nodeFields, sourceFields, statementFields } from '../fields.ts';
import { camelCase, classesOf, type Equivalent, equivalents, sourceTerms, term } from './terms.ts';

const { namedNode, literal, quad } = DataFactory;

/** Our own words, as RDF Schema defines them: classes, relations, and what statements and entities say. */
export function* vocabularyTriples(base: string): Generator<Quad> {
  const own = (name: string) => namedNode(`${base}vocabulary#${name}`);
  const define = (
    name: string,
    type: Quad_Object,
    description: string,
    more: readonly [string, Quad_Object][] = [],
  ) => [
    quad(own(name), term('rdf:type'), type),
    quad(own(name), term('rdfs:label'), literal(name, 'en')),
    quad(own(name), term('rdfs:comment'), literal(description, 'en')),
    ...more.map(([property, object]) => quad(own(name), namedNode(property), object)),
  ];
  for (const label of entityLabels) {
    const others = classesOf(label).map((each): [string, Quad_Object] => [term('rdfs:subClassOf').value, term(each)]);
    yield* define(label, term('rdfs:Class'), entities[label].description, others);
  }
  for (const name of predicateNames) {
    const { from, to, description } = predicate(name);
    const theirs = equivalents[name];
    yield* define(camelCase(name), term('rdf:Property'), description, [
      ...from.map((label): [string, Quad_Object] => [term('schema:domainIncludes').value, own(label)]),
      ...to.map((label): [string, Quad_Object] => [term('schema:rangeIncludes').value, own(label)]),
      ...(theirs ? [related(theirs)] : []),
    ]);
  }
  const values = Object.entries(valuePredicates).map(([name, { description }]) => ({
    name: camelCase(name),
    description,
  }));
  const told = new Map([...values, ...nodeFields, ...edgeFields, ...statementFields].map((each) => [each.name, each]));
  for (const { name, description } of told.values()) {
    yield* define(name, term('rdf:Property'), description);
  }
  yield* define(camelCase(naming), term('rdf:Property'), 'A name of it.');
  yield* define('contradicts', term('rdf:Property'), 'A statement that it contradicts.');
  for (const { name, description } of sourceFields) {
    const word = sourceTerms[name] ?? { ours: name };
    if ('ours' in word) {
      yield* define(word.ours, term('rdf:Property'), description);
    }
  }
  for (const { name, description } of citationFields) {
    yield* define(name, term('rdf:Property'), description);
  }
}

/** Theirs is not always the same: some hold only for members, or as long as it lasts. */
const related = ({ property, inverse }: Equivalent): [string, Quad_Object] => [
  term(inverse ? 'schema:inverseOf' : 'skos:relatedMatch').value,
  term(property),
];
