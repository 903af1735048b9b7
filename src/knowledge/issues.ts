import type { z } from 'zod';
import type { EntryPath, Problem } from './problem.ts';

/** What a schema found wrong with a value: at which path of it, and in which words. */
export const issuesOf = (error: z.ZodError): { readonly path: EntryPath; readonly message: string }[] =>
  error.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) }));

/** A path for people: entries of a list by their id where they have one, `astana-2024.statements[3].date`. */
export function fieldOf(value: unknown, path: EntryPath): Problem['field'] {
  let current = value;
  let field = '';
  for (const step of path) {
    current = (current as Record<PropertyKey, unknown> | undefined)?.[step];
    const id = (current as { id?: unknown } | undefined)?.id;
    if (typeof step === 'number') {
      field += field === '' && typeof id === 'string' ? id : `[${step}]`;
    } else {
      field += field === '' ? String(step) : `.${String(step)}`;
    }
  }
  return field === '' ? 'file' : field;
}

const pathOf = (issue: z.core.$ZodIssue): EntryPath =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

function messageOf(issue: z.core.$ZodIssue): string {
  const found = issue.input === undefined ? 'missing' : `found ${JSON.stringify(issue.input)}`;
  if (issue.code === 'invalid_union' && issue.discriminator) {
    const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    return `found ${JSON.stringify(given)}; expected a ${issue.discriminator} that this kind of entity can have`;
  }
  if (issue.code === 'unrecognized_keys') {
    return `unknown field; expected one of the fields in the JSON Schema`;
  }
  return `${found}; ${issue.message.replace(/^Invalid (?:input|option): /, '')}`;
}
