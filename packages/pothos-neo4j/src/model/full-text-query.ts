const isPlain = /[^\p{L}\p{M}\p{N}]/gu;

/** A word as Lucene's classic query parser takes it: nothing in it is syntax. */
const literal = (word: string): string => word.replace(isPlain, '\\$&');

/** The letters from which a word may be misspelt, and from which twice. */
const mayErrFrom = 4;
const mayErrTwiceFrom = 8;

/** A query of Lucene's classic query parser in which every word must occur, whole or as the beginning of one. */
export const wordsQuery = (words: readonly string[]): string => words.map((word) => `+${literal(word)}*`).join(' ');

/** Likewise, where a word may also have a letter or two wrong. A number with another digit is another number. */
export const slipsQuery = (words: readonly string[]): string =>
  words
    .map((word) => {
      const letters = [...word].length;
      return letters < mayErrFrom || /\p{N}/u.test(word)
        ? `+${literal(word)}*`
        : `+(${literal(word)}* OR ${literal(word)}~${letters < mayErrTwiceFrom ? 1 : 2})`;
    })
    .join(' ');
