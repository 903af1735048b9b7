import { emptyScope, type Scope, variableOf } from '../model/scope.ts';
import { type ConditionPlan, comparisons, type MatchPlan, type StartPlan, type StepPlan } from '../plan/plan.ts';
import { block, identifier, labelled, type Names, parameter, read, text, where } from './cypher-text.ts';
import { emitSearch } from './search.ts';

/** A matched path, of which `hops` are the variables of what its steps fan out to: its clauses without their WHERE, what must hold, the variables it binds, and the scope of its rows. */
export interface Matched {
  readonly clauses: readonly string[];
  readonly conditions: readonly string[];
  readonly variables: readonly string[];
  readonly hops: readonly string[];
  readonly scope: Scope;
}

/** The clauses of a match under its conditions and some more. */
export const clausesOf = ({ clauses, conditions, variables }: Matched, more: readonly string[] = []): string[] => {
  const holding = where([...conditions, ...more]);
  // A procedure's rows, and those that have met a condition, take another only after a WITH.
  const needsWith = holding.length > 0 && /^(?:CALL|WHERE)/.test(clauses.at(-1) ?? '');
  return [...clauses, ...(needsWith ? [`WITH ${variables.join(', ')}`] : []), ...holding];
};

/** A subquery that counts, or looks for, the rows of a match; off the degree store where nothing is asked of them. */
export function overRows(keyword: 'COUNT' | 'EXISTS', match: MatchPlan, outer: Scope, names: Names): string {
  const [only, ...others] = match.steps;
  const isDegree = match.start.kind === 'node' && only?.kind === 'hop' && others.length === 0;
  if (isDegree && only.labels.length === 0 && match.conditions.length === 0) {
    return `${keyword} { (${outer.node})${arrow(only, '')}() }`;
  }
  return subquery(keyword, emitMatch(match, outer, names));
}

/** A subquery that counts the rows of a match; those of a search up to a number and one more, where it has such a bound. */
export function countOf(match: MatchPlan, outer: Scope, names: Names): string {
  const { start } = match;
  if (start.kind !== 'fullText' || start.countedUpTo === undefined) {
    return overRows('COUNT', match, outer, names);
  }
  // How well each fits does not count.
  const matched = emitMatch({ ...match, start: { ...start, ranking: undefined } }, outer, names);
  const bounded = `RETURN DISTINCT ${matched.scope.node} LIMIT ${start.countedUpTo + 1}`;
  return block('COUNT', [...clausesOf(matched), bounded]);
}

/** A subquery that counts, or looks for, matched rows under their conditions and some more. */
export function subquery(keyword: 'COUNT' | 'EXISTS', matched: Matched, more: readonly string[] = []): string {
  const clauses = clausesOf(matched, more);
  // What begins with a procedure must say what it returns.
  return block(
    keyword,
    /^(?:CALL|UNWIND|WITH)/.test(clauses[0] ?? '') ? [...clauses, `RETURN ${matched.scope.node}`] : clauses,
  );
}

/** What binds the rows of a path. */
export function emitMatch(match: MatchPlan, outer: Scope, names: Names): Matched {
  const began = begin(match.start, match.steps[0], outer, names);
  const clauses: string[] = [...began.clauses];
  const variables: string[] = [...began.variables];
  const reached: Scope[] = [];
  const hops: string[] = [];
  const kept: string[] = [];
  const passed: Record<string, string> = {};
  let { pattern, node } = began;
  let before = node;
  let relationship = outer.relationship;
  for (const step of match.steps) {
    const number = names.next();
    if (step.kind === 'lookup') {
      if (pattern !== '') {
        clauses.push(`MATCH ${pattern}`);
      }
      const isKept = node === '' || step.on === 'relationship';
      const holder = isKept ? (relationship ?? '') : node;
      node = `n${number}`;
      if (step.isList) {
        pattern = `(${node}${labelled([step.label])})`;
        kept.push(`${read(node, step.key)} IN ${keysIn(holder, step)}`);
        hops.push(node);
      } else {
        pattern = keyed(node, [step.label], step.key, read(holder, step.property));
      }
    } else {
      const around = relationship ?? '';
      if (step.at) {
        clauses.push(pattern === '' ? `WITH ${endOf(around, step.at)} AS e${number}` : `MATCH ${pattern}`);
        pattern =
          pattern === '' ? `(e${number})` : `(${isAtFarEnd(step.at, match.steps[reached.length - 1]) ? node : before})`;
      }
      relationship = `r${number}`;
      before = node;
      node = `n${number}`;
      pattern += `${arrow(step, relationship)}(${node}${labelled(step.labels)}${valued(step)})`;
      if (step.among && step.key) {
        kept.push(`${read(relationship, step.key.property)} IN ${read(around, step.among)}`);
      }
      hops.push(relationship);
      variables.push(relationship);
      if (step.as) {
        passed[step.as] = node;
      }
    }
    variables.push(node);
    reached.push({ node, relationship });
  }
  if (pattern !== '') {
    clauses.push(`${match.start.kind === 'keys' ? 'OPTIONAL MATCH' : 'MATCH'} ${pattern}`);
  }
  const scope = { node, relationship, passed, score: began.score, matched: began.matched };
  const conditions = match.conditions.map((condition) => {
    switch (condition.kind) {
      case 'view':
        return seen(condition, match.steps[condition.step], reached[condition.step] ?? { node: began.node });
      case 'compare':
        return emitCondition(condition, reached[condition.step ?? -1] ?? scope, names);
      default:
        return emitCondition(condition, scope, names);
    }
  });
  for (const part of [...clauses, ...kept, ...conditions]) {
    names.wrote(part);
  }
  return { clauses, conditions: [...kept, ...conditions.filter((each) => each !== 'true')], variables, hops, scope };
}

