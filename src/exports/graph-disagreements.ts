import { listOf } from './columns.ts';
import type { ExportScope } from './export-scope.ts';
import type { Row } from './rows.ts';
import { textOrNothing } from './values.ts';

/** What sources say differently of an entity, whatever the day: each value with the ids of its sources and statements. */
export interface GraphDisagreement {
  readonly id: string;
  readonly entity: string;
  readonly about: string;
  /** The ids of the others that it is about. */
  readonly involves: readonly string[];
  readonly values: readonly GraphDisagreementValue[];
  readonly preferred: string | undefined;
  readonly why: string;
}

interface GraphDisagreementValue {
  readonly value: string;
  readonly sources: readonly string[];
  readonly statements: readonly string[];
}

/** The disagreements about the entities of a scope, in the order of the ids of these. */
export async function* readDisagreements({ rowsFrom }: ExportScope): AsyncGenerator<GraphDisagreement> {
  const idsAlong = (from: string, type: string) =>
    `COLLECT { MATCH (${from})-[:${type}]->(o) RETURN o.id ORDER BY o.id }`;
  const disagreements = rowsFrom(
    (start) => `${start}
MATCH (n)<-[:ABOUT]-(m:Disagreement)
RETURN m.id, n.id, m.about, m.preferred, m.why, ${idsAlong('m', 'INVOLVES')}, COLLECT {
  MATCH (m)-[:HAS_VALUE]->(v)
  WITH v ORDER BY v.position
  RETURN [v.value, ${idsAlong('v', 'GIVEN_IN')}, ${idsAlong('v', 'STATED_AS')}]
}
ORDER BY n.id, m.about, m.id`,
  );
  for await (const row of disagreements) {
    yield toldIn(row);
  }
}

const toldIn = ([id, entity, about, preferred, why, involves, values]: Row): GraphDisagreement => ({
  id: String(id),
  entity: String(entity),
  about: String(about),
  involves: listOf(involves).map(String),
  values: listOf(values).map((each) => {
    const [value, sources, statements] = listOf(each);
    return {
      value: String(value),
      sources: listOf(sources).map(String),
      statements: listOf(statements).map(String),
    };
  }),
  preferred: textOrNothing(preferred),
  why: String(why),
});
