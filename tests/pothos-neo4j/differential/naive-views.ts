import {
  holder,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  property,
  type Row,
} from './memory-graph.ts';

/** A day to look at the graph as of, as an operation gives it. */
interface AsOf {
  readonly date: string;
  /** The ids of the sources that it uses; null where it uses all. */
  readonly accordingTo?: readonly string[] | null;
  readonly certainty: string;
}

/** Through what a part of an operation looks at the graph. */
export interface View {
  readonly showsPlanned: boolean;
  readonly asOf: AsOf | undefined;
}

export const plainView: View = { showsPlanned: false, asOf: undefined };

/** A view within a view: what is said counts, what is not is as around it, and of sources those that both name, by id or kind. */
export function within(
  outer: View,
  args: Readonly<Record<string, unknown>>,
  isSaid: (argument: string) => boolean,
  { nodes }: MemoryGraph,
): View {
  const around = outer.asOf;
  const own = <T>(name: string): T | undefined =>
    (isSaid(name) || around === undefined ? (args[name] as T | null | undefined) : undefined) ?? undefined;
  const named = own<readonly string[]>('accordingTo');
  const known = around?.accordingTo;
  const sources = nodes.flatMap(({ labels, properties: { id, kind } }) =>
    labels.includes('Source') && named?.some((each) => each === id || each === kind) ? [String(id)] : [],
  );
  return {
    ...outer,
    asOf: {
      date: own<string>('date') ?? around?.date ?? '',
      certainty: own<string>('certainty') ?? around?.certainty ?? '',
      accordingTo: named ? sources.filter((each) => known?.includes(each) ?? true) : (known ?? null),
    },
  };
}

type Holder = MemoryNode | MemoryRelationship;

const text = (holder: Holder, name: string): string | undefined => {
  const value = holder.properties[name];
  return value === undefined || value === null ? undefined : String(value);
};

