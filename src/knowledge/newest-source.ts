import { daysOf, type Span } from '../model/time.ts';
import type { SourceEntry } from './data-format.ts';

/** The date, as EDTF, of the newest of some sources: of what came later, they say nothing. Undefined where none is dated. */
export function newestDate(sources: readonly Pick<SourceEntry, 'date'>[]): string | undefined {
  const dates = sources.flatMap(({ date }) => (date === undefined ? [] : [{ date, ...daysOf(date) }]));
  const span = ({ last, first }: Span) => `${last} ${first}`;
  return dates.sort((one, other) => (span(one) < span(other) ? 1 : -1))[0]?.date;
}
