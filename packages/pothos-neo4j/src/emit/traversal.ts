import { aggregating, block, type Clause, clause, where } from '../cypher/clause.ts';
import { condition } from '../cypher/condition.ts';
import { type Fragment, fragment } from '../cypher/fragment.ts';
import { labelled, read } from '../cypher/names.ts';
import type { Found, Scope } from '../model/scope.ts';
import type { TraversalPlan } from '../plan/plan.ts';
import type { Names } from './cypher-text.ts';
import { givenAs, keyed, partsOf, wantedAs } from './key.ts';
import { listOf } from './match.ts';

/** The subquery of a traversal; `emitObject` writes what is read of each thing found. */
export function emitTraversal(plan: TraversalPlan, names: Names, emitObject: (scope: Scope) => Fragment): Fragment {
  const number = names.next();
  const [start, end] = [`n${names.next()}`, `n${names.next()}`];
  const found =
    plan.kind === 'neighbourhood'
      ? neighbourhood(plan, number, start, end, emitObject)
      : shortestPaths(plan, `p${number}`, start, end, emitObject);
  return plan.kind === 'shortestPaths' ? found : fragment(`head(${found.text})`, found);
}

/** What tells parallel relationships apart: their keys, and Neo4j's own ids where some have none. */
const orderOf = ({ relationshipKeys, isKeyed }: TraversalPlan, relationship: string): string[] => [
  ...relationshipKeys.map((name) => read(relationship, name)),
  ...(isKeyed ? [] : [`elementId(${relationship})`]),
];

function shortestPaths(
  plan: TraversalPlan,
  path: string,
  start: string,
  end: string,
  emitObject: (scope: Scope) => Fragment,
): Fragment {
  const { kind, labels, from, to, longest, count, key } = plan;
  const order = [
    `length(${path})`,
    ...partsOf('n', key).map((value) => `[n IN nodes(${path}) | ${value}]`),
    ...orderOf(plan, 'r').map((value) => `[r IN relationships(${path}) | ${value}]`),
  ];
  const found: Found = {
    nodes: `nodes(${path})`,
    length: `length(${path})`,
    between: (near, relationship, far, number) => {
      const [index, start, end] = [`i${number}`, `s${number}`, `e${number}`];
      const clauses = [
        clause('UNWIND', `range(0, length(${path}) - 1) AS ${index}`),
        clause(
          'WITH',
          `nodes(${path})[${index}] AS ${near}, relationships(${path})[${index}] AS ${relationship}, nodes(${path})[${index} + 1] AS ${far}`,
        ),
        clause('WITH', `*, startNode(${relationship}) AS ${start}, endNode(${relationship}) AS ${end}`),
      ];
      return { clauses, start, end };
    },
  };
  const steps = `(${start}) (${stepOf(plan)}){1,${longest}} (${end})`;
  // One path is the first of all that are shortest, so that it is always the same one.
  const [pattern, limit] =
    kind === 'shortestPath' ? [`ALL SHORTEST ${steps}`, ' LIMIT 1'] : [`SHORTEST ${count} (${steps} ${once(end)})`, ''];
  const object = emitObject({ node: '', found });
  return block('COLLECT', [
    clause('MATCH', `${keyed(start, labels, key, givenAs(key, from))}, ${keyed(end, labels, key, givenAs(key, to))}`),
    clause('MATCH', `${path} = ${pattern}`),
    clause('WITH', `${path} ORDER BY ${order.join(', ')}${limit}`),
    clause('RETURN', object.text, object),
  ]);
}

/** No node twice: Cypher's paths may come back to a node along another relationship. */
const once = (end: string): string =>
  `WHERE all(i IN range(0, size(a) - 1) WHERE NOT a[i] IN a[i + 1..] AND a[i] <> ${end})`;

/** One step along a relationship, either way round, as the views show it. */
const stepOf = ({ types, views }: TraversalPlan): string => {
  const seen = [
    ...views.relationship.map((write) => write('r')),
    ...views.node.flatMap((write) => [write('a'), write('b')]),
  ];
  return ['(a)-[r', labelled(types), ']-(b)', ...where(seen).map(({ text }) => ` ${text}`)].join('');
};

/** What binds each node around which to look, as the views show it. A key of several parts is looked up, so that an index may serve. */
function beginning({ labels, key, around, views }: TraversalPlan, start: string): Clause[] {
  const seen = [...views.node, ...views.start].map((write) => write(start));
  const [{ property, kind }, ...others] = key;
  const given = around?.name ?? '';
  return others.length === 0
    ? [
        clause('MATCH', `(${start}${labelled(labels)})`),
        ...where([condition(`${read(start, property)} IN ${listOf(kind, given)}`), ...seen]),
      ]
    : [
        clause('UNWIND', `$${given} AS wanted`),
        clause('MATCH', keyed(start, labels, key, wantedAs(key, 'wanted'))),
        ...where(seen),
      ];
}

function neighbourhood(
  plan: TraversalPlan,
  number: number,
  start: string,
  end: string,
  emitObject: (scope: Scope) => Fragment,
): Fragment {
  const { types, key, longest, limit, views } = plan;
  const [path, every, nodes, more] = [`p${number}`, `a${number}`, `g${number}`, `m${number}`];
  const found: Found = {
    nodes,
    more,
    between: (near, relationship, far) => {
      const seen = [condition(`${far} IN ${nodes}`), ...views.relationship.map((write) => write(relationship))];
      const order = [...partsOf(near, key), ...partsOf(far, key), ...orderOf(plan, relationship)];
      const clauses = [
        clause('UNWIND', `${nodes} AS ${near}`),
        clause('MATCH', `(${near})-[${relationship}${labelled(types)}]->(${far})`),
        ...where(seen),
        clause('WITH', `${near}, ${relationship}, ${far} ORDER BY ${order.join(', ')}`),
      ];
      return { clauses, start: near, end: far };
    },
  };
  const reached = block('COLLECT', [
    ...beginning(plan, start),
    // One shortest path to each node: what is met again is not followed again.
    clause('MATCH', `${path} = ANY SHORTEST (${start}) (${stepOf(plan)}){0,${longest}} (${end})`),
    aggregating(
      'WITH',
      `${end}, min(length(${path})) AS distance ORDER BY distance, ${partsOf(end, key).join(', ')} LIMIT $${limit?.name} + 1`,
    ),
    clause('RETURN', end),
  ]);
  const object = emitObject({ node: '', found });
  // A list of its own: collected in a WITH, nothing would be no row where a list is bound before all else.
  return block('COLLECT', [
    clause('WITH', `${reached.text} AS ${every}`, reached),
    clause('WITH', `${every}[..$${limit?.name}] AS ${nodes}, size(${every}) > $${limit?.name} AS ${more}`),
    clause('RETURN', object.text, object),
  ]);
}
