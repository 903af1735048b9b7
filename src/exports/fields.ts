import { citationProperties } from '../model/citation.ts';
import { derivations } from '../model/derived.ts';
import { derivedProperties, entities } from '../model/entities.ts';
import { predicates } from '../model/predicates.ts';
import type { Property, PropertyKind } from '../model/property.ts';
import { provenance } from '../model/provenance.ts';
import { sourceProperties } from '../model/source.ts';
import { statementProperties } from '../model/statement-properties.ts';

/** What an export says of a node or a relation: a column of a table, a key of GraphML, an attribute of GEXF. */
export interface ExportField {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly isList: boolean;
  /** Whether it is the id of an entity. */
  readonly isReference: boolean;
  /** Whether it is a web address. */
  readonly isAddress: boolean;
  readonly description: string;
}

const isEntity = (kind: string): boolean => Object.hasOwn(entities, kind);

function fieldsOf(declarations: readonly Readonly<Record<string, Property>>[], left: readonly string[]): ExportField[] {
  const fields = new Map<string, ExportField>();
  for (const properties of declarations) {
    for (const [name, { kind, list = false, description, refersTo, isAddress = false }] of Object.entries(properties)) {
      if (!fields.has(name) && !left.includes(name)) {
        fields.set(name, {
          name,
          kind,
          isList: list,
          isReference: refersTo?.every(isEntity) ?? false,
          isAddress,
          description,
        });
      }
    }
  }
  return [...fields.values()];
}

/** What the kinds of entity say of themselves beside their id. */
export const nodeFields: readonly ExportField[] = fieldsOf(
  Object.values(entities).map(({ properties }) => properties),
  ['id', ...derivedProperties],
);

/** What relations say: when they hold, how sure they are, the ids of their sources, and what qualifies them. */
export const edgeFields: readonly ExportField[] = fieldsOf(
  [provenance, ...Object.values(predicates).map(({ qualifiers }) => qualifiers)],
  ['statement'],
);

/** What derived relations say of themselves beside. */
const derivedFields: readonly ExportField[] = fieldsOf(
  Object.values(derivations).map(({ properties: { derived, statements } }) => ({ derived, statements })),
  [],
);

/** What an export says of relations where derived ones are among them, or none. */
export const edgeFieldsOf = ({ derived }: { readonly derived: boolean }): readonly ExportField[] =>
  derived ? [...edgeFields, ...derivedFields] : edgeFields;

/** What statements say beside their subject, predicate and object. */
export const statementFields: readonly ExportField[] = fieldsOf([statementProperties], ['id', 'predicate']);

/** What an export says of a citation beside its source. */
export const citationFields: readonly ExportField[] = fieldsOf([citationProperties], ['position']);

/** What an export says of a source beside its id. */
export const sourceFields: readonly ExportField[] = fieldsOf([sourceProperties], ['id']);
