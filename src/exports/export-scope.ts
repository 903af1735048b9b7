import { type Condition, condition } from 'pothos-neo4j/cypher';
import { uniqueLabels } from '../model/graph.ts';
import { predicateNames } from '../model/predicates.ts';
import type { View } from '../model/view.ts';
import { allOf, type Conditions, where } from '../model/view-conditions.ts';
import { assertNamed, type BoundView, boundView } from './bound-view.ts';
import { assertUnchanged, type DatabaseAccess, type Header, type Row, readHeader, rows } from './rows.ts';

/** What a view means in a database as it stands. */
export interface ExportScope {
  readonly header: Header;
  readonly view: View;
  readonly conditions: Conditions;
  /** The ids of what lies around the entities asked for, sorted; undefined where none were named. */
  readonly ids: readonly string[] | undefined;
  isSelected(id: string): boolean;
  /**
   * The rows of a statement that goes on from the entities `n` shown, whom `start` matches: all of them, or those selected, batch by batch
   * in the order of their ids.
   */
  rowsFrom(statementOf: (start: string) => string): AsyncGenerator<Row>;
}

const batch = 500;

/**
 * Finds out what a view means.
 * @throws ParameterError where it names an entity or a source that there is not; DatasetChanged while data are loaded.
 */
export async function openScope(source: DatabaseAccess, view: View): Promise<ExportScope> {
  const header = await checkView(source, view);
  const bound = await boundView(source, view);
  const { conditions, parameters: given } = bound;
  const ids = view.around.length > 0 ? await idsAround(source, view, bound) : undefined;
  const among = new Set(ids);
  const shown = conditions.node('n');
  const parameters = { ...given, selected: ids ?? [], labels: uniqueLabels };

  /** The rows of a statement, for all nodes or for those selected, batch by batch. */
  async function* rowsFrom(statementOf: (start: string) => string): AsyncGenerator<Row> {
    if (ids === undefined) {
      yield* rows(
        source,
        statementOf(`MATCH (n:Entity)${where([condition("n.id >= ''"), ...shown])}`),
        parameters,
        'stream',
      );
    } else {
      const statement = statementOf(`UNWIND $ids AS id MATCH (n:Entity {id: id})${where(shown)}`);
      for (let from = 0; from < ids.length; from += batch) {
        yield* rows(source, statement, { ...parameters, ids: ids.slice(from, from + batch) }, 'stream');
      }
    }
    await assertUnchanged(source, header);
  }

  return {
    header,
    view,
    conditions,
    ids,
    isSelected: (id) => ids === undefined || among.has(id),
    rowsFrom,
  };
}

/**
 * Finds out whether what a view names is there, without reading what it shows.
 * @throws ParameterError and DatasetChanged as openScope does
 */
export async function checkView(source: DatabaseAccess, view: View): Promise<Header> {
  const header = await readHeader(source);
  await assertNamed(source, view);
  return header;
}

/** The ids of the entities selected around others, each reached over what the view shows, sorted. */
async function idsAround(
  source: DatabaseAccess,
  { types, depth }: View,
  { conditions, parameters }: BoundView,
): Promise<string[]> {
  const step = [...conditions.relationship('r', types), ...conditions.passed('a'), ...conditions.passed('b')];
  const statement = `MATCH (s:Entity)${where([condition('s.id IN $around'), ...conditions.passed('s')])}
MATCH ANY SHORTEST (s) ((a)-[r:${types.join('|')}]-(b)${where(step)}){0,${depth}} (n)
WITH DISTINCT n${where(conditions.node('n'))}
RETURN n.id AS id ORDER BY id`;
  const ids: string[] = [];
  for await (const [id] of rows(source, statement, parameters)) {
    ids.push(String(id));
  }
  return ids;
}

/** What must hold of a statement: it is shown, it says something that is selected, and so are the entities of which it speaks. */
export function statementConditions(variable: string, { conditions, view, ids }: ExportScope): Condition[] {
  const asked = allOf([...conditions.node('e'), ids === undefined || condition('e.id IN $selected')]);
  const hidden = predicateNames.filter((name) => !view.types.includes(name));
  return [
    ...conditions.statement(variable),
    ...(hidden.length === 0 ? [] : [condition(`NOT ${variable}.predicate IN ${JSON.stringify(hidden)}`)]),
    asked === true || condition(`NOT EXISTS { (${variable})-[:SUBJECT|OBJECT]->(e) WHERE NOT (${asked.text}) }`),
  ];
}
