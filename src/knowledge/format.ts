import { z } from 'zod';
import { coverages, type EntityLabel, entities } from '../model/entities.ts';
import type { Given, Property } from '../model/property.ts';
import { sourceProperties } from '../model/source.ts';
import { versionForm, withdrawnProperties } from '../model/withdrawn.ts';
import { fieldFor, fieldsGiven, id, isoDay } from './format-fields.ts';
import { type IncomingEntry, incomingOf, type StatementEntry, statementOf } from './format-statements.ts';
import { licence, line } from './texts.ts';

const disagreement = z
  .strictObject({
    about: line.meta({ description: 'What sources say differently, such as: number of documents.' }),
    involves: z.array(id).min(1).optional().meta({
      description: 'Ids of the other entities that it is about, such as the state whose delegation is in question.',
    }),
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

const entityFormat = (label: EntityLabel) =>
  z.strictObject({
    id,
    name: line,
    description: line,
    ...editorial(label),
    statements: z.array(statementOf(label)).default([]),
    disagreements: z.array(disagreement).optional(),
    incoming: z.array(incomingOf(label)).optional().meta({
      description: 'What others are said to do to it: statements of which it is the object, with their subject.',
    }),
  });

const made = new Map<EntityLabel, ReturnType<typeof entityFormat>>();

/** What one entity of a label must look like; made once, as that takes longer than to read a small file. */
export function entityEntry(label: EntityLabel) {
  const format = made.get(label) ?? entityFormat(label);
  made.set(label, format);
  return format;
}

/** What a file of entities of a label must look like. */
export const entityFile = (label: EntityLabel) => z.array(entityEntry(label));

/** What sources.yaml must look like. */
export const sourceFile = z.array(z.strictObject({ id, ...fieldsGiven(sourceProperties) }));

/** What dataset.yaml must look like. */
export const datasetFile = z.strictObject({
  version: z.string().regex(versionForm.pattern, { error: `expected a version such as ${versionForm.example}` }),
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

/** What withdrawn.yaml must look like: ids that were of an entity once, and where they went. */
export const withdrawnFile = z.array(
  z.strictObject({
    id: id.meta({ description: withdrawnProperties.id.description }),
    became: id.optional().meta({
      description: 'The id of the entity that it is now; left out where none took its place.',
    }),
    ...fieldsGiven(withdrawnProperties),
  }),
);

export type LookAlikes = z.output<typeof lookAlikesFile>;
export type DatasetHeader = z.output<typeof datasetFile>;
export interface Source extends Given<typeof sourceProperties> {
  readonly id: string;
}
/** An id that no entity has any more. */
export interface Withdrawn extends Given<typeof withdrawnProperties> {
  readonly id: string;
  /** The entity that it is now; undefined where none took its place. */
  readonly became?: string | undefined;
}
export type Disagreement = z.output<typeof disagreement>;

/** An entity as the data files give it. */
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
