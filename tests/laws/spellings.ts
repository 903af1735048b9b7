/** Ways in which people write one and the same name. */
export const spellings: Readonly<Record<string, (name: string) => string>> = {
  'as written': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  'without marks': withoutMarks,
  decomposed: (name) => name.normalize('NFD'),
  'with a soft hyphen inside': (name) => inside(name, '\u00AD'),
  'with a zero-width character inside': (name) => inside(name, '\u200B'),
  'with other dashes': (name) => name.replace(/\p{Dash_Punctuation}/gu, '\u2011'),
  'with other apostrophes': (name) => name.replace(/['’ʻʼ]/gu, '‘'),
  'with other blanks': (name) => `\u3000${name.replaceAll(' ', '\u00A0')}\t`,
  'in quotation marks': (name) => `«${name.replace(/["“”„]/gu, '″')}».`,
};

/** Marks of Latin, Greek, Cyrillic, Arabic and Hebrew letters dropped, as a keyboard without them gives the name. */
function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC');
}

const inside = (name: string, character: string): string => {
  const letters = [...name];
  const middle = Math.ceil(letters.length / 2);
  return [...letters.slice(0, middle), character, ...letters.slice(middle)].join('');
};

/** The beginnings of a name of three letters or more; in Han one is enough. */
export function beginningsOf(name: string): string[] {
  const letters = [...name];
  const isHan = /\p{sc=Han}/u.test(letters[0] ?? '');
  let count = 0;
  return letters.flatMap((letter, index) => {
    count += /[\p{L}\p{N}]/u.test(letter) ? 1 : 0;
    return count >= (isHan ? 1 : 3) ? [letters.slice(0, index + 1).join('')] : [];
  });
}
