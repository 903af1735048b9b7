import { block, type Clause, clause, where } from '../cypher/clause.ts';
import { all, any, type Condition, condition, enclosed, not, textOf } from '../cypher/condition.ts';
import { type Fragment, fragment } from '../cypher/fragment.ts';
import { identifier, labelled, read } from '../cypher/names.ts';
import { comparisons, type ValueKind } from '../model/kinds.ts';
import { emptyScope, type Scope, variableOf } from '../model/scope.ts';
import type { ConditionPlan, MatchPlan, StartPlan, StepPlan } from '../plan/plan.ts';
import { type Names, onlyIf, text } from './cypher-text.ts';
import { givenAs, keyed, partsOf, wantedAs } from './key.ts';
import { emitSearch } from './search.ts';

/** A matched path, of which `hops` are the variables of what its steps fan out to: its clauses without their WHERE, what must hold, the variables it binds, and the scope of its rows. */
export interface MatchedPath {
  readonly clauses: readonly Clause[];
  readonly conditions: readonly Condition[];
  readonly variables: readonly string[];
  readonly hops: readonly string[];
  readonly scope: Scope;
}

/** The clauses of a match under its conditions and some more. */
export const clausesOf = (
  { clauses, conditions, variables }: MatchedPath,
  more: readonly Condition[] = [],
): Clause[] => {
  const holding = where([...conditions, ...more]);
  // A procedure's rows, and those that have met a condition, take another only after a WITH.
  const needsWith = holding.length > 0 && isOne(clauses.at(-1), 'CALL', 'WHERE');
  return [...clauses, ...(needsWith ? [clause('WITH', variables.join(', '))] : []), ...holding];
};

const isOne = (given: Clause | undefined, ...kinds: readonly Clause['kind'][]): boolean =>
  given !== undefined && kinds.includes(given.kind);

/** A subquery that counts, or looks for, the rows of a match; off the degree store where nothing is asked of them. */
export function overRows(keyword: 'COUNT' | 'EXISTS', match: MatchPlan, outer: Scope, names: Names): Fragment {
  const [only, ...others] = match.steps;
  const isDegree = match.start.kind === 'node' && only?.kind === 'hop' && others.length === 0;
  if (isDegree && only.labels.length === 0 && match.conditions.length === 0) {
    return fragment(`${keyword} { (${outer.node})${arrow(only, '')}() }`);
  }
  return subquery(keyword, emitMatch(match, outer, names));
}

/** A subquery that counts the rows of a match; those of a search up to a number and one more, where it has such a bound. */
export function countOf(match: MatchPlan, outer: Scope, names: Names): Fragment {
  const { start } = match;
  if (start.kind !== 'fullText' || start.countedUpTo === undefined) {
    return overRows('COUNT', match, outer, names);
  }
  // How well each fits does not count.
  const matched = emitMatch({ ...match, start: { ...start, ranking: undefined } }, outer, names);
  const bounded = clause('RETURN', `DISTINCT ${matched.scope.node} LIMIT ${start.countedUpTo + 1}`);
  return block('COUNT', [...clausesOf(matched), bounded]);
}

/** A subquery that counts, or looks for, matched rows under their conditions and some more. */
export function subquery(keyword: 'COUNT' | 'EXISTS', matched: MatchedPath, more: readonly Condition[] = []): Fragment {
  const clauses = clausesOf(matched, more);
  // What begins with a procedure must say what it returns.
  const needsReturn = isOne(clauses[0], 'CALL', 'UNWIND', 'WITH');
  return block(keyword, needsReturn ? [...clauses, clause('RETURN', matched.scope.node)] : clauses);
}

