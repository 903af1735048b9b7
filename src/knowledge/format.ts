import { z } from 'zod';
import { coverages, type EntityLabel, entities } from '../model/entities.ts';
import { idPattern } from '../model/identity.ts';
import { type Predicate, predicates } from '../model/predicates.ts';
import { keysOf, type Property } from '../model/property.ts';
import { confidences, ranks } from '../model/provenance.ts';
import {
  bases,
  bounds,
  certainties,
  modalities,
  nameKinds,
  naming,
  readings,
  sourcedProperties,
  sourceKinds,
  valuePredicates,
} from '../model/statements.ts';
import { open, unknown } from '../model/time.ts';
import { isEdtf, licence, line, lineOf, webAddress } from './texts.ts';

const id = z.string().regex(idPattern, { error: 'expected lower-case words joined by hyphens, such as xi-jinping' });
/** YAML reads a bare year as a number, so both are taken. */
const yearOrText = z.union([z.string(), z.int()]).transform(String);
const edtf = yearOrText
  .refine(isEdtf, { error: 'expected an EDTF date such as 2024, 2024-07, 2024-07-04 or 2010~' })
  .meta({ description: 'EDTF date: 2024, 2024-07, 2024-07-04, 2010~, [2010-05-01..2010-05-07].' });
const isoDay = z.iso.date({ error: 'expected a day such as 2024-07-04' });
const start = yearOrText.refine((text) => text === unknown || isEdtf(text), {
  error: `expected an EDTF date or ${unknown}`,
});
const end = yearOrText.refine((text) => text === unknown || text === open || isEdtf(text), {
  error: `expected an EDTF date, ${open} or ${unknown}`,
});

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'expected a language tag such as en, ru or zh' });

const citation = z.strictObject({
  source: id.meta({ description: 'Id of an entry in sources.yaml.' }),
  locator: line.optional().meta({ description: 'Where in the source: paragraph 2.' }),
  certainty: z.enum(certainties).default('EXPLICIT'),
  basis: z
    .enum(bases)
    .default('REPORTED')
    .meta({ description: 'Whether the source reports it, or announced it before it took place.' }),
});

const everyStatement = {
  rank: z.enum(ranks).default('NORMAL'),
  reason: line.optional().meta({ description: 'Why it has its rank, or what its reader must know.' }),
  confidence: z.enum(confidences).default('HIGH'),
  modality: z.enum(modalities).default('ACTUAL'),
  attributedTo: id.optional().meta({ description: 'The entity that says so inside the source.' }),
  ref: id.optional().meta({ description: 'A name by which other statements can point to this one.' }),
  contradicts: z.array(id).min(1).optional().meta({ description: 'The refs of statements that this one contradicts.' }),
  citations: z.array(citation).min(1),
};

