import type { StartPlan } from '../plan/plan.ts';
import { block, identifier, labelled, where } from './cypher-text.ts';

/** What binds each node that full-text indexes find, once, with how well it fits and which text of it does. */
export function emitSearch(
  { indexes, query, slips, text, words, via, ranking, labels }: Extract<StartPlan, { readonly kind: 'fullText' }>,
  number: number,
): { readonly clauses: string[]; readonly variables: string[]; readonly score: string; readonly matched: string } {
  const [node, score, index] = [`n${number}`, `s${number}`, `i${number}`];
  const [best, isSlip] = [`b${number}`, `m${number}`];
  const found = via ? `h${number}` : node;
  const [only = '', ...others] = indexes.map((name) => JSON.stringify(name));
  const from = others.length > 0 ? index : only;
  const each = others.length > 0 ? [`UNWIND [${[only, ...others].join(', ')}] AS ${index}`] : [];
  const call = `CALL db.index.fulltext.queryNodes(${from}`;
  const clauses = [
    `WITH NOT ${block('EXISTS', [...each, `${call}, $${query.name}) YIELD node`, 'RETURN node'])} AS ${isSlip}`,
    ...each,
    `${call}, CASE WHEN ${isSlip} THEN $${slips.name} ELSE $${query.name} END) YIELD node AS ${found}, score AS ${score}`,
  ];
  if (via) {
    const [owner, relationship] = [`o${number}`, `r${number}`];
    const carried = ranking ? [isSlip, ...(others.length > 0 ? [index] : [])] : [];
    const owners = block('COLLECT', [
      `MATCH (${owner}${labelled(labels)})-[${relationship}:${identifier(via.type)}]->(${found})`,
      ...where(via.seen.map((write) => write(relationship)).filter((condition) => condition !== 'true')),
      `RETURN ${owner}`,
    ]);
    clauses.push(
      `UNWIND [${found}] + ${owners} AS ${node}`,
      `WITH ${[node, found, score, ...carried].join(', ')}`,
      `WHERE ${node}${labelled(labels)}`,
    );
  }
  if (!ranking) {
    return { clauses, variables: [node, score], score, matched: 'null' };
  }
  const given = { score, index: from, text: `$${text.name}`, words: `$${words.name}`, isSlip };
  clauses.push(
    `WITH ${node}, [${ranking.rank(found, given)}, ${ranking.matched(found, given)}] AS ${best} ORDER BY ${best}[0] DESC, ${best}[1]`,
    `WITH ${node}, head(collect(${best})) AS ${best}`,
  );
  return { clauses, variables: [node, best], score: `${best}[0]`, matched: `${best}[1]` };
}
