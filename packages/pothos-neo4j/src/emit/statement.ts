import { block, type Clause, clause } from '../cypher/clause.ts';
import { any, type Condition, condition, textOf } from '../cypher/condition.ts';
import { type Fragment, fragment, indent, list } from '../cypher/fragment.ts';
import { labelled, read } from '../cypher/names.ts';
import type { ObjectMapping } from '../model/mapping.ts';
import { emptyScope, type Scope, variableOf } from '../model/scope.ts';
import type {
  ConditionPlan,
  ConnectionResult,
  ObjectPlan,
  OperationPlan,
  OrderPlan,
  PathPlan,
  ValuePlan,
  VariantPlan,
} from '../plan/plan.ts';
import { guarded } from './answer-size.ts';
import { assertLength, Names, onlyIf, shown } from './cypher-text.ts';
import { emitGroups } from './groups.ts';
import { keysetCondition, reversed } from './keyset.ts';
import { inlined, isEmitted } from './layout.ts';
import { clausesOf, countOf, emitMatch, type MatchedPath, subquery } from './match.ts';
import { emitTraversal } from './traversal.ts';
import { emitTypeName } from './type-name.ts';

/**
 * The one statement of an operation: a column for each root field. Equal plans give equal text, byte for byte.
 * @param most how many characters it may have
 * @param isGuarded whether it sends its answer only where that is not larger than the parameter $mostValues says
 * @throws GraphQLError CYPHER_TOO_LONG
 */
export function emit(operation: OperationPlan, { most = Number.POSITIVE_INFINITY, isGuarded = false } = {}): string {
  const { bound, roots } = operation;
  const names = new Names(
    most,
    bound.map(({ variable }) => variable),
  );
  const hoisted: Fragment[] = [];
  // Beside what is bound, subqueries that aggregate must stand apart as they must beside a row.
  const scope = bound.length === 0 ? emptyScope : { ...emptyScope, hoist: hoisting(hoisted, names) };
  const columns = roots
    .filter(isEmitted)
    .map(({ value }, index) => [emitValue(value, scope, names).text, `f${index}`] as const);
  const before = bound.map(({ variable, list }, index) => `WITH ${index === 0 ? '' : '*, '}${list} AS ${variable}`);
  const rows = isGuarded
    ? guarded(operation, columns)
    : `RETURN\n${indent(columns.map(([column, name]) => `${column} AS ${name}`).join(',\n'))}`;
  const text = [...before, ...apartFrom(hoisted).map((each) => each.text), rows].join('\n');
  assertLength(text, most);
  return text;
}

/** Names subqueries that must stand apart, and notes them. */
const hoisting = (hoisted: Fragment[], names: Names) => (subquery: Fragment) => {
  const name = `c${names.next()}`;
  hoisted.push(fragment(`${subquery.text} AS ${name}`, subquery));
  return fragment(name);
};

/** The clause in which they stand. */
const apartFrom = (hoisted: readonly Fragment[]): Clause[] =>
  hoisted.length > 0 ? [clause('WITH', `*, ${hoisted.map(({ text }) => text).join(', ')}`, ...hoisted)] : [];

const emitValue = (value: ValuePlan, scope: Scope, names: Names): Fragment => {
  const written = writeValue(value, scope, names);
  names.wrote(written.text);
  return written;
};

function writeValue(value: ValuePlan, scope: Scope, names: Names): Fragment {
  switch (value.kind) {
    case 'typeName':
      return fragment(emitTypeName(value.typeName, scope.node));
    case 'property': {
      const variable = variableOf(value.on, scope);
      const property = value.value.read(read(variable, value.name));
      return fragment(onlyIf(value.shownIf?.(variable) ?? true, property));
    }
    case 'cypher':
      return value.write(scope);
    case 'derived':
      return list(value.from.map((property) => emitValue(property, scope, names)));
    case 'object': {
      const object = emitObject(value.object, inner(value.of, scope), names);
      const present = value.presentWith.map(({ on, name, shownIf }) =>
        condition(`${shown(variableOf(on, scope), name, shownIf)} IS NOT NULL`),
      );
      return present.length === 0
        ? object
        : fragment(`CASE WHEN ${textOf(any(present))} THEN ${object.text} END`, object);
    }
    case 'rows':
      return emitObject(value.object, scope, names);
    case 'view':
      return emitObject(value.object, { ...emptyScope, hoist: scope.hoist }, names);
    case 'path':
      return value.result.kind === 'connection'
        ? emitConnection(value, value.result, scope, names)
        : emitPath(value, scope, names);
    case 'shortestPath':
    case 'shortestPaths':
    case 'neighbourhood':
      return apart(
        emitTraversal(value, names, (inside) => emitObject(value.object, inside, names)),
        scope,
      );
    case 'traversed':
      return emitTraversed(value.what, value.object, scope, names);
    case 'groupKeys':
      return list((scope.keys ?? []).map((key) => emitObject(value.object, { ...scope, keys: [key] }, names)));
    case 'groupNode': {
      const { node } = scope.keys?.[0] ?? {};
      const object = node && emitObject(value.object, { node, hoist: scope.hoist }, names);
      return object
        ? fragment(`CASE WHEN ${node}${labelled(value.labels)} THEN ${object.text} END`, object)
        : fragment('null');
    }
    default:
      throw new Error(`A value of kind ${value.kind} has no Cypher.`);
  }
}

