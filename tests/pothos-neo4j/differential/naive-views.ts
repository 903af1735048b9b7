import type { MemoryGraph, MemoryNode, MemoryRelationship } from './memory-graph.ts';

/** A day to look at the graph as of, as an operation gives it. */
interface AsOf {
  readonly date: string;
  readonly accordingTo?: readonly string[] | null;
  readonly certainty: string;
}

/** Through what a part of an operation looks at the graph. */
export interface View {
  readonly showsPlanned: boolean;
  readonly days: readonly AsOf[];
}

export const plainView: View = { showsPlanned: false, days: [] };

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

const isStatement = (node: MemoryNode): boolean => node.labels.includes('Statement');

export const seesRelationship = ({ showsPlanned, days }: View, relationship: MemoryRelationship): boolean =>
  (showsPlanned || relationship.properties.planned !== true) &&
  (relationship.properties.statement === undefined ||
    days.every(
      ({ date, certainty, accordingTo }) => holdsOn(relationship, date, certainty) && cites(relationship, accordingTo),
    ));

export const seesNode = ({ days }: View, node: MemoryNode): boolean =>
  days.every(
    ({ date, certainty, accordingTo }) =>
      (text(node, 'visibleFrom') ?? date) <= date &&
      (!isStatement(node) || (holdsOn(node, date, certainty) && cites(node, accordingTo))),
  );

/** Where a question begins: all of a kind leave out what is planned, and entities must be spoken of. */
export const beginsAt = (view: View, graph: MemoryGraph, node: MemoryNode, isAsked: boolean): boolean =>
  (isAsked || view.showsPlanned || node.properties.status !== 'PLANNED') &&
  view.days.every(
    ({ accordingTo }) => !accordingTo || !node.labels.includes('Entity') || speaksOf(graph, node, accordingTo),
  );

const speaksOf = ({ relationships }: MemoryGraph, node: MemoryNode, sources: readonly string[]): boolean =>
  relationships.some(
    ({ type, from, to }) =>
      to === node &&
      (type === 'SUBJECT' || type === 'OBJECT') &&
      from.properties.accepted === true &&
      cites(from, sources),
  );

/** Whether a property of an entity is shown: a statement by one of the sources sets it, and a day of force has come. */
export const seesProperty = ({ days }: View, graph: MemoryGraph, node: MemoryNode, name: string): boolean =>
  !node.labels.includes('Entity') ||
  days.every(
    ({ date, accordingTo }) =>
      (name !== 'inForce' || (text(node, name) ?? date) <= date) &&
      (!accordingTo ||
        ['id', 'name', 'description', 'kind', 'status', 'format'].includes(name) ||
        graph.relationships.some(
          ({ type, from, to }) =>
            type === 'SUBJECT' &&
            to === node &&
            from.properties.accepted === true &&
            from.properties.predicate === name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() &&
            cites(from, accordingTo),
        )),
  );

/** Whether a relation certainly holds, or has happened, on the last day asked about, or today. */
export const isCertain = ({ days }: View, relationship: MemoryRelationship | undefined): boolean =>
  relationship !== undefined &&
  holdsOn(relationship, days.at(-1)?.date ?? new Date().toISOString().slice(0, 10), 'CERTAIN');
