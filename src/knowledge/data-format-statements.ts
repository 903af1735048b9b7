import { z } from 'zod';
import { citationProperties } from '../model/citation.ts';
import type { EntityLabel } from '../model/entities.ts';
import { type Predicate, predicates } from '../model/predicates.ts';
import { type DataFileValues, keysOf, type Property } from '../model/property.ts';
import { statementProperties } from '../model/statement-properties.ts';
import { bounds, nameKinds, naming, sourcedProperties, valuePredicates } from '../model/statements.ts';
import { edtf, end, fieldFor, fieldsGiven, id, language, start } from './data-format-fields.ts';
import { line } from './texts.ts';

const citation = z.strictObject({
  source: id.meta({ description: 'Id of an entry in sources.yaml.' }),
  ...fieldsGiven(citationProperties),
});

const everyStatement = {
  ...fieldsGiven(statementProperties),
  attributedTo: id.optional().meta({ description: 'The entity that says so inside the source, such as a speaker.' }),
  ref: id.optional().meta({ description: 'A name by which other statements can point to this one.' }),
  contradicts: z.array(id).min(1).optional().meta({ description: 'The refs of statements that this one contradicts.' }),
  citations: z.array(citation).min(1),
};

const qualifiersOf = (qualifiers: Predicate['qualifiers']) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(qualifiers).map(([name, property]) => [
        name,
        (property.refersTo ? id : fieldFor(property)).optional().meta({ description: property.description }),
      ]),
    ),
  );

const timeOf = (time: Predicate['time']) => {
  switch (time) {
    case 'state':
      return { start, end, attested: edtf.optional() };
    case 'event':
      return { date: edtf };
    case 'fixed':
      return {};
  }
};

const relation = (name: string, { qualifiers, time, description }: Predicate, other: 'subject' | 'object') =>
  z
    .strictObject({
      predicate: z.literal(name),
      [other]: id,
      ...(Object.keys(qualifiers).length > 0 ? { qualifiers: qualifiersOf(qualifiers).optional() } : {}),
      ...timeOf(time),
      ...everyStatement,
    })
    .meta({ title: name, description });

const sourcedProperty = (name: string, property: Property) =>
  z
    .strictObject({
      predicate: z.literal(name),
      // A day may be known less precisely; the property is set where it is known.
      value: property.kind === 'Date' ? edtf : fieldFor(property),
      ...everyStatement,
    })
    .meta({ title: name, description: property.description });

const quantity = z
  .strictObject({
    text: line.optional(),
    number: z.number().optional(),
    unit: line.optional(),
    bound: z.enum(bounds).optional(),
  })
  .refine(({ text, number }) => (text === undefined) !== (number === undefined), {
    error: 'expected either text or number',
  });

const valueStatement = z
  .strictObject({
    predicate: z.enum(keysOf(valuePredicates)),
    value: quantity,
    date: edtf.optional(),
    ...everyStatement,
  })
  .meta({
    title: 'a fact that is a value',
    description: Object.entries(valuePredicates)
      .map(([name, { description }]) => `${name}: ${description}.`)
      .join(' '),
  });

const nameStatement = z
  .strictObject({
    predicate: z.literal(naming),
    value: line,
    qualifiers: z.strictObject({
      language,
      kind: z.enum(nameKinds),
    }),
    ...everyStatement,
  })
  .meta({ title: naming, description: 'a further name, in any language' });

const declaredPredicates = Object.entries(predicates as Record<string, Predicate>);

/** What a statement about an entity of a label must look like. */
export const statementOf = (label: EntityLabel) => {
  const relations = declaredPredicates
    .filter(([, { from }]) => from.includes(label))
    .map(([name, declared]) => relation(name, declared, 'object'));
  const properties = Object.entries(sourcedProperties(label)).map(([name, { property }]) =>
    sourcedProperty(name, property),
  );
  return z.discriminatedUnion('predicate', [nameStatement, ...relations, ...properties, valueStatement]);
};

/** What a statement must look like of which an entity of a label is the object. */
export const incomingOf = (label: EntityLabel) => {
  const [first, ...others] = declaredPredicates
    .filter(([, { to }]) => to.includes(label))
    .map(([name, declared]) => relation(name, declared, 'subject'));
  return first ? z.discriminatedUnion('predicate', [first, ...others]) : z.never();
};

export type CitationEntry = z.output<typeof citation>;

/** A statement as the data files give it, whatever its predicate. */
export interface StatementEntry extends DataFileValues<typeof statementProperties> {
  readonly predicate: string;
  readonly object?: string;
  readonly value?: string | number | boolean | z.output<typeof quantity>;
  readonly qualifiers?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly start?: string;
  readonly end?: string;
  readonly attested?: string;
  readonly date?: string;
  readonly attributedTo?: string;
  readonly ref?: string;
  readonly contradicts?: readonly string[];
  readonly citations: readonly CitationEntry[];
}

/** A statement that stands with its object. */
export interface IncomingEntry extends Omit<StatementEntry, 'object'> {
  readonly subject: string;
}
