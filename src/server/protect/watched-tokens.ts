import { type TokenEntry, textOf, tokensOf } from './tokens.ts';

/** Milliseconds for which a look at the file holds. */
const lease = 1_000;

/**
 * The tokens of a file as it is now, looked at once a second at most: a token that was removed is refused without a restart. All who ask
 * at once wait for the same look.
 * @param onFailure gets why a look failed
 * @returns what gives the tokens; it fails where the file cannot be read, is not sound, or has gone: an older list might let in a token
 *   that was removed since, and an empty one would refuse good ones
 */
export function watchedTokens(
  file: string,
  onFailure: (error: unknown) => void = () => {},
): () => Promise<readonly TokenEntry[]> {
  let until = Number.NEGATIVE_INFINITY;
  let known: { readonly text: string; readonly tokens: readonly TokenEntry[] } | undefined;
  let looking: Promise<readonly TokenEntry[]> | undefined;
  const look = async (): Promise<readonly TokenEntry[]> => {
    try {
      const text = await textOf(file);
      if (text === undefined) {
        if (known) {
          throw new Error(`The file of tokens ${file} no longer exists.`);
        }
        return [];
      }
      known = known?.text === text ? known : { text, tokens: tokensOf(text, file) };
      return known.tokens;
    } catch (error) {
      // Looked at again by the next who asks.
      until = Number.NEGATIVE_INFINITY;
      onFailure(error);
      throw error;
    }
  };
  return () => {
    if (!looking || performance.now() >= until) {
      // The lease begins before the look, so that a list is never older than it seems.
      until = performance.now() + lease;
      looking = look();
    }
    return looking;
  };
}