/** The values of one object as a list in a fixed order; with several variants the list begins with the variant's number. */
function emitObject({ variants }: ObjectPlan, scope: Scope, names: Names): Fragment {
  const [only, ...others] = variants;
  if (only && others.length === 0) {
    return list(variantValues(only, scope, names));
  }
  const cases = variants.map((variant, index) => {
    const values = list([fragment(String(index)), ...variantValues(variant, scope, names)]);
    return fragment(`WHEN ${scope.node}${labelled(variant.labels)} THEN ${values.text}`, values);
  });
  return fragment(`CASE\n${indent(cases.map(({ text }) => text).join('\n'))}\nEND`, ...cases);
}

const variantValues = ({ fields }: VariantPlan, scope: Scope, names: Names): Fragment[] =>
  fields.filter(isEmitted).flatMap((field) => {
    const within = inlined(field);
    const inside = field.value.kind === 'object' ? inner(field.value.of, scope) : scope;
    return within ? variantValues(within, inside, names) : [emitValue(field.value, scope, names)];
  });

/** The scope of an object that lies in the same row. */
const inner = (of: ObjectMapping, scope: Scope): Scope =>
  of.kind === 'embedded'
    ? scope
    : { node: of.kind === 'endNode' ? scope.node : (scope.passed?.[of.step] ?? ''), hoist: scope.hoist };

function emitPath(path: PathPlan, outer: Scope, names: Names): Fragment {
  const { result, object } = path;
  const matched = emitMatch(path, outer, names);
  const rows = clausesOf(matched);
  if (path.order.length > 0) {
    rows.push(ordered(path.order, matched, [], result.kind === 'one' ? ' LIMIT 1' : ''));
  }
  const returned = returning(matched.scope, names, (scope) => {
    const row = emitObject(object, scope, names);
    return path.start.kind === 'keys' ? fragment(`CASE WHEN ${scope.node} IS NOT NULL THEN ${row.text} END`, row) : row;
  });
  const collected = apart(block('COLLECT', [...rows, ...returned]), outer);
  return result.kind === 'one' ? fragment(`head(${collected.text})`, collected) : collected;
}

/** What a row returns, after a WITH for the subqueries that must stand apart from it. */
function returning(scope: Scope, names: Names, emitRow: (scope: Scope) => Fragment): Clause[] {
  const hoisted: Fragment[] = [];
  const row = emitRow({ ...scope, hoist: hoisting(hoisted, names) });
  return [...apartFrom(hoisted), clause('RETURN', row.text, row)];
}

/** Neo4j refuses an expression around a subquery that aggregates and refers to the row: it takes the row for a grouping key. */
const apart = (subquery: Fragment, { hoist }: Scope): Fragment =>
  hoist && subquery.aggregates ? hoist(subquery) : subquery;

