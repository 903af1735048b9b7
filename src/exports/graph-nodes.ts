import { type EntityLabel, isEntityLabel } from '../model/entities.ts';
import { type Conditions, where } from '../model/view-conditions.ts';
import { columnOf, listOf, propertiesOf } from './columns.ts';
import type { ExportScope } from './export-scope.ts';
import { nodeFields } from './fields.ts';
import type { Row } from './rows.ts';
import { type PlainProperties, textOrNothing } from './values.ts';

/** A name of an entity, and the statement that gives it. */
export interface Name {
  readonly text: string;
  readonly language: string;
  readonly kind: string | undefined;
  readonly statement: string;
  readonly sources: readonly string[];
}

/** An entity as it is given away. */
export interface GraphNode {
  readonly id: string;
  readonly type: EntityLabel;
  readonly properties: PlainProperties;
  readonly names: readonly Name[];
}

/** The entities of a scope, in the order of their ids. */
export async function* readNodes({ conditions, rowsFrom }: ExportScope): AsyncGenerator<GraphNode> {
  for await (const row of rowsFrom((start) => statementOf(start, conditions))) {
    yield nodeOf(row);
  }
}

function statementOf(start: string, conditions: Conditions): string {
  const properties = nodeFields.map((field) => {
    const shown = conditions.property('n', field.name);
    return shown === true ? columnOf('n', field) : `CASE WHEN ${shown.text} THEN ${columnOf('n', field)} END`;
  });
  const names = `COLLECT {
  MATCH (n)-[r:NAMED]->(m:Name)${where(conditions.relationship('r', ['NAMED']))}
  WITH m, r ORDER BY m.language, m.text, m.id
  RETURN [m.text, m.language, m.kind, r.statement, r.sources]
}`;
  return `${start}
RETURN n.id, [label IN labels(n) WHERE label <> 'Entity'][0], ${names}, ${properties.join(', ')} ORDER BY n.id`;
}

function nodeOf([id, type, names, ...values]: Row): GraphNode {
  if (!isEntityLabel(type)) {
    throw new Error(`The entity ${id} is of no declared kind.`);
  }
  return {
    id: String(id),
    type,
    properties: propertiesOf(nodeFields, values),
    names: listOf(names).map((each) => {
      const [text, language, kind, statement, sources] = listOf(each);
      return {
        text: String(text),
        language: String(language),
        kind: textOrNothing(kind),
        statement: String(statement),
        sources: listOf(sources).map(String),
      };
    }),
  };
}
