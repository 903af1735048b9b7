import { block, emptyScope, identifier, indent, labelled, list, Names, type Scope } from './cypher-text.ts';
import { clausesOf, emitMatch, type Matched, overRows, subquery, variableOf } from './emit-match.ts';
import { keysetCondition, reversed } from './keyset.ts';
import type {
  ConnectionResult,
  FieldPlan,
  ObjectPlan,
  OperationPlan,
  OrderPlan,
  PathPlan,
  TraversalPlan,
  TypeNamePlan,
  ValuePlan,
  VariantPlan,
} from './plan.ts';

/** The one statement of an operation: a column for each root field. Equal plans give equal text, byte for byte. */
export function emit(operation: OperationPlan): string {
  const names = new Names();
  const columns = operation.roots
    .filter(isEmitted)
    .map(({ value }, index) => `${emitValue(value, emptyScope, names)} AS f${index}`);
  return `RETURN\n${indent(columns.join(',\n'))}`;
}

/** Whether a field has a value among those of its object: a type known beforehand has none, and a cursor comes with the row. */
export const isEmitted = ({ value }: FieldPlan): boolean =>
  value.kind !== 'cursor' &&
  value.kind !== 'ordinary' &&
  !(value.kind === 'typeName' && value.typeName.kind === 'constant');

/** The object whose values stand among those of the object around it: one that is always there, and always the same. */
export const inlined = ({ value }: FieldPlan): VariantPlan | undefined => {
  const isThere =
    value.kind === 'endNode' ||
    value.kind === 'passedNode' ||
    (value.kind === 'embedded' && value.presentWith.length === 0);
  return isThere && value.object.variants.length === 1 ? value.object.variants[0] : undefined;
};

/** How many values an object has. */
export const widthOf = ({ fields, typeName, nodeKey }: VariantPlan): number =>
  fields.filter(isEmitted).reduce(
    (sum, field) => {
      const within = inlined(field);
      return sum + (within ? widthOf(within) : 1);
    },
    (typeName?.kind === 'byLabel' ? 1 : 0) + (nodeKey === undefined ? 0 : 1),
  );

function emitValue(value: ValuePlan, scope: Scope, names: Names): string {
  switch (value.kind) {
    case 'typeName':
      return typeName(value.typeName, scope.node);
    case 'property':
      return property(variableOf(value.on, scope), value.name, value.value);
    case 'cypher':
      return value.write(variableOf(value.on, scope));
    case 'derived':
      return list(value.from.map(({ name, value: kind }) => property(variableOf(value.on, scope), name, kind)));
    case 'relationshipType':
      return `type(${scope.relationship})`;
    case 'isOutgoing':
      return `startNode(${scope.relationship}) = ${scope.origin}`;
    case 'score':
      return scope.score ?? 'null';
    case 'groupMember':
      return value.member;
    case 'endNode':
    case 'passedNode':
      return emitObject(value.object, inner(value, scope), names);
    case 'embedded': {
      const variable = variableOf(value.on, scope);
      const present = value.presentWith.map((name) => `${variable}.${identifier(name)} IS NOT NULL`).join(' OR ');
      const object = emitObject(value.object, scope, names);
      return present === '' ? object : `CASE WHEN ${present} THEN ${object} END`;
    }
    case 'view':
      return emitObject(value.object, emptyScope, names);
    case 'path':
      return emitPath(value, scope, names);
    case 'shortestPaths':
    case 'neighbourhood':
      return emitTraversal(value, names);
    case 'pathLength':
      return scope.found && 'path' in scope.found ? `length(${scope.found.path})` : 'null';
    case 'isTruncated':
      return scope.found && 'more' in scope.found ? scope.found.more : 'false';
    case 'traversed':
      return emitTraversed(value.what, value.object, scope, names);
    case 'cursor':
    case 'ordinary':
      throw new Error(`A value of kind ${value.kind} has no Cypher.`);
  }
}

/** Days leave as text: the driver decodes a text in half the time of a date. */
const property = (variable: string, name: string, kind: string): string =>
  kind === 'Date' ? `toString(${variable}.${identifier(name)})` : `${variable}.${identifier(name)}`;

function typeName(plan: TypeNamePlan, node: string): string {
  const names = plan.kind === 'constant' ? [] : plan.names;
  return `CASE ${names.map(([label, name]) => `WHEN ${node}:${identifier(label)} THEN '${name}'`).join(' ')} END`;
}

/** The values of one object as a list in a fixed order; with several variants the list begins with the variant's number. */
function emitObject({ variants }: ObjectPlan, scope: Scope, names: Names): string {
  const [only, ...others] = variants;
  if (only && others.length === 0) {
    return list(variantValues(only, scope, names));
  }
  const cases = variants.map((variant, index) => {
    const values = list([String(index), ...variantValues(variant, scope, names)]);
    return `WHEN ${scope.node}${labelled(variant.labels)} THEN ${values}`;
  });
  return `CASE\n${indent(cases.join('\n'))}\nEND`;
}