const endOf = (relationship: string, at: 'from' | 'to'): string =>
  `${at === 'from' ? 'startNode' : 'endNode'}(${relationship})`;

/** Whether the step that a relationship is a part of led to that end of it. */
const isAtFarEnd = (at: 'from' | 'to', step: StepPlan | undefined): boolean =>
  step?.kind === 'hop' && (step.direction === 'OUT') === (at === 'to');

/** What a view asks of a step: of each relationship where these are several. */
const seen = ({ of, write }: ConditionPlan & { kind: 'view' }, step: StepPlan | undefined, scope: Scope): string => {
  const variable = variableOf(of, scope);
  const isMany = of === 'relationship' && step?.kind === 'hop' && step.upTo !== undefined;
  const condition = write(isMany ? 'each' : variable);
  return isMany && condition !== 'true' ? `all(each IN ${variable} WHERE ${condition})` : condition;
};

const arrow = (step: StepPlan & { kind: 'hop' }, variable: string): string => {
  const inner = `-[${variable}${labelled(step.types)}]-`;
  const along = step.direction === 'OUT' ? `${inner}>` : `<${inner}`;
  if (step.until) {
    // What has no such value is on the way as well.
    const isOnTheWay = `coalesce(${read(`a${variable}`, step.until.property)} <> ${text(step.until.value)}, true)`;
    return ` ((a${variable})${along}() WHERE ${isOnTheWay}){0,${step.upTo}} `;
  }
  return `${along}${step.upTo === undefined ? '' : `{1,${step.upTo}}`}`;
};

/** The value that the node of a step must have. */
const valued = ({ until }: StepPlan & { kind: 'hop' }): string =>
  until ? ` {${identifier(until.property)}: ${text(until.value)}}` : '';

/** The keys that a list keeps, or the one that is kept in its place. */
const keysIn = (holder: string, { property, orElse }: StepPlan & { kind: 'lookup' }): string =>
  orElse ? `coalesce(${read(holder, property)}, [${read(holder, orElse)}])` : read(holder, property);

/** The pattern of a node whose key equals a value. */
const keyed = (node: string, labels: readonly string[], key: string, value: string): string =>
  `(${node}${labelled(labels)} {${identifier(key)}: ${value}})`;

interface Beginning {
  readonly clauses: readonly string[];
  readonly variables: readonly string[];
  readonly pattern: string;
  readonly node: string;
  readonly score?: string;
  readonly matched?: string;
}

function begin(start: StartPlan, first: StepPlan | undefined, outer: Scope, names: Names): Beginning {
  const hops = first?.kind === 'hop';
  switch (start.kind) {
    case 'node':
      return { clauses: [], variables: [], pattern: hops ? `(${outer.node})` : '', node: outer.node };
    case 'relationship':
      return { clauses: [], variables: [], pattern: '', node: '' };
  }
  const number = names.next();
  const node = `n${number}`;
  const base = { clauses: [], variables: [node], node };
  switch (start.kind) {
    case 'label':
      return { ...base, pattern: `(${node}${labelled(start.labels)})` };
    case 'key':
      return { ...base, pattern: keyed(node, start.labels, start.key, `$${start.given.name}`) };
    case 'keys': {
      const pattern = keyed(node, start.labels, start.key, 'wanted');
      return { ...base, clauses: [`UNWIND $${start.given.name} AS wanted`], pattern };
    }
    case 'fullText':
      return { ...base, ...emitSearch(start, number), pattern: hops ? `(${node})` : '' };
  }
}

function emitCondition(condition: ConditionPlan, scope: Scope, names: Names): string {
  switch (condition.kind) {
    case 'compare': {
      const { property, operator, parameter: given } = condition;
      const left = read(variableOf(property.on, scope), property.name);
      switch (operator) {
        case 'isNull':
          return `(${left} IS NULL) = $${given.name}`;
        case 'in':
          return `${left} IN ${property.value === 'Date' ? `[day IN $${given.name} | date(day)]` : `$${given.name}`}`;
        default:
          return `${left} ${comparisons[operator]} ${parameter(given.name, property.value)}`;
      }
    }
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((each) => emitCondition(each, scope, names));
      const joined = parts.join(` ${condition.kind.toUpperCase()} `);
      return parts.length > 1 ? `(${joined})` : joined || String(condition.kind === 'and');
    }
    case 'not': {
      const inner = emitCondition(condition.condition, scope, names);
      return isNeverNull(condition.condition) ? `NOT ${inner}` : `NOT coalesce(${inner}, false)`;
    }
    case 'labels':
      return `any(label IN labels(${scope.node}) WHERE label IN $${condition.labels.name})`;
    case 'exists':
      return overRows('EXISTS', condition.match, { ...emptyScope, ...scope }, names);
    case 'view':
      throw new Error('A view asks of steps, not of what a filter says.');
  }
}

/** A comparison with a missing value is null in Cypher; a filter and its `not` must still share out all rows. */
const isNeverNull = (condition: ConditionPlan): boolean => {
  switch (condition.kind) {
    case 'compare':
      return condition.operator === 'isNull';
    case 'and':
    case 'or':
      return condition.conditions.every(isNeverNull);
    default:
      return true;
  }
};
