import { ParameterError } from '../contract/parameter-error.ts';
import { sourcesNamed } from '../model/sources-named.ts';
import type { View } from '../model/view.ts';
import { type Conditions, conditionsOf, parametersOf } from '../model/view-conditions.ts';
import { rows, type Source } from './rows.ts';

/** What a view asks, in Cypher, and the values of the parameters in it, in a database as it stands. */
export interface BoundView {
  readonly conditions: Conditions;
  readonly parameters: ReturnType<typeof parametersOf>;
}

/** Binds a view to a database: kinds of source become the ids of their sources. */
export const boundView = async (source: Source, view: View): Promise<BoundView> => ({
  conditions: conditionsOf(view),
  parameters: parametersOf({ ...view, accordingTo: await sourcesMeant(source, view) }),
});

/** @throws ParameterError where a view names an entity or a source that there is not */
export async function assertNamed(source: Source, { around, accordingTo }: View): Promise<void> {
  await checkIds(source, 'around', 'Entity', around);
  const sources = accordingTo.filter((name) => !sourcesNamed.isName(name));
  await checkIds(source, 'accordingTo', 'Source', sources);
}

async function checkIds(source: Source, name: string, label: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) {
    return;
  }
  const statement = `UNWIND $ids AS id OPTIONAL MATCH (n:${label} {id: id}) WITH id, n WHERE n IS NULL
OPTIONAL MATCH (:Withdrawn {id: id})-[:BECAME]->(s) RETURN id, s.id`;
  for await (const [id, became] of rows(source, statement, { ids })) {
    const expected = became
      ? `"${became}", which took its place`
      : `the id of ${label === 'Source' ? 'a source' : 'an entity'}`;
    throw new ParameterError(`${name}: nothing has the id "${id}"; expected ${expected}.`);
  }
}

/** The ids of the sources that a view names; of which state of the data they are, is seen at the end of what is read. */
async function sourcesMeant(source: Source, { accordingTo }: View): Promise<readonly string[]> {
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
