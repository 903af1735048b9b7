import { aggregating, block, type Clause, clause, where } from '../cypher/clause.ts';
import { identifier, labelled } from '../cypher/names.ts';
import type { StartPlan } from '../plan/plan.ts';

/** What binds each node that full-text indexes find, once, with how well it fits and which text of it does. */
export function emitSearch(
  { indexes, query, slips, text, words, via, ranking, labels }: Extract<StartPlan, { readonly kind: 'fullText' }>,
  number: number,
): { readonly clauses: Clause[]; readonly variables: string[]; readonly score: string; readonly matched: string } {
  const [node, score, index] = [`n${number}`, `s${number}`, `i${number}`];
  const [best, isSlip] = [`b${number}`, `m${number}`];
  const found = via ? `h${number}` : node;
  const [only = '', ...others] = indexes.map((name) => JSON.stringify(name));
  const from = others.length > 0 ? index : only;
  const each = others.length > 0 ? [clause('UNWIND', `[${[only, ...others].join(', ')}] AS ${index}`)] : [];
  const call = (asked: string, yielded: string) =>
    clause('CALL', `db.index.fulltext.queryNodes(${from}, ${asked}) YIELD ${yielded}`);
  const anyExact = block('EXISTS', [...each, call(`$${query.name}`, 'node'), clause('RETURN', 'node')]);
  const clauses = [
    clause('WITH', `NOT ${anyExact.text} AS ${isSlip}`),
    ...each,
    call(`CASE WHEN ${isSlip} THEN $${slips.name} ELSE $${query.name} END`, `node AS ${found}, score AS ${score}`),
  ];
  if (via) {
    const [owner, relationship] = [`o${number}`, `r${number}`];
    const carried = ranking ? [isSlip, ...(others.length > 0 ? [index] : [])] : [];
    const owners = block('COLLECT', [
      clause('MATCH', `(${owner}${labelled(labels)})-[${relationship}:${identifier(via.type)}]->(${found})`),
      ...where(via.seen.map((write) => write(relationship))),
      clause('RETURN', owner),
    ]);
    clauses.push(
      clause('UNWIND', `[${found}] + ${owners.text} AS ${node}`),
      clause('WITH', [node, found, score, ...carried].join(', ')),
      clause('WHERE', `${node}${labelled(labels)}`),
    );
  }
  if (!ranking) {
    return { clauses, variables: [node, score], score, matched: 'null' };
  }
  const given = { score, index: from, text: `$${text.name}`, words: `$${words.name}`, isSlip };
  const fits = `[${ranking.rank(found, given)}, ${ranking.matched(found, given)}]`;
  clauses.push(
    clause('WITH', `${node}, ${fits} AS ${best} ORDER BY ${best}[0] DESC, ${best}[1]`),
    aggregating('WITH', `${node}, head(collect(${best})) AS ${best}`),
  );
  return { clauses, variables: [node, best], score: `${best}[0]`, matched: `${best}[1]` };
}
