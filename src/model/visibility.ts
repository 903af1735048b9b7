import { all, any, type Condition, condition, enclosed, not, textOf } from 'pothos-neo4j/cypher';
import { derivedNames, isDerived, isPlannable } from './derived.ts';
import { type EntityLabel, entities, entityLabels } from './entities.ts';
import { isRelation, type PredicateName, predicate, predicates } from './predicates.ts';
import { boundedProperty, sourcedProperties } from './statements.ts';

/**
 * What decides about a view: the parameters that hold its arguments by name, such as `$date`; of `certainty` the value itself, and of
 * `includePlanned` 'false' where what is only planned is left out.
 */
export type ViewArguments = Readonly<Partial<Record<'date' | 'certainty' | 'accordingTo' | 'includePlanned', string>>>;

/** Writes the condition, in Cypher, under which what a variable stands for is shown. */
export type VisibilityCondition = (variable: string, given: ViewArguments) => Condition;

/** Writes such a condition as a value. */
type VisibilityText = (variable: string, given: ViewArguments) => string;

const told =
  (shown: VisibilityCondition): VisibilityText =>
  (variable, given) =>
    textOf(shown(variable, given));

/** Whether a statement says more than what is planned. */
export const isActual: VisibilityCondition = (statement) => condition(`${statement}.modality <> 'PLANNED'`);

/** Whether a relationship is of what is only planned, as a value. */
export const isPlanned = (relationship: string): string => `coalesce(${relationship}.planned, false)`;

/** What takes place on a day, and is there from then on. */
const dated: readonly string[] = entityLabels.filter((label) => 'visibleFrom' in entities[label].properties);
const isEntity = (label: string): label is EntityLabel => Object.hasOwn(entities, label);
const mayBe = (labels: readonly string[], kinds: readonly string[]): boolean =>
  labels.some((label) => label === 'Entity' || kinds.includes(label));

/** A condition on a bound that may be absent, or never is. */
const unless = (isAbsent: boolean, bound: string, asked: Condition): Condition =>
  isAbsent ? enclosed(any([condition(`${bound} IS NULL`), asked])) : asked;

/** Whether what a variable stands for holds on a day, or has happened by then: surely, or possibly. */
function holds(variable: string, day: string, certainty: string | undefined, times: ReadonlySet<string>): Condition[] {
  const [start, end] = certainty === 'CERTAIN' ? ['startLatest', 'endEarliest'] : ['startEarliest', 'endBefore'];
  if (!times.has('state') && !times.has('event')) {
    return [];
  }
  const from = unless(times.has('fixed'), `${variable}.${start}`, condition(`${variable}.${start} <= ${day}`));
  const until = unless(true, `${variable}.${end}`, condition(`${day} < ${variable}.${end}`));
  return times.has('state') ? [from, until] : [from];
}

const timesOf = (types: readonly string[]): ReadonlySet<string> =>
  new Set(types.filter(isRelation).map((type) => predicate(type).time));

const citesOne = (variable: string, sources: string): Condition =>
  condition(`any(source IN ${variable}.sources WHERE source IN ${sources})`);

/** Whether one of the sources, or any, reports what others may only have announced. */
const isReported = (variable: string, sources: string | undefined): Condition => {
  const reports = all([
    condition(`NOT source IN ${variable}.announcedBy`),
    sources === undefined || condition(`source IN ${sources}`),
  ]);
  const isOfOne = condition(`any(source IN ${variable}.sources WHERE ${textOf(reports)})`);
  return unless(true, `${variable}.announcedBy`, isOfOne);
};

/** Whether an accepted statement that cites one of the sources is about a node. */
const isSpokenOf = (node: string, role: string, kind: string, sources: string): Condition =>
  condition(
    `EXISTS { (${node})<-[:${role}]-(said:Statement${kind}) WHERE ${textOf(all([condition('said.accepted'), citesOne('said', sources)]))} }`,
  );

const anyTime: ReadonlySet<string> = new Set(['state', 'event', 'fixed']);

/** Whether one statement on which a derived relationship rests, as `said`, is all that is asked at once. */
const restsOn = (relationship: string, asked: readonly Condition[]): Condition =>
  condition(
    `EXISTS { MATCH (said:Statement) WHERE ${textOf(all([condition(`said.id IN ${relationship}.statements`), ...asked]))} }`,
  );

/** What a view asks of one statement on which a derived relationship rests. */
const saidIn = (given: ViewArguments, isPlannable: boolean): Condition[] => {
  const { date, certainty, accordingTo, includePlanned } = given;
  return [
    ...(date ? holds('said', `date(${date})`, certainty, anyTime) : []),
    ...(certainty === 'CERTAIN' ? [isReported('said', accordingTo)] : []),
    ...(accordingTo ? [citesOne('said', accordingTo)] : []),
    ...(includePlanned === 'false' && isPlannable ? [isActual('said', given)] : []),
  ];
};

/** A condition on relationships of which some, all or none are derived. */
const eitherWay =
  (types: readonly string[], stated: VisibilityCondition, derived: VisibilityCondition): VisibilityCondition =>
  (relationship, given) => {
    const [isAny, isAll] = [types.some(isDerived), types.every(isDerived)];
    const onStatement = stated(relationship, given);
    if (!isAny) {
      return onStatement;
    }
    const onDerived = derived(relationship, given);
    return isAll
      ? onDerived
      : condition(`CASE WHEN ${relationship}.derived THEN ${textOf(onDerived)} ELSE ${textOf(onStatement)} END`);
  };

