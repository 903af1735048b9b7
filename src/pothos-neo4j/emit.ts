import { keysetCondition } from './keyset.ts';
import type {
  ConditionPlan,
  ConnectionResult,
  ObjectPlan,
  OperationPlan,
  OrderPlan,
  PathPlan,
  StartPlan,
  StepPlan,
  TypeNamePlan,
  ValuePlan,
  VariantPlan,
} from './plan.ts';

/** The Cypher variables in scope where a value is read. */
interface Scope {
  readonly node: string;
  readonly relationship: string | undefined;
  readonly passed: Readonly<Record<string, string>>;
}

/** A matched path: its clauses, the variables it binds, and the scope of its rows. */
interface Matched {
  readonly clauses: readonly string[];
  readonly variables: readonly string[];
  readonly hops: readonly string[];
  readonly scope: Scope;
}

/** The one statement of an operation: a column of rows for each root field. Equal plans give equal text, byte for byte. */
export function emit(operation: OperationPlan): string {
  const names = new Names();
  const columns = operation.roots
    .filter(({ value }) => value.kind === 'path')
    .map(({ value }, index) => `${emitValue(value, emptyScope, names)} AS f${index}`);
  return `RETURN\n${indent(columns.join(',\n'))}`;
}

const emptyScope: Scope = { node: '', relationship: undefined, passed: {} };

/** Gives variables their names, n0, r1, …, in the order in which the text needs them. */
class Names {
  #next = 0;
  pair(): { node: string; relationship: string } {
    const number = this.#next;
    this.#next += 1;
    return { node: `n${number}`, relationship: `r${number}` };
  }
}

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
const block = (keyword: string, lines: readonly string[]): string => `${keyword} {\n${indent(lines.join('\n'))}\n}`;
const list = (items: readonly string[]): string =>
  items.some((item) => item.includes('\n')) ? `[\n${indent(items.join(',\n'))}\n]` : `[${items.join(', ')}]`;

/** A name as Cypher takes it, in backticks where it is no plain word. */
const identifier = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
const labelled = (labels: readonly string[]): string =>
  labels.length === 0 ? '' : `:${labels.map(identifier).join('|')}`;

function emitValue(value: ValuePlan, scope: Scope, names: Names): string {
  switch (value.kind) {
    case 'typeName':
      return typeName(value.typeName, scope.node);
    case 'property':
      return property(variableOf(value.on, scope), value.name, value.value);
    case 'relationshipType':
      return `type(${scope.relationship})`;
    case 'endNode':
      return emitObject(value.object, { ...emptyScope, node: scope.node }, names);
    case 'passedNode':
      return emitObject(value.object, { ...emptyScope, node: scope.passed[value.step] ?? '' }, names);
    case 'embedded': {
      const variable = variableOf(value.on, scope);
      const present = value.presentWith.map((name) => `${variable}.${identifier(name)} IS NOT NULL`).join(' OR ');
      const object = emitObject(value.object, scope, names);
      return present === '' ? object : `CASE WHEN ${present} THEN ${object} END`;
    }
    case 'cursor':
      throw new Error('A cursor comes with its row.');
    case 'path':
      return emitPath(value, scope, names);
  }
}

const variableOf = (on: 'node' | 'relationship', scope: Scope): string =>
  (on === 'node' ? scope.node : scope.relationship) ?? '';

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

function variantValues(variant: VariantPlan, scope: Scope, names: Names): string[] {
  const values = variant.fields
    .filter(({ value }) => isEmitted(value))
    .map(({ value }) => emitValue(value, scope, names));
  return variant.typeName?.kind === 'byLabel' ? [typeName(variant.typeName, scope.node), ...values] : values;
}

/** Whether a value stands among those of its object: a type known beforehand does not, and a cursor comes with the row. */
export const isEmitted = (value: ValuePlan): boolean =>
  value.kind !== 'cursor' && !(value.kind === 'typeName' && value.typeName.kind === 'constant');

function emitPath(path: PathPlan, outer: Scope, names: Names): string {
  const { result } = path;
  if (result.kind === 'connection') {
    return emitConnection(path, result, outer, names);
  }
  const matched = match(path, outer, names);
  const rows = [...matched.clauses];
  if (path.order.length > 0) {
    const ordered = path.order.map((term) => orderBy(term, matched)).join(', ');
    const limit = result.kind === 'one' ? ' LIMIT 1' : '';
    rows.push(`WITH ${matched.variables.join(', ')} ORDER BY ${ordered}${limit}`);
  }
  const object = emitObject(result.object, matched.scope, names);
  const missing = path.start.kind === 'keys';
  rows.push(`RETURN ${missing ? `CASE WHEN ${matched.scope.node} IS NOT NULL THEN ${object} END` : object}`);
  const collected = block('COLLECT', rows);
  return result.kind === 'one' ? `head(${collected})` : collected;
}

