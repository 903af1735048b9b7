import { isUtf8 } from 'node:buffer';
import { Refusal } from './refusal.ts';

/**
 * The text of a body.
 * @throws Refusal where it is not UTF-8, or begins with a byte order mark, which JSON must not (RFC 8259, 8.1)
 */
export async function bodyText(request: Request): Promise<string> {
  const bytes = Buffer.from(await request.arrayBuffer());
  if (!isUtf8(bytes)) {
    throw new Refusal('BAD_REQUEST', 'The body is not valid UTF-8; expected text in UTF-8.');
  }
  const text = bytes.toString('utf8');
  if (text.startsWith('\u{FEFF}')) {
    throw new Refusal('BAD_REQUEST', 'The body begins with a byte order mark; expected UTF-8 without one.');
  }
  return text;
}
