import { type Condition, condition } from 'pothos-neo4j/cypher';
import { uniqueLabels } from '../model/graph.ts';
import { predicateNames } from '../model/predicates.ts';
import { sourcesNamed } from '../model/sources-named.ts';
import { assertUnchanged, type Header, type Row, readHeader, rows, type Source } from './rows.ts';
import { type Selection, SelectionError } from './selection.ts';
import { allOf, type Conditions, conditionsOf, parametersOf, where } from './view-conditions.ts';

/** What a selection means in a database as it stands. */
export interface Scope {
  readonly header: Header;
  readonly selection: Selection;
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
 * Finds out what a selection means.
 * @throws SelectionError where it names an entity or a source that there is not; DatasetChanged while data are loaded.
 */
export async function openScope(source: Source, selection: Selection): Promise<Scope> {
  const header = await checkSelection(source, selection);
  const conditions = conditionsOf(selection);
  const given = parametersOf({ ...selection, accordingTo: await sourcesMeant(source, selection) });
  const ids = selection.around.length > 0 ? await idsAround(source, selection, conditions, given) : undefined;
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
    selection,
    conditions,
    ids,
    isSelected: (id) => ids === undefined || among.has(id),
    rowsFrom,
  };
}

/**
 * Finds out whether what a selection names is there, without reading what it selects.
 * @throws SelectionError and DatasetChanged as openScope does
 */
export async function checkSelection(source: Source, selection: Selection): Promise<Header> {
  const header = await readHeader(source);
  await checkIds(source, 'around', 'Entity', selection.around);
  await checkIds(
    source,
    'accordingTo',
    'Source',
    selection.accordingTo.filter((name) => !sourcesNamed.isName(name)),
  );
  return header;
}

async function checkIds(source: Source, name: string, label: string, ids: readonly string[]): Promise<void> {
  const statement = `UNWIND $ids AS id OPTIONAL MATCH (n:${label} {id: id}) WITH id, n WHERE n IS NULL RETURN id`;
  for await (const [id] of rows(source, statement, { ids })) {
    throw new SelectionError(
      `${name}: nothing has the id "${id}"; expected the id of ${label === 'Source' ? 'a source' : 'an entity'}.`,
    );
  }
}

/** The ids of the sources that a selection names; of which state of the data they are, is seen at the end of what is read. */
async function sourcesMeant(source: Source, { accordingTo }: Selection): Promise<readonly string[]> {
  if (!accordingTo.some(sourcesNamed.isName)) {
    return accordingTo;
  }
  const found: string[] = [];
  const statement = `UNWIND ${sourcesNamed.meant('$accordingTo')} AS id RETURN id`;
  for await (const [id] of rows(source, statement, { accordingTo })) {
    found.push(String(id));
  }
  return found;
}

/** The ids of the entities selected around others, each reached over what the selection shows, sorted. */
async function idsAround(
  source: Source,
  { types, depth }: Selection,
  conditions: Conditions,
  given: ReturnType<typeof parametersOf>,
): Promise<string[]> {
  const step = [...conditions.relationship('r', types), ...conditions.passed('a'), ...conditions.passed('b')];
  const statement = `MATCH (s:Entity)${where([condition('s.id IN $around'), ...conditions.passed('s')])}
MATCH ANY SHORTEST (s) ((a)-[r:${types.join('|')}]-(b)${where(step)}){0,${depth}} (n)
WITH DISTINCT n${where(conditions.node('n'))}
RETURN n.id AS id ORDER BY id`;
  const ids: string[] = [];
  for await (const [id] of rows(source, statement, given)) {
    ids.push(String(id));
  }
  return ids;
}

/** What must hold of a statement: it is shown, it says something that is selected, and so are the entities of which it speaks. */
export function saidOf(variable: string, { conditions, selection, ids }: Scope): Condition[] {
  const asked = allOf([...conditions.node('e'), ids === undefined || condition('e.id IN $selected')]);
  const hidden = predicateNames.filter((name) => !selection.types.includes(name));
  return [
    ...conditions.statement(variable),
    ...(hidden.length === 0 ? [] : [condition(`NOT ${variable}.predicate IN ${JSON.stringify(hidden)}`)]),
    asked === true || condition(`NOT EXISTS { (${variable})-[:SUBJECT|OBJECT]->(e) WHERE NOT (${asked.text}) }`),
  ];
}
