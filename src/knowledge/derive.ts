import {
  type Derivation,
  type DerivationPath,
  type DerivedName,
  derivationOf,
  derivedEvents,
  derivedNames,
  eventEnd,
} from '../model/derived.ts';
import { derivedKey } from '../model/identity.ts';
import { confidences, type provenance, ranks } from '../model/provenance.ts';
import { differenceOf } from './difference.ts';
import { type ImageRelationship, imageFrom, type Properties, relationshipKey } from './image.ts';
import { fromNeo4j, readRelationships, type Transaction, writeDifference } from './stored.ts';
import { type LoadSummary, summaryOf } from './summary.ts';

/** The ids of events to which derived relationships may lead, page by page. */
export async function* pagesOfEvents(runner: Transaction, size = 500): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const { records } = await runner.run(
      `MATCH (n:${derivedEvents.join('|')}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT toInteger($size)`,
      { after, size },
    );
    const ids = records.map((record) => String(record.get('id')));
    const last = ids.at(-1);
    if (last === undefined) {
      return;
    }
    yield ids;
    after = last;
  }
}

/**
 * Derives the relationships at some events from the accepted statements that the database holds now, and removes those that no statement
 * supports.
 * @returns what it did
 */
export async function derive(tx: Transaction, events: readonly string[]): Promise<LoadSummary> {
  const present = await readRelationships(
    tx,
    `UNWIND $events AS id MATCH (b:Entity {id: id})<-[r:${derivedNames.join('|')}]-(a)`,
    { events },
  );
  const wanted: ImageRelationship[] = [];
  for (const name of derivedNames) {
    wanted.push(...(await derived(tx, name, events)));
  }
  const difference = differenceOf(imageFrom([], present), imageFrom([], wanted));
  await writeDifference(tx, difference);
  return summaryOf(difference);
}

/** What an accepted statement says, as its relationship keeps it, of an entity and an event. */
interface AcceptedRelation {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The relationships `said` that a clause matches, each with the entity `a` and the event `b` that it speaks of. */
async function readSaid(tx: Transaction, match: string, parameters = {}): Promise<AcceptedRelation[]> {
  const { records } = await tx.run(
    `${match} RETURN a.id AS from, b.id AS to, properties(said) AS properties`,
    parameters,
  );
  return records.map((record) => ({
    from: String(record.get('from')),
    to: String(record.get('to')),
    properties: fromNeo4j(record.get('properties')),
  }));
}

/** The derived relationships of one type, as the statements have them. */
async function derived(tx: Transaction, name: DerivedName, events: readonly string[]): Promise<ImageRelationship[]> {
  const derivation = derivationOf(name);
  const groups = new Map<string, AcceptedRelation[]>();
  for (const way of derivation.ways) {
    for (const said of await readSaid(tx, matchOf(derivation, way), { events })) {
      const key = `${said.from} ${said.to}`;
      groups.set(key, [...(groups.get(key) ?? []), said]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [restingOn(name, first.from, first.to, group)] : [];
  });
}

/** Finds the statements of a way at some events, as `said`, and the entity from which each leads there, as `a`. */
function matchOf(derivation: Derivation, way: DerivationPath): string {
  const [near, far] = eventEnd(derivation, way) === 'to' ? ['<-', '-'] : ['-', '->'];
  const start = way.named ? `MATCH (via:Entity {id: said.${way.named}})` : '';
  const on = way.through ? `MATCH (via)-[:${way.through}]->*(a)` : 'WITH *, via AS a';
  return `UNWIND $events AS id MATCH (b:Entity {id: id})${near}[said:${way.said}]${far}(${way.named ? '' : 'via'})
    ${start} ${on} WHERE a:${derivation.from.join('|')} WITH DISTINCT a, said, b`;
}

/** The relationship that is based on some statements. */
function restingOn(type: DerivedName, from: string, to: string, group: readonly AcceptedRelation[]): ImageRelationship {
  const said = group.map(({ properties }) => properties).sort(byRank);
  const sources = distinct(said.flatMap((each) => textsOf(each.sources)));
  const reporting = new Set(
    said.flatMap(({ sources: all, announcedBy }) =>
      textsOf(all).filter((source) => !textsOf(announcedBy).includes(source)),
    ),
  );
  const announcing = sources.filter((source) => !reporting.has(source));
  const [best = {}] = [...said].sort((a, b) => placeIn(confidences, a.confidence) - placeIn(confidences, b.confidence));
  const [earliest = {}] = [...said].sort((a, b) => compare(a.startEarliest, b.startEarliest));
  const properties: Properties = {
    key: derivedKey(type, from, to),
    derived: true,
    statements: distinct(said.map((each) => String(each.statement))),
    sources,
    confidence: best.confidence ?? '',
    ...(announcing.length > 0 ? { announcedBy: announcing } : {}),
    ...(said.every(({ planned }) => planned === true) ? { planned: true } : {}),
    ...only(earliest, times),
    ...qualifiersOf(derivationOf(type), said),
  };
  return { key: relationshipKey(type, from, to, properties), type, from, to, properties };
}

/** What the best-ranked statement says that says it with one of the values. */
const qualifiersOf = ({ qualifiers }: Derivation, said: readonly Properties[]): Properties =>
  Object.fromEntries(
    Object.entries(qualifiers).flatMap(([name, { values }]) => {
      const found = said.map((each) => each[name]).find((value) => value !== undefined && isAmong(values, value));
      return found === undefined ? [] : [[name, found]];
    }),
  );

const isAmong = (values: readonly string[] | undefined, value: unknown): boolean =>
  values === undefined || values.some((each) => each === value);

/** The best first; what is level in rank by confidence, by time, and at last by id, so that one of them always is. */
const byRank = (a: Properties, b: Properties): number =>
  placeIn(ranks, a.rank) - placeIn(ranks, b.rank) ||
  placeIn(confidences, a.confidence) - placeIn(confidences, b.confidence) ||
  compare(a.startEarliest, b.startEarliest) ||
  compare(a.statement, b.statement);

const times = [
  'start',
  'end',
  'date',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endBefore',
] as const satisfies (keyof typeof provenance)[];

const only = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

const placeIn = (values: readonly string[], value: unknown): number => values.indexOf(String(value));
const compare = (a: unknown, b: unknown): number => (String(a) === String(b) ? 0 : String(a) < String(b) ? -1 : 1);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
