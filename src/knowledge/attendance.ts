import type { Span } from '../model/time.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Entity, Statement } from './resolve.ts';

/** The members that a meeting of which all delegations are known says nothing of: neither that they came nor that they stayed away. */
export function unheardOf(meeting: Entity, whole: DatasetIndex): string[] {
  const held = whole.daysOf(meeting.id);
  // Beside the members guests come to SCO Plus, and not all members need to.
  if (meeting.coverage?.attendance !== 'COMPLETE' || meeting.kind === 'SCO_PLUS' || !held) {
    return [];
  }
  const told = new Set(partiesTold(meeting.id, whole));
  return membersDuring(meeting, held, whole).filter((state) => !told.has(state));
}

/** The states and organisations of which it is known whether they came. */
const partiesTold = (meeting: string, whole: DatasetIndex): string[] => [
  ...whole.acceptedOf(meeting, 'ATTENDED').flatMap(({ qualifiers }) => qualifiers?.for?.toString() ?? []),
  ...['PARTICIPATED_IN', 'CHAIRED', 'ABSENT'].flatMap((predicate) =>
    whole
      .acceptedOf(meeting, predicate)
      .flatMap(({ subject }) => [subject, ...whole.accepted(subject, 'OFFICE_OF').map(({ object = '' }) => object)]),
  ),
];

/** The full members, all through some days, of the organisation that met or of one that it is a part of. */
function membersDuring({ id }: Entity, { first, last }: Span, whole: DatasetIndex): string[] {
  const bodies = new Set(whole.accepted(id, 'MEETING_OF').map(({ object = '' }) => object));
  for (const body of bodies) {
    for (const { object = '' } of whole.accepted(body, 'PART_OF')) {
      bodies.add(object);
    }
  }
  const isMember = ({ qualifiers, bounds }: Statement) =>
    qualifiers?.status === 'MEMBER' &&
    (bounds?.startLatest ?? '') <= first &&
    (bounds?.endEarliest == null || last < bounds.endEarliest);
  const stated = [...bodies].flatMap((body) => whole.acceptedOf(body, 'MEMBER_OF')).filter(isMember);
  return [...new Set(stated.map(({ subject }) => subject))];
}
