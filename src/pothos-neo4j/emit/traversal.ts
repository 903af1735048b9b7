import type { Found, Scope } from '../model/scope.ts';
import type { TraversalPlan } from '../plan/plan.ts';
import { block, identifier, labelled, type Names, read, where } from './cypher-text.ts';

/** The subquery of a traversal; `emitObject` writes what is read of each thing found. */
export function emitTraversal(plan: TraversalPlan, names: Names, emitObject: (scope: Scope) => string): string {
  const number = names.next();
  const [start, end] = [`n${names.next()}`, `n${names.next()}`];
  return plan.kind === 'shortestPaths'
    ? shortestPaths(plan, `p${number}`, start, end, emitObject)
    : `head(${neighbourhood(plan, number, start, end, emitObject)})`;
}

const atKey = (variable: string, { labels, key }: TraversalPlan, value: string): string =>
  `(${variable}${labelled(labels)} {${identifier(key)}: ${value}})`;

function shortestPaths(
  plan: TraversalPlan,
  path: string,
  start: string,
  end: string,
  emitObject: (scope: Scope) => string,
): string {
  const { types, from, to, longest, count, views, key, relationshipKey } = plan;
  const seen = [
    ...views.relationship.map((write) => write('r')),
    ...views.node.flatMap((write) => [write('a'), write('b')]),
  ];
  const step = ['(a)-[r', labelled(types), ']-(b)', ...where(seen).map((each) => ` ${each}`)].join('');
  const order = [
    `length(${path})`,
    `[n IN nodes(${path}) | ${read('n', key)}]`,
    ...(relationshipKey ? [`[r IN relationships(${path}) | ${read('r', relationshipKey)}]`] : []),
  ];
  const found: Found = {
    nodes: `nodes(${path})`,
    length: `length(${path})`,
    between: (near, relationship, far, number) => {
      const index = `i${number}`;
      return [
        `UNWIND range(0, length(${path}) - 1) AS ${index}`,
        `WITH nodes(${path})[${index}] AS ${near}, relationships(${path})[${index}] AS ${relationship}, nodes(${path})[${index} + 1] AS ${far}`,
      ];
    },
  };
  return block('COLLECT', [
    `MATCH ${atKey(start, plan, `$${from.name}`)}, ${atKey(end, plan, `$${to?.name}`)}`,
    `MATCH ${path} = SHORTEST ${count} (${start}) (${step}){1,${longest}} (${end})`,
    `WITH ${path} ORDER BY ${order.join(', ')}`,
    `RETURN ${emitObject({ node: '', found })}`,
  ]);
}

function neighbourhood(
  plan: TraversalPlan,
  number: number,
  start: string,
  end: string,
  emitObject: (scope: Scope) => string,
): string {
  const { types, labels, key, relationshipKey, from, longest, limit, views } = plan;
  const [path, all, nodes, more] = [`p${number}`, `a${number}`, `g${number}`, `m${number}`];
  const found: Found = {
    nodes,
    more,
    between: (near, relationship, far) => {
      const seen = [`${far} IN ${nodes}`, ...views.relationship.map((write) => write(relationship))];
      const order = [
        read(near, key),
        read(far, key),
        ...(relationshipKey ? [read(relationship, relationshipKey)] : []),
      ];
      return [
        `UNWIND ${nodes} AS ${near}`,
        `MATCH (${near})-[${relationship}${labelled(types)}]->(${far})`,
        ...where(seen),
        `WITH ${near}, ${relationship}, ${far} ORDER BY ${order.join(', ')}`,
      ];
    },
  };
  const seen = [
    ...views.relationship.map((write) => `all(r IN relationships(${path}) WHERE ${write('r')})`),
    ...views.node.map((write) => `all(n IN nodes(${path}) WHERE ${write('n')})`),
  ];
  return block('COLLECT', [
    `MATCH ${path} = (${start}${labelled(labels)})-[${labelled(types)}*0..${longest}]-(${end})`,
    ...where([`${read(start, key)} IN $${from.name}`, ...seen]),
    `WITH ${end}, min(length(${path})) AS distance ORDER BY distance, ${read(end, key)} LIMIT $${limit?.name} + 1`,
    `WITH collect(${end}) AS ${all}`,
    `WITH ${all}[..$${limit?.name}] AS ${nodes}, size(${all}) > $${limit?.name} AS ${more}`,
    `RETURN ${emitObject({ node: '', found })}`,
  ]);
}
