import type { Holder } from '../model/mapping.ts';
import { emptyScope } from '../model/scope.ts';
import type { ConditionWriter, Hiding, ViewMapping, Visibility } from '../model/visibility.ts';
import {
  type Bound,
  type ConditionPlan,
  contextKey,
  type Read,
  type StartPlan,
  type StepPlan,
  type WrittenCondition,
} from './plan.ts';
import type { FieldArguments, Planning } from './planning.ts';

/** What a view shows, with what a request gave it: parameters, and the values that shape it. */
export interface View {
  readonly shows: Visibility;
  readonly parameters: Readonly<Record<string, string>>;
  /** The lists that a view within narrows further. */
  readonly lists?: Readonly<Record<string, List>>;
}

/** A list as a request gives it, with what it is made of, so that equal lists are one parameter; or as the statement finds it. */
type List = { readonly read: Read; readonly origin: string | undefined } | Pick<Bound, 'variable'>;

/**
 * The views that hold within a view: those around it, and itself in place of the same view around it, of which it inherits what it does
 * not say.
 * @throws GraphQLError where neither says what is needed.
 */
export function viewsWithin(
  views: readonly View[],
  mapping: ViewMapping,
  given: FieldArguments,
  planning: Planning,
): readonly View[] {
  const { shapedBy = [], needs = [], intersects = [] } = mapping;
  const around = views.find(({ shows }) => shows === mapping);
  const parameters: Record<string, string> = { ...around?.parameters, ...contextOf(mapping, planning) };
  const lists: Record<string, List> = { ...around?.lists };
  // What shows what is hidden does not concern this view: another one around hides it, or none does.
  const revealing = planning.schema.extensions.neo4j?.hiding.map(({ unless }) => unless);
  for (const { name } of given.field.args.filter((each) => !revealing?.includes(each.name))) {
    const isInherited = parameters[name] !== undefined && !given.isSaid(name);
    if (isInherited || !given.isGiven(name)) {
      continue;
    }
    if (shapedBy.includes(name)) {
      parameters[name] = given.assume(name, String);
      continue;
    }
    const own = listOf(name, mapping, given, planning);
    const list = intersects.includes(name) ? inBoth(lists[name], own, planning) : own;
    parameters[name] = inCypher(list, planning);
    if (intersects.includes(name)) {
      lists[name] = list;
    }
  }
  const missing = needs.find((name) => parameters[name] === undefined);
  return missing === undefined
    ? [...views.filter((view) => view !== around), { shows: mapping, parameters, lists }]
    : given.refuse(
        `${missing}: neither this ${given.field.name} nor one around it gives it; expected a value in one of them.`,
      );
}

/** What hides what no field shows that does not ask for it. */
export const hidden = (shows: Hiding, planning: Planning): View => ({
  shows,
  parameters: { ...contextOf(shows, planning), ...(shows.unless === undefined ? {} : { [shows.unless]: 'false' }) },
});

/** What conditions get of the context of a request: parameters, and as values what shapes the text. */
const contextOf = ({ context = {}, shapedBy = [] }: Visibility, planning: Planning): Record<string, string> =>
  Object.fromEntries(
    Object.entries(context).map(([name, read]) => [
      name,
      shapedBy.includes(name)
        ? planning.assume((variables) => String(read(variables[contextKey])))
        : `$${planning.fromContext(read).name}`,
    ]),
  );

/** An argument as a list: as it is given, or, where values of it stand for others, as the statement finds what they mean. */
function listOf(name: string, { lookups = {} }: ViewMapping, given: FieldArguments, planning: Planning): List {
  const list = { read: given.read(name), origin: given.origin(name) };
  const known = lookups[name];
  if (!known) {
    return list;
  }
  planning.check((variables) => {
    for (const each of [list.read(variables)].flat()) {
      const problem = known.problem(each);
      if (problem !== undefined) {
        given.refuse(`${name}: ${problem}`);
      }
    }
  });
  return given.assume(name, (value) => [value].flat().some(known.isName))
    ? { variable: planning.bind(known.meant(inCypher(list, planning))) }
    : list;
}

const inCypher = (list: List, planning: Planning): string =>
  'variable' in list ? list.variable : `$${planning.parameter(list.read, list.origin).name}`;

/** What two lists have in common; the other one where there is only one. */
function inBoth(outer: List | undefined, inner: List, planning: Planning): List {
  if (outer === undefined) {
    return inner;
  }
  if ('variable' in outer || 'variable' in inner) {
    const [one, other] = [inCypher(inner, planning), inCypher(outer, planning)];
    return { variable: planning.bind(`[each IN ${one} WHERE each IN ${other}]`) };
  }
  return {
    read: (variables) => {
      const known = new Set([outer.read(variables)].flat());
      return [inner.read(variables)].flat().filter((each) => known.has(each));
    },
    origin: outer.origin && inner.origin && `${outer.origin} and ${inner.origin}`,
  };
}

/** What the views ask of relationships of some types, and of nodes with some labels. */
export function viewsOf(
  views: readonly View[],
  types: readonly string[],
  labels: readonly string[],
): Readonly<Record<Holder, readonly WrittenCondition[]>> {
  const nodes = labels.length > 0 ? writtenOf(views, ({ node }) => node?.(labels)) : [];
  return {
    relationship: types.length > 0 ? writtenOf(views, ({ relationship }) => relationship?.(types)) : [],
    node: nodes,
  };
}

const writtenOf = (
  views: readonly View[],
  ask: (shows: Visibility) => ConditionWriter | undefined,
): WrittenCondition[] =>
  views.flatMap(({ shows, parameters }) => {
    const write = ask(shows);
    const all = { ...parametersOf(views), ...parameters };
    return write ? [(variable) => write(variable, all, emptyScope)] : [];
  });

/** What all views were given, by the names of arguments. */
export const parametersOf = (views: readonly View[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...views.map(({ parameters }) => parameters));

/** The conditions under which the views show a property of nodes with one of some labels. */
export const propertyConditions = (
  views: readonly View[],
  labels: readonly string[],
  name: string,
): WrittenCondition[] => writtenOf(views, ({ property }) => property?.(labels, name));

/** What the views ask of nodes at which a question begins. */
export const startConditions = (
  views: readonly View[],
  labels: readonly string[],
  from: 'key' | 'all',
): WrittenCondition[] => writtenOf(views, ({ start }) => start?.(labels, from));

/** The conditions that the views put on a path; `start` is where it begins anew, `end` holds the labels where it ends. */
export function viewConditions(
  views: readonly View[],
  steps: readonly StepPlan[],
  start: StartPlan | undefined,
  end: readonly string[],
): ConditionPlan[] {
  const at = (step: number, types: readonly string[], labels: readonly string[]): ConditionPlan[] => {
    const asked = viewsOf(views, types, labels);
    return (['relationship', 'node'] as const).flatMap((of) =>
      asked[of].map((write) => ({ kind: 'view', step, of, write }) as const),
    );
  };
  const along = steps.flatMap((step, index) => {
    const labels = index === steps.length - 1 ? end : step.kind === 'lookup' ? [step.label] : step.labels;
    return at(index, step.kind === 'hop' ? step.types : [], labels);
  });
  const from = start?.kind === 'key' || start?.kind === 'keys' ? 'key' : 'all';
  const labels = start && 'labels' in start ? start.labels : [];
  const begun = labels.length > 0 ? startConditions(views, labels, from) : [];
  const begin = begun.map((write) => ({ kind: 'view', step: -1, of: 'node', write }) as const);
  return [...at(-1, [], labels), ...begin, ...along];
}
