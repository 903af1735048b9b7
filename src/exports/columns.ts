import { citationFields, type ExportField } from './fields.ts';
import type { Row } from './rows.ts';
import { type PlainProperties, plain } from './values.ts';

/** A property as a column of a statement in Cypher: days as texts. */
export const columnOf = (variable: string, { name, kind }: ExportField): string =>
  kind === 'Date' ? `toString(${variable}.${name})` : `${variable}.${name}`;

/** The properties of which columns hold the values; what is null is left out. */
export const propertiesOf = (fields: readonly { readonly name: string }[], values: Row): PlainProperties =>
  Object.fromEntries(
    fields.flatMap(({ name }, index) => {
      const value = values[index];
      return value === null || value === undefined ? [] : [[name, plain(value)]];
    }),
  );

/** A source, where in it, and how it says so: the properties that the model declares of a citation. */
export type Citation = PlainProperties & { readonly source: string };

/** The citations of a statement, or of several of which a variable is one, as a column. */
export const citationsColumn = (statement: string, among?: string): string => `COLLECT {
  MATCH ${statement}-[c:CITES]->(s:Source)
  WITH c, s${among ? `, ${among} ORDER BY ${among}.id, ` : ' ORDER BY '}c.position
  RETURN [s.id, ${citationFields.map((field) => columnOf('c', field)).join(', ')}]
}`;

/** The citations that such a column holds. */
export const citationsOf = (column: unknown): Citation[] =>
  listOf(column).map((each) => {
    const [source, ...values] = listOf(each);
    return { source: String(source), ...propertiesOf(citationFields, values) };
  });

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
