import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ActionableError, errorCode } from '../../database/errors.ts';

const tokenEntry = z.strictObject({
  /** Who uses it, as its owner calls them; this alone stands in logs. */
  name: z.string().regex(/^[\w.-]{1,64}$/, 'expected 1 to 64 letters, digits, dots, hyphens or underscores'),
  /** SHA-256 of the token, in hexadecimal. A token is 256 random bits, so no slower hash is needed. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal'),
  /** How many requests it may make in a minute. */
  perMinute: z.int().min(1),
  created: z.iso.date(),
});
const tokenFile = z.strictObject({ tokens: z.array(tokenEntry) });

/** What is kept of a bearer token: never the token itself. */
export type TokenEntry = z.infer<typeof tokenEntry>;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new token, to be shown once, and what is kept of it. */
export function makeToken(name: string, perMinute: number, created: string): { token: string; entry: TokenEntry } {
  const token = `sco_${randomBytes(32).toString('base64url')}`;
  const entry = tokenEntry.safeParse({ name, hash: hashOf(token).toString('hex'), perMinute, created });
  if (!entry.success) {
    const [issue] = entry.error.issues;
    throw new ActionableError(
      `${issue?.path.join('.')}: ${issue?.message}.`,
      'Give a name such as anna-laptop, and a whole number of requests per minute.',
    );
  }
  return { token, entry: entry.data };
}

/** The entry of a token. Each is compared in constant time and none is left out, so that time tells nothing about them. */
export function entryOf(entries: readonly TokenEntry[], token: string): TokenEntry | undefined {
  const hash = hashOf(token);
  let found: TokenEntry | undefined;
  for (const entry of entries) {
    if (timingSafeEqual(hash, Buffer.from(entry.hash, 'hex'))) {
      found = entry;
    }
  }
  return found;
}

/**
 * The tokens of a file; none where it is not there yet.
 * @throws ActionableError when it cannot be read, or is not a file of tokens
 */
export async function readTokens(file: string): Promise<readonly TokenEntry[]> {
  const text = await textOf(file);
  return text === undefined ? [] : tokensOf(text, file);
}

/** The text of a file of tokens, undefined where none exists; @throws ActionableError when it cannot be read */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw new ActionableError(`Cannot read the file of tokens ${file}.`, 'Give this user the right to read it.');
  }
}

/** The tokens that a file's text holds; @throws ActionableError when it is not sound */
export function tokensOf(text: string, file: string): readonly TokenEntry[] {
  const content = tokenFile.safeParse(jsonOf(text));
  if (!content.success) {
    const [issue] = content.error.issues;
    throw new ActionableError(
      `The file of tokens ${file} is not valid: ${issue?.path.join('.') || 'all of it'}: ${issue?.message}.`,
      'Correct it, or remove it and make new tokens: npm run token -- add NAME',
    );
  }
  return content.data.tokens;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