function emitConnection(path: PathPlan, result: ConnectionResult, outer: Scope, names: Names): Fragment {
  const parts: Fragment[] = [];
  const { after, before, backward } = result;
  const forward = path.order;
  const backwards = reversed(forward);
  const readsOf = (matched: MatchedPath) => forward.map((term) => orderProperty(term, matched));
  if (result.readsRows) {
    const matched = emitMatch(path, outer, names);
    const reads = readsOf(matched);
    const within = [
      ...(after ? [keysetCondition(forward, after, reads)] : []),
      ...(before ? [keysetCondition(backwards, before, reads)] : []),
    ];
    const rows = clausesOf(matched, within.length === 0 ? whereIndexed(path, reads) : within);
    rows.push(ordered(backward ? backwards : forward, matched, fixedBy(path), ` LIMIT $${result.limit?.name}`));
    const position = list(forward.map(({ kind }, index) => fragment(kind.read(reads[index] ?? ''))));
    const returned = returning(matched.scope, names, (scope) => {
      const values = path.object.variants.flatMap((variant) => variantValues(variant, scope, names));
      return list(result.readsCursors ? [position, ...values] : values);
    });
    parts.push(apart(block('COLLECT', [...rows, ...returned]), outer));
  }
  if (result.readsCount) {
    parts.push(apart(countOf(path, outer, names), outer));
  }
  /** Whether a row stands at a cursor, or on the far side of it. */
  const anyBeyond = (cursor: 'after' | 'before') => {
    const matched = emitMatch(path, outer, names);
    const order = cursor === 'after' ? backwards : forward;
    return apart(
      subquery('EXISTS', matched, [keysetCondition(order, result[cursor] ?? [], readsOf(matched), true)]),
      outer,
    );
  };
  if (result.readsBehind) {
    parts.push(anyBeyond(backward ? 'before' : 'after'));
  }
  if (result.readsBeyond) {
    parts.push(anyBeyond(backward ? 'after' : 'before'));
  }
  for (const groups of result.groups) {
    const { clauses, keys } = emitGroups(path, groups, outer, names);
    const returned = returning({ ...emptyScope, keys }, names, (scope) => emitObject(groups.object, scope, names));
    parts.push(apart(block('COLLECT', [...clauses, ...returned]), outer));
  }
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : list(parts);
}

/** Says what the model knows, that the first property of the order is there: so that an index on it gives the order. */
const whereIndexed = ({ start, steps, order: [first] }: PathPlan, [value]: readonly string[]): Condition[] =>
  start.kind === 'label' && steps.length === 0 && first && !first.nullable ? [condition(`${value} IS NOT NULL`)] : [];

/** The properties that an equality fixes: before the others of an order they change nothing, but let an index on them all give it. */
const fixedBy = ({ start, steps, conditions }: PathPlan): string[] => {
  const fixedIn = (plan: ConditionPlan): string[] =>
    plan.kind === 'and'
      ? plan.conditions.flatMap(fixedIn)
      : plan.kind === 'compare' && plan.operator === 'equals'
        ? [plan.property.name]
        : [];
  return start.kind === 'label' && steps.length === 0 ? [...new Set(conditions.flatMap(fixedIn))] : [];
};

const orderProperty = (
  { on, property: name, write, shownIf }: Pick<OrderPlan, 'on' | 'property' | 'write' | 'shownIf'>,
  { scope, hops }: MatchedPath,
): string => {
  if (on === 'score') {
    return scope.score ?? 'null';
  }
  const variable = on === 'node' ? scope.node : (hops[on] ?? '');
  return write ? write(variable) : shown(variable, name, shownIf);
};

const ordered = (
  order: readonly OrderPlan[],
  matched: MatchedPath,
  fixed: readonly string[],
  limit: string,
): Clause => {
  const isFixed = ({ on, property: name }: OrderPlan) => on === 'node' && fixed.includes(name);
  const before = fixed.map((name) => ({ on: 'node', property: name, descending: order[0]?.descending }) as const);
  const terms = [...before, ...order.filter((term) => !isFixed(term))].map(
    (term) => `${orderProperty(term, matched)}${term.descending ? ' DESC' : ''}`,
  );
  return clause('WITH', `${matched.variables.join(', ')} ORDER BY ${terms.join(', ')}${limit}`);
};

/** The nodes of what a traversal found, or its relationships: each once, with the node it starts from as `from`. */
function emitTraversed(what: 'nodes' | 'edges', object: ObjectPlan, { found }: Scope, names: Names): Fragment {
  if (!found) {
    throw new Error('Only a traversal has nodes and edges.');
  }
  const number = names.next();
  const [near, node, relationship] = [`f${number}`, `n${number}`, `r${number}`];
  if (what === 'nodes') {
    const shown = emitObject(object, { node }, names);
    return block('COLLECT', [clause('UNWIND', `${found.nodes} AS ${node}`), clause('RETURN', shown.text, shown)]);
  }
  const { clauses, start, end } = found.between(near, relationship, node, number);
  const scope: Scope = { node, relationship, origin: near, passed: { from: near, start, end } };
  const shown = emitObject(object, scope, names);
  return block('COLLECT', [...clauses, clause('RETURN', shown.text, shown)]);
}
