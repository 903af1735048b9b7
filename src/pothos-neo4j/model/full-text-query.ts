/** Scripts whose words no space parts: an analyzer may take each of their letters for a word. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The parts of a text that spaces separate and that have a letter or digit. */
export const searchWords = (text: string): string[] => text.split(/\s+/u).filter((part) => part.search(words) >= 0);

/**
 * A query of Lucene's classic query parser in which every word of a text must occur: as it stands, which counts most, as the
 * beginning of a word, or with a letter or two wrong. Nothing in the text is taken for syntax.
 */
export const fullTextQuery = (text: string): string =>
  searchWords(text)
    .map((part) => `+(${wordQuery(part)})`)
    .join(' ');

function wordQuery(part: string): string {
  const exact = `"${part.replaceAll(/["\\]/g, '\\$&')}"`;
  if (unspaced.test(part)) {
    return exact;
  }
  const plain = part.toLowerCase().match(words) ?? [];
  const beginnings = plain.map((word) => `+${word}*`).join(' ');
  const [only, ...others] = plain;
  // A number with another digit is another number.
  const mayBeMisspelt = only !== undefined && others.length === 0 && only.length >= 4 && !/\p{N}/u.test(only);
  return [`${exact}^4`, `(${beginnings})^2`, ...(mayBeMisspelt ? [`${only}~${only.length < 8 ? 1 : 2}`] : [])].join(
    ' OR ',
  );
}