const fieldFor = ({ kind, values, form, isAddress }: Property) => {
  switch (kind) {
    case 'Boolean':
      return z.boolean();
    case 'Integer':
      return z.int();
    case 'Float':
      return z.number();
    case 'Date':
      return isoDay;
    case 'String':
      if (isAddress) {
        return webAddress;
      }
      return values ? z.enum(values as [string, ...string[]]) : form ? lineOf(form.pattern, form.example) : line;
  }
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
      value: property.kind === 'Date' || property.isEdtf ? edtf : fieldFor(property),
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

const disagreement = z
  .strictObject({
    about: line.meta({ description: 'What sources say differently, such as: number of documents.' }),
    values: z
      .array(
        z.strictObject({
          value: line.meta({ description: 'What some of them say.' }),
          sources: z.array(id).min(1).meta({ description: 'Ids of entries in sources.yaml.' }),
          statements: z
            .array(id)
            .min(1)
            .optional()
            .meta({ description: 'The refs of the statements that say so in the graph.' }),
        }),
      )
      .min(2, { error: 'expected two values or more' }),
    preferred: line.optional().meta({ description: 'The value that is preferred, where one is.' }),
    why: line.meta({ description: 'Why that one, or why none.' }),
  })
  .meta({ title: 'a disagreement', description: 'What sources say differently of the entity.' });

const declaredPredicates = Object.entries(predicates as Record<string, Predicate>);

const statementOf = (label: EntityLabel) => {
  const relations = declaredPredicates
    .filter(([, { from }]) => from.includes(label))
    .map(([name, declared]) => relation(name, declared, 'object'));
  const properties = Object.entries(sourcedProperties(label)).map(([name, { property }]) =>
    sourcedProperty(name, property),
  );
  return z.discriminatedUnion('predicate', [nameStatement, ...relations, ...properties, valueStatement]);
};

/** A statement of which an entity of a label is the object. */
const incomingOf = (label: EntityLabel) => {
  const [first, ...others] = declaredPredicates
    .filter(([, { to }]) => to.includes(label))
    .map(([name, declared]) => relation(name, declared, 'subject'));
  return first ? z.discriminatedUnion('predicate', [first, ...others]) : z.never();
};

const coverage = z
  .strictObject({
    attendance: z
      .enum(coverages)
      .meta({ description: 'COMPLETE where an official source lists every head of a delegation.' }),
    documents: z.enum(coverages).meta({ description: 'COMPLETE where a source lists all documents.' }),
    gaps: z.array(line).min(1).optional().meta({ description: 'What was looked for and not found.' }),
  })
  .meta({ description: 'How much of it is known, as a person has judged it: the same in every view.' });

const editorial = (label: EntityLabel) => {
  const properties: Record<string, Property> = entities[label].properties;
  return Object.fromEntries([
    ...['kind', 'status', 'format'].flatMap((name) => {
      const property = properties[name];
      return property ? [[name, name === 'kind' ? fieldFor(property) : fieldFor(property).optional()]] : [];
    }),
    ...('attendanceCoverage' in properties ? [['coverage', coverage.optional()]] : []),
  ]);
};

/** What one fixture file of entities of a label must look like. */
export const entityFile = (label: EntityLabel) =>
  z.array(
    entityEntry(label).extend({
      incoming: z.array(incomingOf(label)).optional().meta({
        description: 'What others are said to do to it: statements of which it is the object, with their subject.',
      }),
    }),
  );

/** What one entity of a label must look like. */
export const entityEntry = (label: EntityLabel) =>
  z.strictObject({
    id,
    name: line,
    description: line,
    ...editorial(label),
    statements: z.array(statementOf(label)).default([]),
    disagreements: z.array(disagreement).optional(),
  });

/** What sources.yaml must look like. */
export const sourceFile = z.array(
  z.strictObject({
    id,
    title: line,
    publisher: line,
    kind: z.enum(sourceKinds).meta({ description: 'What stands behind it.' }),
    language: language.optional().meta({ description: 'The tag of its language.' }),
    read: z.enum(readings).optional().meta({ description: 'Whether all of it was read, or an excerpt.' }),
    titleSupplied: z
      .literal(true)
      .optional()
      .meta({ description: 'True where it bears no title, and its title here is a description of ours.' }),
    date: edtf.optional(),
    url: webAddress.optional(),
    archivedUrl: webAddress.optional().meta({ description: 'Where a copy of it is kept.' }),
    note: line.optional().meta({ description: 'What a reader must know of the source.' }),
  }),
);

/** What dataset.yaml must look like. */
export const datasetFile = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'expected a version such as 0.1.0' }),
  date: isoDay,
  title: line,
  licence,
});

/** What look-alikes.yaml must look like: pairs of entities that a person has looked at, and that are two. */
export const lookAlikesFile = z.array(
  z.strictObject({
    pair: z.tuple([id, id]).meta({ description: 'Ids of two entities whose names are alike.' }),
    why: line.meta({ description: 'How it is known that they are two.' }),
  }),
);

export type LookAlikes = z.output<typeof lookAlikesFile>;
export type DatasetHeader = z.output<typeof datasetFile>;
export type Source = z.output<typeof sourceFile>[number];
export type Citation = z.output<typeof citation>;
export type Disagreement = z.output<typeof disagreement>;

/** A statement as the fixtures give it, whatever its predicate. */
export interface StatementEntry {
  readonly predicate: string;
  readonly object?: string;
  readonly value?: string | number | boolean | z.output<typeof quantity>;
  readonly qualifiers?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly start?: string;
  readonly end?: string;
  readonly attested?: string;
  readonly date?: string;
  readonly rank: (typeof ranks)[number];
  readonly reason?: string;
  readonly confidence: (typeof confidences)[number];
  readonly modality: (typeof modalities)[number];
  readonly attributedTo?: string;
  readonly ref?: string;
  readonly contradicts?: readonly string[];
  readonly citations: readonly Citation[];
}

/** An entity as the fixtures give it. */
export interface EntityEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind?: string;
  readonly status?: string;
  readonly format?: string;
  readonly coverage?: z.output<typeof coverage>;
  readonly statements: readonly StatementEntry[];
  readonly disagreements?: readonly Disagreement[] | undefined;
  /** Statements of others of which it is the object. */
  readonly incoming?: readonly IncomingEntry[];
}

/** A statement that stands with its object. */
export interface IncomingEntry extends Omit<StatementEntry, 'object'> {
  readonly subject: string;
}
