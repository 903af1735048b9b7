import { type EntityLabel, entityLabels } from './entities.ts';
import { party } from './predicate.ts';
import { type PredicateName, predicate } from './predicates.ts';
import { flag, idOf, keysOf, oneOf, type Property, requiredText } from './property.ts';
import { provenance } from './provenance.ts';
import { partyRoles } from './qualifiers.ts';

/**
 * One way from an event to the entity that a derived relationship joins to it: along statements of a predicate, at whose other end (or
 * in one of whose qualifiers) that entity stands, or something from which fixed relations lead to it. These are background: only the
 * statement is what the relationship is based on.
 */
export interface DerivationPath {
  readonly said: PredicateName;
  /** The qualifier that names the entity, where it is not at the other end. */
  readonly named?: string;
  /** The relations that lead on to the entity, none or any number of them in a row. */
  readonly through?: PredicateName;
}

/** A relationship that loads make of accepted statements: one between two entities, whatever the number of statements. */
export interface Derivation {
  readonly from: readonly EntityLabel[];
  /** The events it leads to. */
  readonly to: readonly EntityLabel[];
  readonly ways: readonly DerivationPath[];
  /** What it says beside: of the best-ranked statement that says such a thing with one of the values. */
  readonly qualifiers: Readonly<Record<string, Property>>;
  readonly description: string;
  /** What a page says of it: from its subject, and from its object. */
  readonly words: readonly [of: string, by: string];
}

const { sources, confidence, announcedBy, planned, start, end, date, ...bounds } = provenance;
const { startEarliest, startLatest, endEarliest, endBefore } = bounds;

/** What every derived relationship carries. Its time is that of the earliest of its statements. */
const derivation = {
  key: requiredText('dr- and 12 hex digits of a hash of its type and its two ends.'),
  derived: flag('True: the load derived it from statements.'),
  statements: { ...idOf(['Statement'], 'The ids of the statements it is based on.'), list: true },
  sources: { ...sources, description: 'The ids of the sources these cite.' },
  confidence: { ...confidence, description: 'The best confidence among them.' },
  announcedBy: { ...announcedBy, description: 'The ids of the sources that only announced it.' },
  planned: { ...planned, description: 'True where all of them are only planned.' },
  start,
  end,
  date,
  startEarliest,
  startLatest,
  endEarliest,
  endBefore,
} as const satisfies Record<string, Property>;

/** A derivation as its relationship stands in the graph. */
const derived = <const D extends Omit<Derivation, 'qualifiers'>, const Q extends Derivation['qualifiers']>(
  declared: D & { readonly qualifiers: Q },
): D & { readonly qualifiers: Q; readonly key: 'key'; readonly properties: Q & typeof derivation } => ({
  ...declared,
  key: 'key',
  properties: { ...declared.qualifiers, ...derivation },
});

/** Where parties meet, or their forces do. */
const events = ['Meeting', 'Exercise'] as const;

/** Every derived relationship: declared here once, made by loads, never written in the data. */
export const derivations = {
  TOOK_PART_IN: derived({
    from: party,
    to: events,
    ways: [
      { said: 'ATTENDED', named: 'for' },
      { said: 'PARTICIPATED_IN', through: 'OFFICE_OF' },
    ],
    qualifiers: { role: oneOf(partyRoles, 'The role in which the party came.') },
    description: 'took part, through people who are named or not',
    words: ['took part in', 'delegations'],
  }),
  HOSTED: derived({
    from: ['State'],
    to: events,
    ways: [{ said: 'HELD_AT', through: 'LOCATED_IN' }],
    qualifiers: {},
    description: 'is the state in which it was held',
    words: ['hosted', 'hosted by'],
  }),
};

export type DerivedName = keyof typeof derivations;
export const derivedNames = keysOf(derivations);
/** A derivation by its name, with the general type. */
export const derivationOf = (name: DerivedName): Derivation => derivations[name];
export const isDerived = (name: string): name is DerivedName => Object.hasOwn(derivations, name);

/** Whether a derived relationship may be of what is only planned: where a statement that makes it may be. */
export const isPlannable = (name: DerivedName): boolean =>
  derivationOf(name).ways.some(({ said }) => predicate(said).plannable);

/** The derived relationships of which all statements may be among some predicates. */
export const derivedFrom = (names: readonly PredicateName[]): DerivedName[] =>
  derivedNames.filter((name) => derivationOf(name).ways.every(({ said }) => names.includes(said)));

/** The end at which statements of a way have the event. */
export const eventEnd = ({ to }: Pick<Derivation, 'to'>, { said }: DerivationPath): 'from' | 'to' =>
  to.some((label) => predicate(said).to.includes(label)) ? 'to' : 'from';

/** The kinds of entity to which derived relationships lead. */
export const derivedEvents: readonly EntityLabel[] = entityLabels.filter((label) =>
  derivedNames.some((name) => derivationOf(name).to.includes(label)),
);
