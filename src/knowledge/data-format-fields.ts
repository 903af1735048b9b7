import { z } from 'zod';
import { idPattern } from '../model/identity.ts';
import type { DataFileValues, Property } from '../model/property.ts';
import { languageTag } from '../model/source.ts';
import { open, unknown } from '../model/time.ts';
import { isEdtf, line, lineOf, webAddress } from './texts.ts';

export const id = z
  .string()
  .regex(idPattern, { error: 'expected lower-case words joined by hyphens, such as xi-jinping' });

/** YAML reads a bare year as a number, so both are taken. */
const yearOrText = z.union([z.string(), z.int()]).transform(String);
export const edtf = yearOrText
  .refine(isEdtf, { error: 'expected an EDTF date such as 2024, 2024-07, 2024-07-04 or 2010~' })
  .meta({ description: 'EDTF date: 2024, 2024-07, 2024-07-04, 2010~, [2010-05-01..2010-05-07].' });
export const isoDay = z.iso.date({ error: 'expected a day such as 2024-07-04' });
export const start = yearOrText.refine((text) => text === unknown || isEdtf(text), {
  error: `expected an EDTF date or ${unknown}`,
});
export const end = yearOrText.refine((text) => text === unknown || text === open || isEdtf(text), {
  error: `expected an EDTF date, ${open} or ${unknown}`,
});

export const language = lineOf(languageTag.pattern, languageTag.example);

/** What a declared property must look like. */
export function fieldFor({ kind, values, form, isAddress, isEdtf: isDated, isMark }: Property) {
  switch (kind) {
    case 'Boolean':
      return isMark ? z.literal(true) : z.boolean();
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
      if (isDated) {
        return edtf;
      }
      return values ? z.enum(values as [string, ...string[]]) : form ? lineOf(form.pattern, form.example) : line;
  }
}

/** What an object of the data files must look like, by the properties that are declared of it: those that stand in the files. */
export function fieldsGiven<D extends Readonly<Record<string, Property>>>(declared: D) {
  const fields = Object.entries(declared).flatMap(([name, property]): [string, z.ZodType][] => {
    const field = fieldFor(property);
    const { inFiles, description, default: value } = property;
    if (inFiles === undefined) {
      return [];
    }
    const given =
      // What holds by default is one of the values that the declaration lists.
      inFiles === 'mandatory' ? field : value === undefined ? field.optional() : z._default(field, value as never);
    return [[name, given.meta({ description })]];
  });
  // Object.fromEntries forgets the names, and a field made of a declaration what it holds.
  return Object.fromEntries(fields) as { [K in keyof DataFileValues<D>]-?: z.ZodType<DataFileValues<D>[K]> };
}