function emitConnection(path: PathPlan, result: ConnectionResult, outer: Scope, names: Names): string {
  const parts: string[] = [];
  if (result.readsRows) {
    const matched = match(path, outer, names);
    const rows = [...matched.clauses];
    if (result.after) {
      const reads = path.order.map((term) => orderProperty(term, matched));
      rows.push(`WITH ${matched.variables.join(', ')} WHERE ${keysetCondition(path.order, result.after, reads)}`);
    }
    const ordered = path.order.map((term) => orderBy(term, matched)).join(', ');
    rows.push(`WITH ${matched.variables.join(', ')} ORDER BY ${ordered} LIMIT $${result.limit.name}`);
    const values = path.order.map((term) => {
      const read = orderProperty(term, matched);
      return term.kind === 'Date' ? `toString(${read})` : read;
    });
    const cursor = result.readsCursors ? [list(values)] : [];
    const objects = result.members.flatMap(({ object }) => (object ? [emitObject(object, matched.scope, names)] : []));
    rows.push(`RETURN ${list([...cursor, ...objects])}`);
    parts.push(block('COLLECT', rows));
  }
  if (result.readsCount) {
    parts.push(block('COUNT', match(path, outer, names).clauses));
  }
  return list(parts);
}

/** The MATCH clauses of a path, with its conditions. */
function match(path: PathPlan, outer: Scope, names: Names): Matched {
  const began = begin(path.start, path.steps[0], outer, names);
  const clauses: string[] = [...began.clauses];
  const variables: string[] = [...began.variables];
  const hops: string[] = [];
  const passed: Record<string, string> = {};
  let pattern = began.pattern;
  let node = began.node;
  let relationship: string | undefined = outer.relationship;
  for (const step of path.steps) {
    const fresh = names.pair();
    if (step.kind === 'lookup') {
      if (pattern !== '') {
        clauses.push(`MATCH ${pattern}`);
      }
      const holder = hops.length === 0 && path.start.kind === 'relationship' ? relationship : node;
      pattern = `(${fresh.node}:${identifier(step.label)} {${identifier(step.key)}: ${holder}.${identifier(step.property)}})`;
    } else {
      const arrow = `-[${fresh.relationship}:${step.types.map(identifier).join('|')}]-`;
      const far = `(${fresh.node}${labelled(step.labels)})`;
      pattern += step.direction === 'OUT' ? `${arrow}>${far}` : `<${arrow}${far}`;
      hops.push(fresh.relationship);
      relationship = fresh.relationship;
      variables.push(fresh.relationship);
      if (step.as) {
        passed[step.as] = fresh.node;
      }
    }
    node = fresh.node;
    variables.push(node);
  }
  if (pattern !== '') {
    clauses.push(`${path.start.kind === 'keys' ? 'OPTIONAL MATCH' : 'MATCH'} ${pattern}`);
  }
  const scope = { node, relationship, passed };
  if (path.conditions.length > 0) {
    clauses.push(`WHERE ${path.conditions.map((condition) => emitCondition(condition, scope)).join(' AND ')}`);
  }
  return { clauses, variables, hops, scope };
}

interface Beginning {
  readonly clauses: readonly string[];
  readonly variables: readonly string[];
  readonly pattern: string;
  readonly node: string;
}

function begin(start: StartPlan, first: StepPlan | undefined, outer: Scope, names: Names): Beginning {
  switch (start.kind) {
    case 'node':
      return { clauses: [], variables: [], pattern: first?.kind === 'hop' ? `(${outer.node})` : '', node: outer.node };
    case 'relationship':
      return { clauses: [], variables: [], pattern: '', node: '' };
    case 'label': {
      const { node } = names.pair();
      return { clauses: [], variables: [node], pattern: `(${node}${labelled(start.labels)})`, node };
    }
    case 'key': {
      const { node } = names.pair();
      const pattern = `(${node}${labelled(start.labels)} {${identifier(start.key)}: $${start.equals.name}})`;
      return { clauses: [], variables: [node], pattern, node };
    }
    case 'keys': {
      const { node } = names.pair();
      const clauses = [`UNWIND $${start.among.name} AS key`];
      return {
        clauses,
        variables: [node],
        pattern: `(${node}${labelled(start.labels)} {${identifier(start.key)}: key})`,
        node,
      };
    }
  }
}

const emitCondition = ({ on, property: name, equals }: ConditionPlan, scope: Scope): string =>
  `${variableOf(on, scope)}.${identifier(name)} = $${equals.name}`;

const orderProperty = ({ on, property: name }: OrderPlan, { scope, hops }: Matched): string =>
  `${on === 'node' ? scope.node : hops[on]}.${identifier(name)}`;

const orderBy = (term: OrderPlan, matched: Matched): string =>
  `${orderProperty(term, matched)}${term.descending ? ' DESC' : ''}`;
