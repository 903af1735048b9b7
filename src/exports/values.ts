/** A value as it is given away: days are ISO texts. */
export type PlainValue = string | number | boolean | readonly string[];
export type PlainProperties = Readonly<Record<string, PlainValue>>;

/** What the driver read, as such a value: its own types of dates and numbers are none. */
export function plain(value: unknown): PlainValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : Array.isArray(value)
      ? value.map(String)
      : String(value);
}

export const textOrNothing = (value: unknown): string | undefined => (value === null ? undefined : String(value));
