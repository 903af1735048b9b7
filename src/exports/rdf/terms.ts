import { DataFactory, type NamedNode } from 'n3';
import type { EntityLabel } from '../../model/entities.ts';
import type { PredicateName } from '../../model/predicates.ts';

const { namedNode } = DataFactory;

/** The vocabularies of other people that ours stands beside. */
const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/** Where ids stand unless the server says otherwise: below the address it has by default, so that what two people export on their own machines joins up. */
export const defaultBase = 'http://127.0.0.1:4000/';

/** The prefixes of a document whose ids begin with a base; all that it names in our own words is under `sco`. */
export const prefixesOf = (base: string): Readonly<Record<string, string>> => ({
  ...namespaces,
  sco: `${base}vocabulary#`,
  id: `${base}id/`,
});

/** A term of somebody's vocabulary, such as `skos:prefLabel`. */
export type Term = `${keyof typeof namespaces}:${string}`;

export function term(name: Term): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  const namespace = Object.entries(namespaces).find(([each]) => each === prefix)?.[1];
  return namedNode(`${namespace}${local}`);
}

/** An address that comes with the data, as an IRI: what no IRI may hold is percent-encoded (https://www.w3.org/TR/turtle/#grammar-production-IRIREF). */
export const addressed = (address: string): NamedNode =>
  namedNode(address.replaceAll(/[\p{Cc} <>"{}|\\^`]/gu, encodeURIComponent));

/** A word of the graph as RDF writes properties: HELD_AT is heldAt. */
export const camelCase = (name: string): string =>
  name.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What else kinds of entity are, in the words of others that have one for them. */
const classes: Readonly<Partial<Record<EntityLabel, readonly Term[]>>> = {
  State: ['schema:Country'],
  Leader: ['schema:Person', 'prov:Person'],
  Organization: ['org:Organization', 'schema:Organization'],
  Office: ['org:Post'],
  Meeting: ['schema:Event', 'prov:Activity'],
  Exercise: ['schema:Event', 'prov:Activity'],
  Place: ['schema:Place'],
  Document: ['schema:CreativeWork', 'prov:Entity'],
  Decision: ['prov:Entity'],
  Principle: ['skos:Concept'],
  Topic: ['skos:Concept'],
};

/** What a property of a source is called: in the words of others where they have one, else in ours. */
export const sourceTerms: Readonly<
  Record<string, { readonly theirs: Term; readonly language?: string } | { readonly ours: string }>
> = {
  title: { theirs: 'schema:name' },
  publisher: { theirs: 'schema:publisher' },
  // Entities have a kind as well.
  kind: { ours: 'sourceKind' },
  language: { theirs: 'schema:inLanguage' },
  date: { theirs: 'schema:datePublished' },
  url: { theirs: 'schema:url' },
  archivedUrl: { theirs: 'schema:archivedAt' },
  note: { theirs: 'rdfs:comment', language: 'en' },
};
/** What else a kind of entity is, in the words of others. */
export const classesOf = (label: EntityLabel): readonly Term[] => classes[label] ?? [];

/** What others call a relation; `inverse` where theirs leads the other way. */
export interface Equivalent {
  readonly property: Term;
  readonly inverse?: true;
}

/** Relations that others have a word for; what only some status or time makes true is decided where the quads are made. */
export const equivalents: Readonly<Partial<Record<PredicateName, Equivalent>>> = {
  MEMBER_OF: { property: 'org:memberOf' },
  HOLDS: { property: 'org:holds' },
  OFFICE_OF: { property: 'org:postIn' },
  CITIZEN_OF: { property: 'schema:nationality' },
  SEATED_IN: { property: 'schema:location' },
  HELD_AT: { property: 'schema:location' },
  MEETING_OF: { property: 'schema:organizer' },
  LOCATED_IN: { property: 'schema:containedInPlace' },
  PART_OF: { property: 'schema:isPartOf' },
  CONCERNS: { property: 'schema:about' },
  ATTENDED: { property: 'schema:attendee', inverse: true },
  ISSUED: { property: 'prov:wasGeneratedBy', inverse: true },
  FOUNDED: { property: 'schema:founder', inverse: true },
};
