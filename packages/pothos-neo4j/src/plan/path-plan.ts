import { GraphQLError } from 'graphql';
import { type Composite, labelsOf, orderTermsOf } from '../model/composite.ts';
import { slipsQuery, wordsQuery } from '../model/full-text-query.ts';
import type { Key } from '../model/key.ts';
import { defaultKinds } from '../model/kinds.ts';
import type { OrderTerm, PathMapping, Step } from '../model/mapping.ts';
import { keyParameters, keysParameter } from './given-key.ts';
import { fanning, tieBreakers } from './level-rows.ts';
import type { OrderPlan, Parameter, StartPlan, StepPlan } from './plan.ts';
import type { Planner } from './planner.ts';
import type { FieldArguments } from './planning.ts';
import { viewsOf } from './views.ts';

/** The kinds of node that the declared relationships of a path can lead to; empty where anything may come. */
export function reachedKinds({ steps }: PathMapping): readonly string[] {
  const last = steps.at(-1);
  return last?.kind === 'hop' ? last.reaches.flatMap(([kind = '']) => kind) : last ? [last.label] : [];
}

/** The steps of a path to nodes of a type. */
export const stepPlans = ({ steps }: PathMapping, node: Composite): StepPlan[] =>
  steps.map((step) => stepPlan(step, step === steps.at(-1) ? labelsOf(node) : undefined));

/** The far label is left out where the declared relationship leads nowhere else, so that counts come from the degree store. */
function stepPlan(step: Step, endLabels: readonly string[] | undefined): StepPlan {
  if (step.kind === 'lookup') {
    return step;
  }
  const wanted = endLabels ?? (step.label ? [step.label] : []);
  // What none of them leads to stays where the step before ended.
  const implied = !step.until && step.reaches.every((carried) => carried.some((label) => wanted.includes(label)));
  const { types, direction, as, upTo, until, at, among, key } = step;
  return { kind: 'hop', types, direction, as, upTo, until, at, among, key, labels: implied ? [] : wanted };
}

/** Where a path begins; a key, keys, or a text come from arguments. */
export function startPlan(
  { start, key }: PathMapping,
  node: Composite,
  given: FieldArguments | undefined,
  { planning, views }: Pick<Planner, 'planning' | 'views'>,
): StartPlan {
  const labels = labelsOf(node);
  switch (start.kind) {
    case 'node':
    case 'relationship':
      return { kind: start.kind };
    case 'label':
      return { kind: 'label', labels };
  }
  if (!given) {
    throw new GraphQLError('A filter follows a path from where it stands.');
  }
  if (start.kind === 'fullText') {
    const via =
      start.via === undefined ? undefined : { type: start.via, seen: viewsOf(views, [start.via], []).relationship };
    const { fold, ...search } = start;
    const searching = (name: string, make: (folded: string, words: readonly string[]) => unknown) =>
      searched(given, fold, make, name);
    return {
      ...search,
      labels,
      via,
      query: searching('query', (_, words) => wordsQuery(words)),
      slips: searching('slips', (_, words) => slipsQuery(words)),
      text: searching('text', (folded) => folded),
      words: searching('words', (_, words) => words),
    };
  }
  const known = planning.key(key);
  return start.kind === 'key'
    ? { kind: 'key', labels, key: known, given: keyParameters(planning, given, key) }
    : { kind: 'keys', labels, key: known, given: keysParameter(planning, given, key) };
}

/** A parameter made of the argument `text`, folded. */
const searched = (
  given: FieldArguments,
  fold: (text: string) => string,
  make: (folded: string, words: readonly string[]) => unknown,
  made: string,
): Parameter =>
  given.parameter(
    'text',
    (value) => {
      const text = String(value).trim();
      const { longestText } = given.limits;
      if (text.length > longestText) {
        given.refuseBeyond(
          longestText,
          `text: it has ${text.length} characters; expected at most ${longestText}.`,
          'TEXT_TOO_LONG',
        );
      }
      const folded = fold(text);
      return folded === ''
        ? given.refuse(`text: "${text}" has no letter or digit; expected a name, or a part of one.`)
        : make(folded, folded.split(' '));
    },
    made,
  );

