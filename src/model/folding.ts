/** Apostrophes, the acute accent that stands alone, and letters that transliterations use as apostrophes: "O'zbek" is "Ozbek". */
const apostrophes = /['`´\u02B9-\u02BC\u02BE\u02BF\u02C8\u055A\u05F3\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07]/gu;

/** What cannot be seen (soft hyphens, zero-width characters, variation selectors), and the stroke that lengthens Arabic words. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** Marks on letters of scripts in which a word without them is still the same word. Vowel signs of Indic scripts stay. */
const marked = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mark}+/gu;
const strayMarks = /(?<![\p{Letter}\p{Mark}\p{Number}])\p{Mark}+/gu;

/** Scripts without blanks between words: each character counts as a word. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** A plus at the end of a word makes it another: SCO+ is not the SCO. */
const words = new RegExp(
  `(?:[${unspaced}]\\p{Mark}*|(?:(?![${unspaced}])[\\p{Letter}\\p{Mark}\\p{Number}])+)\\+*`,
  'gu',
);

/**
 * A text as it is compared and searched for: its words in Unicode's compatibility form (NFKC), case-folded, without marks, invisible
 * characters and punctuation, joined by single blanks. Texts that people take for the same name have the same folded form; folding twice
 * changes nothing. A text without a letter or digit folds to an empty text.
 */
export function fold(text: string): string {
  // Some accents that stand alone have two code points; NFC makes them one.
  const decomposed = text
    .normalize('NFC')
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(apostrophes, '')
    .replace(invisible, '');
  // Small, capital, small: ß, ẞ and SS become one, and so do the Turkish letters i.
  const caseless = decomposed.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  const plain = caseless.normalize('NFKD').replace(marked, '$1').replace(strayMarks, '').normalize('NFC');
  return (plain.match(words) ?? []).join(' ');
}

/** Longer numbers are rare, and then sort as texts. */
const digits = 8;

/** A text by which names are put in order: capitals, marks and punctuation do not count, and 2 comes before 10. */
export const collationKey = (text: string): string =>
  fold(text).replace(/[0-9]+/g, (number) => number.replace(/^0+(?=[0-9])/, '').padStart(digits, '0'));