/** The data model: certain if startLatest ≤ D < endEarliest (or open), possible if startEarliest ≤ D < endBefore (or open). */
function holdsOn(holder: Holder, day: string, certainty: string): boolean {
  const [start, end] = certainty === 'CERTAIN' ? ['startLatest', 'endEarliest'] : ['startEarliest', 'endBefore'];
  const [from, until] = [text(holder, start), text(holder, end)];
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

const cites = (holder: Holder, sources: readonly string[] | null | undefined): boolean =>
  !sources || ((holder.properties.sources ?? []) as string[]).some((source) => sources.includes(source));

/** Whether a source, of those that the view uses, reports it: it is not only among those that announced it. */
const isReported = ({ properties }: Holder, sources: readonly string[] | null | undefined): boolean => {
  const announcing = properties.announcedBy as string[] | undefined;
  return (
    !announcing ||
    (properties.sources as string[]).some(
      (source) => !announcing.includes(source) && (sources?.includes(source) ?? true),
    )
  );
};

/** Holds on the day of a view, is said by one of its sources, and where only what is certain is asked for, reported by one. */
const isShown = (holder: Holder, { date, certainty, accordingTo }: AsOf): boolean =>
  holdsOn(holder, date, certainty) &&
  cites(holder, accordingTo) &&
  (certainty !== 'CERTAIN' || isReported(holder, accordingTo));

const isStatement = (node: MemoryNode): boolean => node.labels.includes('Statement');

export const seesRelationship = (view: View, relationship: MemoryRelationship): boolean => {
  const { showsPlanned, asOf } = view;
  return relationship.restsOn
    ? relationship.restsOn.some((said) => seesSaid(view, said))
    : (showsPlanned || relationship.properties.planned !== true) &&
        (relationship.properties.statement === undefined || !asOf || isShown(relationship, asOf));
};

/** Whether a view shows what one statement says, by all that it asks at once. */
const seesSaid = ({ showsPlanned, asOf }: View, said: MemoryNode): boolean =>
  (showsPlanned || said.properties.modality !== 'PLANNED') && (!asOf || isShown(said, asOf));

export const seesNode = ({ asOf }: View, node: MemoryNode): boolean =>
  !asOf || ((text(node, 'visibleFrom') ?? asOf.date) <= asOf.date && (!isStatement(node) || isShown(node, asOf)));

/** Where a question begins: all of a kind leave out what is planned, and entities must be spoken of. */
export const beginsAt = (view: View, graph: MemoryGraph, node: MemoryNode, isAsked: boolean): boolean =>
  (isAsked || view.showsPlanned || node.properties.status !== 'PLANNED') &&
  (!view.asOf?.accordingTo || !node.labels.includes('Entity') || speaksOf(graph, node, view.asOf.accordingTo));

const speaksOf = ({ relationships }: MemoryGraph, node: MemoryNode, sources: readonly string[]): boolean =>
  relationships.some(
    ({ type, from, to }) =>
      to === node &&
      (type === 'SUBJECT' || type === 'OBJECT') &&
      from.properties.accepted === true &&
      cites(from, sources),
  );

/** What a person has decided, whoever says what. */
const editorial = [
  ...['id', 'name', 'description', 'kind', 'status', 'format'],
  ...['attendanceCoverage', 'documentsCoverage', 'coverageGaps'],
];

/** Whether a property of an entity is shown: a statement by one of the sources sets it, and a day of force has come. */
export const seesProperty = ({ asOf }: View, graph: MemoryGraph, node: MemoryNode, name: string): boolean =>
  !node.labels.includes('Entity') ||
  !asOf ||
  ((name !== 'inForce' || (text(node, name) ?? asOf.date) <= asOf.date) &&
    (!asOf.accordingTo ||
      editorial.includes(name) ||
      graph.relationships.some(
        ({ type, from, to }) =>
          type === 'SUBJECT' &&
          to === node &&
          from.properties.accepted === true &&
          from.properties.predicate ===
            name
              .replace(/(Earliest|Latest)$/, '')
              .replace(/[A-Z]/g, (letter) => `_${letter}`)
              .toUpperCase() &&
          cites(from, asOf.accordingTo),
      )));

/** What rows are filtered, ordered and grouped by: null where the view does not show it. `of` is what it stands for, where it is another one. */
export const seenProperty = (
  view: View,
  graph: MemoryGraph,
  on: 'node' | 'relationship',
  row: Row,
  name: string,
  of = name,
): unknown =>
  on === 'relationship' || seesProperty(view, graph, row.node, of) ? property(holder(on, row), name) : null;

/** Whether a relation certainly holds, or has happened, on the day asked about, or today. */
export const isCertain = (view: View, relationship: MemoryRelationship | undefined): boolean =>
  relationship !== undefined &&
  (relationship.restsOn?.filter((said) => seesSaid({ ...view, asOf: possibly(view) }, said)) ?? [relationship]).some(
    (said) =>
      holdsOn(said, view.asOf?.date ?? new Date().toISOString().slice(0, 10), 'CERTAIN') &&
      isReported(said, view.asOf?.accordingTo),
  );

/** The same day and sources, and what only possibly holds as well. */
const possibly = ({ asOf }: View): AsOf | undefined => asOf && { ...asOf, certainty: 'POSSIBLE' };

/** Whether no source that the view uses reports it. */
export const isAnnounced = (view: View, relationship: MemoryRelationship | undefined): boolean =>
  relationship !== undefined &&
  !(relationship.restsOn?.filter((said) => seesSaid(view, said)) ?? [relationship]).some((said) =>
    isReported(said, view.asOf?.accordingTo),
  );

/** Whether nobody is named, in what the view shows, of those who came for a party. */
export const isUnnamed = (view: View, relationship: MemoryRelationship | undefined): boolean =>
  relationship?.restsOn?.some((said) => said.properties.predicate === 'ATTENDED' && seesSaid(view, said)) === false;