/** Whether a path has at most one row: it begins at one place, and no step fans out. */
export const isUnique = ({ start, steps }: PathMapping): boolean =>
  ['node', 'relationship', 'key'].includes(start.kind) &&
  steps.every((step) => (step.kind === 'lookup' ? !step.isList : step.single));

/**
 * The order of a path's rows: a search's score, what the request asks or else the path itself, the order of the node's type, the node's
 * key, and the key of whatever a step fans out to, so that no two rows are level.
 * @param showsNodes whether the rows are a plain list of nodes: those that are level are the same there
 */
export function orderOf(
  planner: Planner,
  mapping: PathMapping,
  node: Composite,
  given: readonly OrderPlan[],
  showsNodes: boolean,
): OrderPlan[] {
  const { key, steps, start, order = [] } = mapping;
  const keyed = (on: OrderPlan['on'], of: Key): OrderPlan[] =>
    planner.planning.key(of).map((part) => ({ on, ...part, nullable: false, descending: false }));
  const ofKind = (term: OrderTerm) => ({ ...term, kind: planner.planning.kind(term.kind) });
  const standing = order.map((term) => ({ ...ofKind(term), on: placeOf(term, steps) }));
  /** What views do not show of a node counts as null, which several may have. */
  const asShown = (term: OrderPlan): OrderPlan => {
    const { on, write, property, of: name = property } = term;
    const shownIf = on === 'node' && !write ? planner.shownIf(node, name) : undefined;
    return shownIf ? { ...term, shownIf, nullable: true, unique: false } : term;
  };
  const byScore = { on: 'score', property: '', kind: defaultKinds.Float, nullable: false, descending: true } as const;
  const own = orderTermsOf(node);
  const terms: OrderPlan[] = [
    ...(start.kind === 'fullText' && given.length === 0 ? [byScore] : []),
    ...(given.length > 0 ? given : standing).map(asShown),
    ...own.map((term) => ({ ...ofKind(term), on: 'node' }) as const).map(asShown),
    ...keyed('node', key),
    // The node of a lookup that is the last step is that at the end.
    ...fanning(steps).flatMap((step, index) =>
      step.key && !(step.kind === 'lookup' && step === steps.at(-1)) ? keyed(index, step.key) : [],
    ),
    ...(showsNodes ? [] : tieBreakers(mapping)),
  ];
  const isSame = (a: OrderPlan, b: OrderPlan) => a.on === b.on && a.property === b.property;
  // A key that views hide still tells rows apart.
  const distinct = terms.filter(
    (term, index) => !terms.slice(0, index).some((each) => isSame(each, term) && (!each.shownIf || term.shownIf)),
  );
  if (!comesOnce(mapping)) {
    return distinct;
  }
  // What follows a property that no two nodes share changes nothing where each node comes once.
  const ofNode = (index: number) => distinct.slice(0, index + 1).filter(({ on, shownIf }) => on === 'node' && !shownIf);
  const isUnique = ({ property }: OrderPlan) => own.some((each) => each.property === property && each.unique);
  const isTold = (_: OrderPlan, index: number) =>
    ofNode(index).some(isUnique) ||
    key.every((part) => ofNode(index).some(({ property }) => property === part.property));
  return distinct.slice(0, distinct.findIndex(isTold) + 1);
}

/** Where the property of an order lies that is said of the node at the end, or of the last relationship. */
export const placeOf = ({ on }: Pick<OrderTerm, 'on'>, steps: readonly Step[]): OrderPlan['on'] =>
  on === 'node' ? 'node' : fanning(steps).length - 1;

/** Whether no two rows of a path have the same node. */
const comesOnce = ({ start, steps: [step, ...others] }: PathMapping): boolean =>
  step === undefined
    ? start.kind !== 'keys'
    : start.kind === 'node' && others.length === 0 && step.kind === 'hop' && step.distinct;
