import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { RouteAnswer } from './use-route.ts';

type Encoding = 'br' | 'gzip' | 'identity';

/** A text that stays as it is, compressed once for all who ask. */
export interface StaticFile {
  /** A digest of the text. */
  readonly digest: string;
  readonly forms: Readonly<Record<Encoding, Buffer>>;
}

/** Of eleven: the higher ones take ten times as long for a tenth less. */
const quality = 5;

/** Compresses a text, outside the event loop. */
export async function staticFile(text: string): Promise<StaticFile> {
  const bytes = Buffer.from(text);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(bytes),
  ]);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { digest, forms: { br, gzip: gz, identity: bytes } };
}

/**
 * A file in the encoding that the client likes best, or only that nothing has changed (304) where the client has that already.
 * @param headers beside those that are the same for all files
 */
export function fileAnswer(
  { digest, forms }: StaticFile,
  request: Request,
  headers: Readonly<Record<string, string>>,
): RouteAnswer {
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  const etag = `"${digest}-${encoding}"`;
  const common = {
    vary: 'accept-encoding',
    ...headers,
    etag,
    // Kept, but asked for again each time; and not compressed a second time on the way.
    'cache-control': 'no-cache, no-transform',
  };
  if (isAmong(request.headers.get('if-none-match'), etag)) {
    return { status: 304, headers: common, body: null };
  }
  const body = forms[encoding];
  return {
    headers: {
      ...common,
      'content-length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
    body,
  };
}

const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The smallest form that a client takes; who names none of these gets the text as it is. */
function encodingFor(accepted: string | null): Encoding {
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted || 'identity' } }).encodings();
  return encodings.find((each) => taken.includes(each)) ?? 'identity';
}

/** Whether a client has a tag already (RFC 9110, 13.1.2, compared weakly). */
const isAmong = (given: string | null, etag: string): boolean =>
  given?.trim() === '*' || (given ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
