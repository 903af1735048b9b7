import type { Property } from './property.ts';
import { provenance } from './provenance.ts';

/** How a predicate stands in time: a state holds on [start, end), an event has a date, a fixed relation has no time of its own. */
export type TimeKind = 'state' | 'event' | 'fixed';

/** A predicate that becomes a relationship between two entities. `single`: a subject, or an object, has one at once. */
export interface PredicateDeclaration<Label extends string> {
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  readonly time: TimeKind;
  readonly single: 'per subject' | 'per object' | false;
  /** Whether it may be stated of what is only planned. */
  readonly plannable?: true;
  /** What its relationship says beside its two ends. */
  readonly qualifiers: Readonly<Record<string, Property>>;
  readonly description: string;
  /** What a page says of it: from its subject, and from its object. */
  readonly words: readonly [of: string, by: string];
}

/** A predicate as its relationship stands in the graph: its qualifiers and the provenance. */
export const stated = <
  const D extends Omit<PredicateDeclaration<string>, 'qualifiers'>,
  const Q extends PredicateDeclaration<string>['qualifiers'],
>(
  declared: D & { readonly qualifiers: Q },
): D & { readonly qualifiers: Q; readonly properties: Q & typeof provenance } => ({
  ...declared,
  properties: { ...declared.qualifiers, ...provenance },
});

/** What an event has in common with others, and a relation without a time of its own. */
export const event = { time: 'event', single: false } as const;
export const fixed = { time: 'fixed', single: false, qualifiers: {} } as const;

/** What may take part in a meeting, through people who come for it. */
export const party = ['State', 'Organization'] as const;
/** What may take a position, or praise something. */
export const voice = ['Leader', 'Meeting', 'Document'] as const;
