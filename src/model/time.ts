import parseEdtf from 'edtf';
import { iso } from './day.ts';

/** The four bounds of a validity, each an ISO day or null where there is none. `endBefore` is exclusive. */
export interface Bounds {
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endBefore: string | null;
}

/** A validity as the source gives it: EDTF texts, or OPEN (goes on) and UNKNOWN with the attested days. */
export interface Validity {
  readonly start: string;
  readonly end: string;
  /** EDTF interval or day within which the source attests the state; needed where an end is UNKNOWN. */
  readonly attested?: string | undefined;
}

/** The first and last day an EDTF text may mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export const open = 'OPEN';
export const unknown = 'UNKNOWN';

const shifted = (day: string, { months = 0, days = 0 }: { months?: number; days?: number }): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
};

/** The day after an ISO day. */
export const dayAfter = (day: string): string => shifted(day, { days: 1 });

/** The day before an ISO day. */
export const dayBefore = (day: string): string => shifted(day, { days: -1 });

/** The library takes only the first member of a one-of set such as [2010-05-01..2010-05-07], so its members are read here. */
const oneOfSet = /^\[(?<members>[^[\]]+)\]$/;

/**
 * Reads an EDTF text (ISO 8601-2, level 1, and one-of sets) as the span of days it may mean.
 * `~` widens by half the unit on each side: six months of a year, fifteen days of a month, one day of a day.
 * @throws RangeError when the text is not an EDTF date, interval with both ends, or one-of set.
 */
export function daysOf(edtf: string): Span {
  const known = spans.get(edtf);
  if (known) {
    return known;
  }
  const span = spanOf(edtf);
  if (spans.size >= mostSpans) {
    spans.clear();
  }
  spans.set(edtf, span);
  return span;
}

/** Parsing takes a tenth of a millisecond, and the same days occur often. */
const spans = new Map<string, Span>();
const mostSpans = 20_000;

function spanOf(edtf: string): Span {
  const members = oneOfSet
    .exec(edtf)
    ?.groups?.members?.split(/\.\.|,/)
    .map((member) => daysOf(member.trim()));
  if (members) {
    const first = members.map((member) => member.first).sort()[0] ?? '';
    const last =
      members
        .map((member) => member.last)
        .sort()
        .at(-1) ?? '';
    return { first, last };
  }
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    const [{ first }, { last }] = [daysOf(from), daysOf(to)];
    if (last < first) {
      throw new RangeError(`"${edtf}" ends before it begins`);
    }
    return { first, last };
  }
  const parsed = parsedDate(edtf);
  const first = iso(new Date(parsed.min));
  const last = iso(new Date(parsed.max));
  if (!edtf.endsWith('~')) {
    return { first, last };
  }
  const half = [{ months: 6 }, { days: 15 }, { days: 1 }][parsed.precision - 1] ?? { days: 1 };
  return {
    first: shifted(first, { months: -(half.months ?? 0), days: -(half.days ?? 0) }),
    last: half.months
      ? shifted(shifted(dayAfter(last), { months: half.months }), { days: -1 })
      : shifted(last, { days: half.days ?? 0 }),
  };
}

function parsedDate(edtf: string) {
  try {
    const parsed = parseEdtf(edtf);
    if (parsed.type === 'Date') {
      return parsed;
    }
  } catch {
    // The library's message is a parser dump; the one below says what is expected.
  }
  throw new RangeError(
    `"${edtf}" is not an EDTF date: write 2024, 2024-07, 2024-07-04, 2010~ or [2010-05-01..2010-05-07]`,
  );
}

/**
 * The bounds of a state that holds on [start, end).
 * @throws RangeError when a text is not an EDTF date, or an UNKNOWN end comes without attested days.
 */
export function boundsOfState({ start, end, attested }: Validity): Bounds {
  const witnessed = () => {
    if (!attested) {
      throw new RangeError('an UNKNOWN start or end needs the attested day or days (attested: 2024-07-04)');
    }
    return daysOf(attested);
  };
  const from = start === unknown ? { first: witnessed().first, last: witnessed().first } : daysOf(start);
  const bounds = { startEarliest: from.first, startLatest: from.last };
  if (end === open) {
    return { ...bounds, endEarliest: null, endBefore: null };
  }
  if (end === unknown) {
    const after = dayAfter(witnessed().last);
    return { ...bounds, endEarliest: after, endBefore: after };
  }
  const until = daysOf(end);
  // A day as an end belongs to the successor; a month or a year ends with its last day.
  const exclusive = until.first === until.last ? until.last : dayAfter(until.last);
  return { ...bounds, endEarliest: until.first, endBefore: exclusive };
}

/** The bounds of an event: visible from its earliest date on, with no end. */
export function boundsOfEvent(date: string): Bounds {
  const { first, last } = daysOf(date);
  return { startEarliest: first, startLatest: last, endEarliest: null, endBefore: null };
}

/** A validity of which only the widest span matters. */
type Extent = Pick<Bounds, 'startEarliest' | 'endBefore'>;

/** Whether two validities may share a day; one without bounds may be of any day. */
export const mayOverlap = (one: Extent | undefined, other: Extent | undefined): boolean =>
  !isOverBefore(one, other) && !isOverBefore(other, one);

const isOverBefore = (one: Extent | undefined, other: Extent | undefined): boolean =>
  typeof one?.endBefore === 'string' &&
  typeof other?.startEarliest === 'string' &&
  one.endBefore <= other.startEarliest;

/** Whether two states certainly hold on a same day. */
export function surelyOverlap(one: Bounds | undefined, other: Bounds | undefined): boolean {
  const start = [one?.startLatest ?? '', other?.startLatest ?? ''].sort().at(-1) ?? '';
  const [end] = [one?.endEarliest, other?.endEarliest].filter((each) => typeof each === 'string').sort();
  return end === undefined || start < end;
}