/** What binds the rows of a path. */
export function emitMatch(match: MatchPlan, outer: Scope, names: Names): MatchedPath {
  const began = begin(match.start, match.steps[0], outer, names);
  const clauses: Clause[] = [...began.clauses];
  const variables: string[] = [...began.variables];
  const reached: Scope[] = [];
  const hops: string[] = [];
  const kept: Condition[] = [];
  const passed: Record<string, string> = {};
  let { pattern, node } = began;
  let before = node;
  let relationship = outer.relationship;
  for (const step of match.steps) {
    const number = names.next();
    if (step.kind === 'lookup') {
      if (pattern !== '') {
        clauses.push(clause('MATCH', pattern));
      }
      const isKept = node === '' || step.on === 'relationship';
      const holder = isKept ? (relationship ?? '') : node;
      node = `n${number}`;
      if (step.isList) {
        pattern = `(${node}${labelled([step.label])})`;
        kept.push(condition(`${partsOf(node, step.key).join()} IN ${keysIn(holder, step)}`));
        hops.push(node);
      } else {
        const kept = step.properties.map((property) => read(holder, property));
        pattern = keyed(node, [step.label], step.key, kept);
      }
    } else {
      const around = relationship ?? '';
      if (step.at) {
        clauses.push(
          pattern === '' ? clause('WITH', `${endOf(around, step.at)} AS e${number}`) : clause('MATCH', pattern),
        );
        pattern =
          pattern === '' ? `(e${number})` : `(${isAtFarEnd(step.at, match.steps[reached.length - 1]) ? node : before})`;
      }
      relationship = `r${number}`;
      before = node;
      node = `n${number}`;
      pattern += `${arrow(step, relationship)}(${node}${labelled(step.labels)}${valued(step)})`;
      if (step.among && step.key) {
        kept.push(condition(`${partsOf(relationship, step.key).join()} IN ${read(around, step.among)}`));
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
    clauses.push(clause(match.start.kind === 'keys' ? 'OPTIONAL MATCH' : 'MATCH', pattern));
  }
  const scope = { node, relationship, passed, score: began.score, matched: began.matched };
  const conditions = match.conditions.map((asked) => {
    switch (asked.kind) {
      case 'view':
        return seen(asked, match.steps[asked.step], reached[asked.step] ?? { node: began.node });
      case 'compare':
        return emitCondition(asked, reached[asked.step ?? -1] ?? scope, names);
      default:
        return emitCondition(asked, scope, names);
    }
  });
  const asked = [...kept, ...conditions];
  for (const part of [...clauses.map((each) => each.text), ...asked.map(textOf)]) {
    names.wrote(part);
  }
  return { clauses, conditions: asked, variables, hops, scope };
}

const endOf = (relationship: string, at: 'from' | 'to'): string =>
  `${at === 'from' ? 'startNode' : 'endNode'}(${relationship})`;

/** Whether the step that a relationship is a part of led to that end of it. */
const isAtFarEnd = (at: 'from' | 'to', step: StepPlan | undefined): boolean =>
  step?.kind === 'hop' && (step.direction === 'OUT') === (at === 'to');

/** What a view asks of a step: of each relationship where these are several. */
const seen = ({ of, write }: ConditionPlan & { kind: 'view' }, step: StepPlan | undefined, scope: Scope): Condition => {
  const variable = variableOf(of, scope);
  const isMany = of === 'relationship' && step?.kind === 'hop' && step.upTo !== undefined;
  const asked = all([write(isMany ? 'each' : variable)]);
  return isMany && asked !== true ? condition(`all(each IN ${variable} WHERE ${asked.text})`) : asked;
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
const keysIn = (holder: string, { properties: [property = ''], orElse }: StepPlan & { kind: 'lookup' }): string =>
  orElse ? `coalesce(${read(holder, property)}, [${read(holder, orElse)}])` : read(holder, property);

interface Beginning {
  readonly clauses: readonly Clause[];
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
      return { ...base, pattern: keyed(node, start.labels, start.key, givenAs(start.key, start.given)) };
    case 'keys': {
      const pattern = keyed(node, start.labels, start.key, wantedAs(start.key, 'wanted'));
      return { ...base, clauses: [clause('UNWIND', `$${start.given.name} AS wanted`)], pattern };
    }
    case 'fullText':
      return { ...base, ...emitSearch(start, number), pattern: hops ? `(${node})` : '' };
  }
}

function emitCondition(plan: ConditionPlan, scope: Scope, names: Names): Condition {
  switch (plan.kind) {
    case 'compare':
      return comparison(plan, scope);
    case 'and':
    case 'or': {
      const parts = plan.conditions.map((each) => emitCondition(each, scope, names));
      const [only, ...others] = parts;
      if (only !== undefined && others.length === 0) {
        return only;
      }
      // A part that says nothing stands in the text as well.
      const written = parts.map((each) => (each === true ? condition('true') : each));
      return enclosed(plan.kind === 'and' ? all(written) : any(written));
    }
    case 'not': {
      const inner = emitCondition(plan.condition, scope, names);
      return isNeverNull(plan.condition) ? not(inner) : condition(`NOT coalesce(${textOf(inner)}, false)`);
    }
    case 'labels':
      return condition(`any(label IN labels(${scope.node}) WHERE label IN $${plan.labels.name})`);
    case 'exists':
      return condition(overRows('EXISTS', plan.match, { ...emptyScope, ...scope }, names).text);
    case 'view':
      throw new Error('A view asks of steps, not of what a filter says.');
  }
}

/** What views do not show counts as null. A comparison is one of the property itself, so that an index may serve. */
function comparison(
  { property, operator, parameter: given }: Extract<ConditionPlan, { readonly kind: 'compare' }>,
  scope: Scope,
): Condition {
  const { name, value: kind, shownIf } = property;
  const variable = variableOf(property.on, scope);
  const left = read(variable, name);
  const seen = shownIf?.(variable) ?? true;
  switch (operator) {
    case 'isNull':
      return condition(`(${onlyIf(seen, left)} IS NULL) = $${given.name}`);
    case 'in':
      return all([seen, condition(`${left} IN ${listOf(kind, given.name)}`)]);
    default:
      return all([seen, condition(`${left} ${comparisons[operator]} ${kind.write(`$${given.name}`)}`)]);
  }
}

/** A list of values of a kind, as a parameter holds it: each made one of them where a value is more than what is given. */
export const listOf = ({ write }: ValueKind, name: string): string =>
  write('day') === 'day' ? `$${name}` : `[day IN $${name} | ${write('day')}]`;

/** A comparison with a missing value is null in Cypher; every row must still match either a filter or its `not`. */
const isNeverNull = (plan: ConditionPlan): boolean => {
  switch (plan.kind) {
    case 'compare':
      return plan.operator === 'isNull';
    case 'and':
    case 'or':
      return plan.conditions.every(isNeverNull);
    default:
      return true;
  }
};
