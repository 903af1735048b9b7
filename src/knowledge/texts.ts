import { z } from 'zod';
import { daysOf } from '../model/time.ts';

/**
 * A text in one line: no control character, no line end of any script, and nothing that a form of export cannot hold (U+FFFE, U+FFFF, half
 * of a pair of surrogates). Blanks at its ends are dropped, as readers of many forms would drop them.
 */
export const line = z
  .string()
  .trim()
  .min(1, { error: 'expected a text' })
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]*$/u, { error: 'expected one line without control characters' });

/** A line that has a form, such as a code. */
export const lineOf = (form: RegExp, example: string) =>
  line.regex(form, { error: `expected something such as ${example}` });

/** An identifier as SPDX lists them: https://spdx.org/licenses */
export const licence = lineOf(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, 'CC-BY-4.0, an SPDX identifier');

/** A web address, kept as URL writes it. */
export const webAddress = line
  .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//, { error: 'expected a web address that begins with https:// or http://' })
  .refine(isAddress, { error: 'expected a web address, without a user or password' })
  .transform(written);

/**
 * An address as URL writes it. What URL leaves as it is though no address may hold it (RFC 3986) is percent-encoded, so that the address
 * stands in every form of export without escapes.
 */
function written(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const encoded = (part: string) => part.replaceAll(/[[\]{}|\\^`"<> ]|%(?![\dA-Fa-f]{2})/g, encodeURIComponent);
  return origin + encoded(pathname + search) + encoded(hash).replaceAll(/(?<=.)#/g, '%23');
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) {
    return false;
  }
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** Years 0000 to 9998, so that the days beside a date are days as well. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && text < '9999';

/** Whether a text is a date of EDTF, of days and not of times, whose bounds are days that Neo4j and its readers know. */
export function isEdtf(text: string): boolean {
  try {
    const { first, last } = daysOf(text);
    return /^[\dX?~%./,[\] -]*$/.test(text) && isDay(first) && isDay(last);
  } catch {
    return false;
  }
}