const variantValues = ({ fields, typeName: type, nodeKey }: VariantPlan, scope: Scope, names: Names): string[] => [
  ...(type?.kind === 'byLabel' ? [typeName(type, scope.node)] : []),
  ...(nodeKey === undefined ? [] : [`${scope.node}.${identifier(nodeKey)}`]),
  ...fields.filter(isEmitted).flatMap((field) => {
    const within = inlined(field);
    return within ? variantValues(within, inner(field.value, scope), names) : [emitValue(field.value, scope, names)];
  }),
];

/** The scope of an object that a value leads to without a step. */
const inner = (value: ValuePlan, scope: Scope): Scope => {
  switch (value.kind) {
    case 'endNode':
      return { node: scope.node, hoist: scope.hoist };
    case 'passedNode':
      return { node: scope.passed?.[value.step] ?? '', hoist: scope.hoist };
    default:
      return scope;
  }
};

function emitPath(path: PathPlan, outer: Scope, names: Names): string {
  const { result } = path;
  if (result.kind === 'connection') {
    return emitConnection(path, result, outer, names);
  }
  const matched = emitMatch(path, outer, names);
  const rows = clausesOf(matched);
  if (result.kind === 'groups') {
    const { on, property: name, part } = result.by;
    const read = `${variableOf(on, matched.scope)}.${identifier(name)}`;
    const key = { value: `toString(${read})`, year: `toString(${read}.year)`, month: `left(toString(${read}), 7)` };
    rows.push(`WITH ${key[part]} AS key, count(*) AS count ORDER BY count DESC, key LIMIT $${result.limit.name}`);
    rows.push(`RETURN ${emitObject(result.object, emptyScope, names)}`);
    return apart(block('COLLECT', rows), outer);
  }
  if (path.order.length > 0) {
    rows.push(`${ordered(path.order, matched)}${result.kind === 'one' ? ' LIMIT 1' : ''}`);
  }
  const mayMiss = path.start.kind === 'keys';
  const returned = returning(matched.scope, names, (scope) => {
    const object = emitObject(result.object, scope, names);
    return mayMiss ? `CASE WHEN ${scope.node} IS NOT NULL THEN ${object} END` : object;
  });
  const collected = apart(block('COLLECT', [...rows, ...returned]), outer);
  return result.kind === 'one' ? `head(${collected})` : collected;
}

/** What a row returns, after a WITH for the subqueries that must stand apart from it. */
function returning(scope: Scope, names: Names, emitRow: (scope: Scope) => string): string[] {
  const apart: string[] = [];
  const row = emitRow({
    ...scope,
    hoist: (subquery) => {
      const name = `c${names.next()}`;
      apart.push(`${subquery} AS ${name}`);
      return name;
    },
  });
  return [...(apart.length > 0 ? [`WITH *, ${apart.join(', ')}`] : []), `RETURN ${row}`];
}

