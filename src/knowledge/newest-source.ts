import { daysOf } from '../model/time.ts';
import type { Source } from './format.ts';

/** The date, as EDTF, of the newest of some sources: of what came later, they say nothing. Undefined where none is dated. */
export function newestDate(sources: readonly Pick<Source, 'date'>[]): string | undefined {
  const dates = sources.flatMap(({ date }) => (date === undefined ? [] : [{ date, ...daysOf(date) }]));
  return dates.sort((one, other) => order(other.last, one.last) || order(other.first, one.first))[0]?.date;
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
