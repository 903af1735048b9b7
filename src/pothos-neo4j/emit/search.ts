import type { StartPlan } from '../plan/plan.ts';
import { identifier, labelled, where } from './cypher-text.ts';

/** What binds each node that full-text indexes find, once, with how well it fits and which text of it does. */
export function emitSearch(
  { indexes, query, text, via, ranking, labels }: Extract<StartPlan, { readonly kind: 'fullText' }>,
  number: number,
): { readonly clauses: string[]; readonly variables: string[]; readonly score: string; readonly matched: string } {
  const [node, score, index, best] = [`n${number}`, `s${number}`, `i${number}`, `b${number}`];
  const found = via ? `h${number}` : node;
  const [only, ...others] = indexes.map((name) => JSON.stringify(name));
  const from = others.length > 0 ? index : only;
  const clauses = [
    ...(others.length > 0 ? [`UNWIND [${[only, ...others].join(', ')}] AS ${index}`] : []),
    `CALL db.index.fulltext.queryNodes(${from}, $${query.name}) YIELD node AS ${found}, score AS ${score}`,
  ];
  if (via) {
    const seen = where(via.seen.map((write) => write('r')).filter((each) => each !== 'true')).map((each) => ` ${each}`);
    clauses.push(
      `MATCH (${node}${labelled(labels)}) (()-[r:${identifier(via.type)}${seen.join('')}]->()){0,1} (${found})`,
    );
  }
  if (!ranking) {
    return { clauses, variables: [node, score], score, matched: 'null' };
  }
  const given = { score, index: from ?? '', text: `$${text.name}` };
  clauses.push(
    `WITH ${node}, [${ranking.rank(found, given)}, ${ranking.matched(found, given)}] AS ${best} ORDER BY ${best}[0] DESC, ${best}[1]`,
    `WITH ${node}, head(collect(${best})) AS ${best}`,
  );
  return { clauses, variables: [node, best], score: `${best}[0]`, matched: `${best}[1]` };
}