const aggregates = /\b(?:count|collect|min)\(/;

/** Neo4j refuses an expression around a subquery that aggregates and refers to the row: it takes the row for a grouping key. */
const apart = (subquery: string, { hoist }: Scope): string =>
  hoist && aggregates.test(subquery) ? hoist(subquery) : subquery;

function emitConnection(path: PathPlan, result: ConnectionResult, outer: Scope, names: Names): string {
  const parts: string[] = [];
  const { after, before, backward } = result;
  const forward = path.order;
  const backwards = reversed(forward);
  const readsOf = (matched: Matched) => forward.map((term) => orderProperty(term, matched));
  if (result.readsRows) {
    const matched = emitMatch(path, outer, names);
    const reads = readsOf(matched);
    const within = [
      ...(after ? [keysetCondition(forward, after, reads)] : []),
      ...(before ? [keysetCondition(backwards, before, reads)] : []),
    ];
    const rows = clausesOf(matched, within.length === 0 ? whereIndexed(path, reads) : within);
    rows.push(`${ordered(backward ? backwards : forward, matched)} LIMIT $${result.limit.name}`);
    const values = forward.map(({ kind }, index) =>
      kind === 'Date' ? `toString(${reads[index]})` : `${reads[index]}`,
    );
    const returned = returning(matched.scope, names, (scope) => {
      const objects = result.members.flatMap(({ object }) => (object ? [emitObject(object, scope, names)] : []));
      return result.readsCursors ? list([list(values), ...objects]) : bareOrList(objects);
    });
    parts.push(apart(block('COLLECT', [...rows, ...returned]), outer));
  }
  if (result.readsCount) {
    parts.push(overRows('COUNT', path, outer, names));
  }
  /** Whether a row stands at a cursor, or on the far side of it. */
  const anyBeyond = (cursor: 'after' | 'before') => {
    const matched = emitMatch(path, outer, names);
    const order = cursor === 'after' ? backwards : forward;
    return subquery('EXISTS', matched, [keysetCondition(order, result[cursor] ?? [], readsOf(matched), true)]);
  };
  if (result.readsBehind) {
    parts.push(anyBeyond(backward ? 'before' : 'after'));
  }
  if (result.readsBeyond) {
    parts.push(anyBeyond(backward ? 'after' : 'before'));
  }
  return bareOrList(parts);
}

/** A list, unless it would hold one item only. */
const bareOrList = (items: readonly string[]): string => (items.length === 1 ? String(items[0]) : list(items));

/** Says what the model knows, that the first property of the order is there: so that an index on it gives the order. */
const whereIndexed = ({ start, steps, order: [first] }: PathPlan, [read]: readonly string[]): string[] =>
  start.kind === 'label' && steps.length === 0 && first && !first.nullable ? [`${read} IS NOT NULL`] : [];

const orderProperty = ({ on, property: name }: OrderPlan, { scope, hops }: Matched): string =>
  on === 'score' ? (scope.score ?? 'null') : `${on === 'node' ? scope.node : hops[on]}.${identifier(name)}`;

const ordered = (order: readonly OrderPlan[], matched: Matched): string => {
  const terms = order.map((term) => `${orderProperty(term, matched)}${term.descending ? ' DESC' : ''}`);
  return `WITH ${matched.variables.join(', ')} ORDER BY ${terms.join(', ')}`;
};

function emitTraversal(plan: TraversalPlan, names: Names): string {
  const { types, labels, key, from, to, longest, count, limit, views, object } = plan;
  const number = names.next();
  const [start, end, path] = [`n${names.next()}`, `n${names.next()}`, `p${number}`];
  const conditions = [
    ...views.relationship.map((write) => `all(r IN relationships(${path}) WHERE ${write('r')})`),
    ...views.node.map((write) => `all(n IN nodes(${path}) WHERE ${write('n')})`),
  ];
  const id = identifier(key);
  if (plan.kind === 'shortestPaths') {
    const inside = [
      ...views.relationship.map((write) => write('r')),
      ...views.node.flatMap((write) => [write('a'), write('b')]),
    ];
    const where = inside.length === 0 ? '' : ` WHERE ${inside.join(' AND ')}`;
    return block('COLLECT', [
      `MATCH (${start}${labelled(labels)} {${id}: $${from.name}}), (${end}${labelled(labels)} {${id}: $${to?.name}})`,
      `MATCH ${path} = SHORTEST ${count} (${start}) ((a)-[r${labelled(types)}]-(b)${where}){1,${longest}} (${end})`,
      `WITH ${path} ORDER BY length(${path}), [n IN nodes(${path}) | n.${id}]`,
      `RETURN ${emitObject(object, { node: '', found: { path } }, names)}`,
    ]);
  }
  const [found, nodes, more] = [`a${number}`, `g${number}`, `m${number}`];
  const scope = { node: '', found: { nodes, more, plan } };
  return `head(${block('COLLECT', [
    `MATCH ${path} = (${start}${labelled(labels)})-[${labelled(types)}*0..${longest}]-(${end})`,
    `WHERE ${[`${start}.${id} IN $${from.name}`, ...conditions].join(' AND ')}`,
    `WITH ${end}, min(length(${path})) AS distance ORDER BY distance, ${end}.${id} LIMIT $${limit?.name} + 1`,
    `WITH collect(${end}) AS ${found}`,
    `WITH ${found}[..$${limit?.name}] AS ${nodes}, size(${found}) > $${limit?.name} AS ${more}`,
    `RETURN ${emitObject(object, scope, names)}`,
  ])})`;
}

/** The nodes of what a traversal found, or its relationships: each once, with the node it starts from as `from`. */
function emitTraversed(what: 'nodes' | 'edges', object: ObjectPlan, { found }: Scope, names: Names): string {
  if (!found) {
    throw new Error('Only a traversal has nodes and edges.');
  }
  const number = names.next();
  const [near, node, relationship, index] = [`f${number}`, `n${number}`, `r${number}`, `i${number}`];
  if (what === 'nodes') {
    const nodes = 'path' in found ? `nodes(${found.path})` : found.nodes;
    return block('COLLECT', [`UNWIND ${nodes} AS ${node}`, `RETURN ${emitObject(object, { node }, names)}`]);
  }
  const scope: Scope = { node, relationship, origin: near, passed: { from: near } };
  const value = emitObject(object, scope, names);
  if ('path' in found) {
    const at = (offset: string) => `nodes(${found.path})[${index}${offset}]`;
    return block('COLLECT', [
      `UNWIND range(0, length(${found.path}) - 1) AS ${index}`,
      `WITH ${at('')} AS ${near}, relationships(${found.path})[${index}] AS ${relationship}, ${at(' + 1')} AS ${node}`,
      `RETURN ${value}`,
    ]);
  }
  const { types, key, relationshipKey, views } = found.plan;
  const where = [`${node} IN ${found.nodes}`, ...views.relationship.map((write) => write(relationship))];
  const order = [`${near}.${identifier(key)}`, `${node}.${identifier(key)}`];
  return block('COLLECT', [
    `UNWIND ${found.nodes} AS ${near}`,
    `MATCH (${near})-[${relationship}${labelled(types)}]->(${node})`,
    `WHERE ${where.join(' AND ')}`,
    `WITH ${near}, ${relationship}, ${node} ORDER BY ${[...order, ...(relationshipKey ? [`${relationship}.${identifier(relationshipKey)}`] : [])].join(', ')}`,
    `RETURN ${value}`,
  ]);
}
