import { format, parse } from 'content-type';
import Negotiator from 'negotiator';

/**
 * The media type that a client likes best among those offered (RFC 9110, 12.5.1): by quality, then by how specific its range is, then by
 * order. A header that lists nothing counts as none. Where nothing else fits, parameters that no offer has are passed over, all but a
 * charset other than UTF-8, which is what is sent.
 * @param accept the Accept header
 * @param offers media types without parameters, the best first
 * @returns undefined where none is acceptable
 */
export function preferredType<const Offer extends string>(
  accept: string | null,
  offers: readonly Offer[],
): Offer | undefined {
  const given = listed(accept) ?? '*/*';
  const same = offers.find((offer) => offer === given);
  if (same) {
    return same;
  }
  const named = new Map(offers.map((offer) => [`${offer}; charset=utf-8`, offer]));
  const best = (header: string): Offer | undefined =>
    named.get(new Negotiator({ headers: { accept: header } }).mediaType([...named.keys()]) ?? '');
  return best(given) ?? (given.includes(';') ? best(withoutParameters(given)) : undefined);
}

/** The ranges of an Accept header with their quality alone, and with a charset that is not ours. */
function withoutParameters(accept: string): string {
  const ranges: string[] = [];
  for (let start = 0; start < accept.length; ) {
    const { type, parameters, index } = parse(accept, { comma: true, start });
    const { q, charset } = parameters;
    if (isMediaType(type)) {
      const kept = { ...(charset && !isUtf8(charset) ? { charset } : {}), ...(q ? { q } : {}) };
      ranges.push(format({ type, parameters: kept }));
    }
    start = index + 1;
  }
  return ranges.join(', ');
}

/** Whether a charset is UTF-8, or a part of it. */
export const isUtf8 = (charset: string): boolean => ['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase());

const isMediaType = (text: string): boolean => /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/.test(text);

/** Codings in which answers can be sent. */
const codings = ['br', 'gzip', 'deflate', 'identity'];

/** The coding that a client likes best (RFC 9110, 12.5.3), by its Accept-Encoding header. */
export function preferredCoding(acceptEncoding: string | null): string {
  const headers = { 'accept-encoding': listed(acceptEncoding) ?? 'identity' };
  const negotiator: PreferredEncodings = new Negotiator({ headers });
  return negotiator.encoding(codings, { preferred: ['br', 'gzip'] }) ?? 'identity';
}

/** What its types do not tell: which codings are better where the client does not mind. */
interface PreferredEncodings {
  encoding(available: string[], options: { readonly preferred: string[] }): string | undefined;
}

/** A list that names something; undefined for a header that is not there, or empty. */
const listed = (header: string | null): string | undefined =>
  header === null || /^[\s,]*$/.test(header) ? undefined : header;

/** What a body is said to be. */
export interface BodyType {
  /** In small letters. */
  readonly type: string;
  readonly charset: string | undefined;
}

/** Reads a Content-Type header (RFC 9110, 8.3); undefined where it is not there, or names no media type. */
export function bodyType(contentType: string | null): BodyType | undefined {
  const { type, parameters } = parse(contentType ?? '');
  return isMediaType(type) ? { type, charset: parameters.charset } : undefined;
}
