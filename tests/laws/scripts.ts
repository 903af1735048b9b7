import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { entities, entityLabels } from '../../src/model/entities.ts';

/** Letters as names in the languages of the member states have them, with marks, and what stands between words. */
const alphabets: Readonly<Record<string, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIKLMNOPRSTUVWZ',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzÇĞİIÖŞÜ',
  de: 'abcdefghiklmnopqrstuvwzäöüßÄÖÜ',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЖКЛМНОПРСТЭЮЯ',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюяІЎ',
  kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшыіАӘҒҚҢӨҰҮІ',
  ky: 'абвгдежзийклмнңоөпрстуүфхчшыэюяҢӨҮ',
  tg: 'абвгғдеёжзийӣкқлмнопрстуӯфхҳчҷшъэюяҒӢҚӮҲҶ',
  uz: 'abdefghijklmnopqrstuvxyzʻ',
  mn: 'абвгдеёжзийклмнооөпрстууүфхцчшъыьэюя',
  fa: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأئ',
  ur: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے',
  hi: 'अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह',
  el: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΐΑΒΓΔΣΩ',
  zh: '中国上海合作组织习近平俄罗斯哈萨克坦印度巴基伊朗',
};
const vowelSigns: Readonly<Record<string, string>> = { hi: 'ािीुूेैोौ्ं', fa: '\u064B\u064E\u064F\u0650\u0651\u0652' };

const nameIn = (language: string): fc.Arbitrary<string> => {
  const letters = [...(alphabets[language] ?? '')];
  const letter = fc.constantFrom(...letters);
  const signs = vowelSigns[language];
  const syllable = signs
    ? fc.tuple(letter, fc.option(fc.constantFrom(...signs), { nil: '' })).map((parts) => parts.join(''))
    : letter;
  const word = fc.array(syllable, { minLength: 3, maxLength: 9 }).map((parts) => parts.join(''));
  const between = language === 'zh' ? fc.constant('') : fc.constantFrom(' ', ' ', '-', ' of ', ', ', "'");
  return fc
    .array(fc.tuple(between, word), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([mark, text], index) => (index === 0 ? text : mark + text)).join(''));
};

/** A leader with a usual name, and another in each of some languages. */
const leader = fc.record({
  name: nameIn('en'),
  others: fc.uniqueArray(
    fc
      .constantFrom(...Object.keys(alphabets))
      .chain((language) => nameIn(language).map((text) => ({ language, text }))),
    { maxLength: 4, selector: ({ language }) => language },
  ),
});

const cited = [{ source: 'made' }];

/** Writes a dataset of leaders with random names in the scripts of the member states. */
export async function writeNames(folder: string, count: number, seed: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const leaders = fc.sample(leader, { numRuns: count, seed }).map(({ name, others }, index) => ({
    id: `leader-${index}`,
    name,
    description: 'Made to be found.',
    statements: others.map(({ language, text }) => ({
      predicate: 'NAMED',
      value: text,
      qualifiers: { language, kind: 'ALIAS' },
      citations: cited,
    })),
  }));
  const files: Readonly<Record<string, unknown>> = {
    dataset: { version: '1.0.0', date: '2026-01-01', title: 'Made', licence: 'CC0-1.0' },
    sources: [{ id: 'made', title: 'Made', publisher: 'Nobody', kind: 'OTHER' }],
    ...Object.fromEntries(entityLabels.map((label) => [entities[label].file, []])),
    leaders,
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.yaml`), JSON.stringify(content));
  }
}