/**
 * What is shown on a day, according to some sources: states that hold then, events that have happened by then, and only
 * what statements say that cite one of the sources. What only holds for the statement's bookkeeping is always shown.
 */
export const asOf = {
  relationship: (types: readonly string[]): VisibilityCondition | undefined => {
    const times = timesOf(types);
    const isStated = types.some((type) => isRelation(type) || type === 'NAMED');
    const stated: VisibilityCondition = (relationship, { date, certainty, accordingTo }) =>
      all([
        ...holds(relationship, `date(${date})`, certainty, times),
        ...(certainty === 'CERTAIN' && times.size > 0 ? [isReported(relationship, accordingTo)] : []),
        ...(accordingTo ? [citesOne(relationship, accordingTo)] : []),
      ]);
    const derivedTypes = types.filter(isDerived);
    const derived: VisibilityCondition = (relationship, given) =>
      restsOn(relationship, saidIn(given, derivedTypes.some(isPlannable)));
    return isStated || derivedTypes.length > 0 ? eitherWay(types, stated, derived) : undefined;
  },
  node: (labels: readonly string[]): VisibilityCondition | undefined => {
    const isDated = mayBe(labels, dated);
    const isStatement = labels.includes('Statement');
    return isDated || isStatement
      ? (node, { date, certainty, accordingTo }) =>
          all([
            ...(isDated
              ? [unless(true, `${node}.visibleFrom`, condition(`${node}.visibleFrom <= date(${date})`))]
              : []),
            ...(isStatement ? holds(node, `date(${date})`, certainty, anyTime) : []),
            ...(isStatement && certainty === 'CERTAIN' ? [isReported(node, accordingTo)] : []),
            ...(isStatement && accordingTo
              ? [unless(labels.length > 1, `${node}.sources`, citesOne(node, accordingTo))]
              : []),
          ])
      : undefined;
  },
  start: (labels: readonly string[]): VisibilityCondition | undefined => {
    const mayBeOther = !labels.every((label) => label === 'Entity' || isEntity(label));
    return mayBe(labels, entityLabels)
      ? (node, { accordingTo }) => {
          if (!accordingTo) {
            return true;
          }
          const spokenOf = isSpokenOf(node, 'SUBJECT|OBJECT', '', accordingTo);
          return mayBeOther ? any([not(condition(`${node}:Entity`)), spokenOf]) : spokenOf;
        }
      : undefined;
  },
  property: (labels: readonly string[], name: string): VisibilityCondition | undefined => {
    const predicates = labels
      .filter(isEntity)
      .flatMap((label) =>
        Object.entries(sourcedProperties(label)).flatMap(([each, { name: property }]) =>
          property === boundedProperty(name) ? [each] : [],
        ),
      );
    return predicates.length > 0
      ? (node, { date, accordingTo }) =>
          all([
            ...(name === 'inForce' ? [condition(`${node}.inForce <= date(${date})`)] : []),
            ...(accordingTo ? [isSpokenOf(node, 'SUBJECT', ` {predicate: '${predicates[0]}'}`, accordingTo)] : []),
          ])
      : undefined;
  },
};

/** Whether relationships of some types certainly hold on the day of the view around, or today. */
export const isCertain = (types: readonly string[]): VisibilityText =>
  told(
    eitherWay(
      types,
      (relationship, { date, accordingTo }) =>
        all([
          ...holds(relationship, date ? `date(${date})` : 'date()', 'CERTAIN', anyTime),
          isReported(relationship, accordingTo),
        ]),
      (relationship, { date = 'date()', ...others }) =>
        restsOn(
          relationship,
          saidIn({ ...others, date, certainty: 'CERTAIN' }, types.filter(isDerived).some(isPlannable)),
        ),
    ),
  );

/** Whether no source, or none of those that the view uses, reports them: they were said before they were to take place. */
export const isAnnounced = (types: readonly string[]): VisibilityText =>
  told(
    eitherWay(
      types,
      (relationship, { accordingTo }) => not(isReported(relationship, accordingTo)),
      (relationship, given) =>
        not(
          restsOn(relationship, [
            ...saidIn(given, types.filter(isDerived).some(isPlannable)),
            isReported('said', given.accordingTo),
          ]),
        ),
    ),
  );

/** Whether no statement on which a derived relationship rests, of those that a view shows, says that a person attended. */
export const isUnnamed = told((relationship, given) =>
  not(restsOn(relationship, [condition(`said.predicate = '${attending}'`), ...saidIn(given, false)])),
);

const attending: PredicateName = 'ATTENDED';

const plannable: readonly string[] = [
  ...Object.entries(predicates).flatMap(([name, declared]) => ('plannable' in declared ? [name] : [])),
  ...derivedNames.filter(isPlannable),
];

/** What is only planned is left out unless it is asked for. */
export const planned = {
  relationship: (types: readonly string[]): VisibilityCondition | undefined =>
    types.some((type) => plannable.includes(type))
      ? (relationship) => condition(`${relationship}.planned IS NULL`)
      : undefined,
  start: (labels: readonly string[], from: 'key' | 'all'): VisibilityCondition | undefined =>
    from === 'all' && mayBe(labels, ['Meeting'])
      ? (node) => unless(!labels.includes('Meeting'), `${node}.status`, condition(`${node}.status <> 'PLANNED'`))
      : undefined,
};
