import jsTokens from 'js-tokens';

/** A piece of prose and where it begins in its file. */
export interface Passage {
  readonly kind: 'page' | 'comment' | 'message';
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** Fewer words than these are a label or a key, not a sentence. */
const fewestWords = 4;

/** A text that people read: words with blanks between them, and nothing that only a machine writes. */
const isProse = (text: string): boolean =>
  (text.match(/(?<![\p{L}_.$/-])\p{L}{2,}(?![\p{L}_$/(-])/gu)?.length ?? 0) >= fewestWords &&
  !/[{}<>|]|=>|->|\bMATCH\b|\bRETURN\b/.test(text);

/** Instructions to tools are not prose. */
const isInstruction = (text: string): boolean => /^\s*(?:@ts-|biome-ignore|#|c8 |istanbul )/.test(text);

/** The comments and messages of a TypeScript file; comments on lines that follow each other are one passage. */
export function passagesOfCode(source: string): Passage[] {
  const passages: Passage[] = [];
  let line = 1;
  let before: { readonly at: number; readonly last: number } | undefined;
  for (const { type, value } of jsTokens(source, { jsx: false })) {
    if (type === 'SingleLineComment') {
      const text = value.slice(2).trim();
      if (!isInstruction(text)) {
        const above = before?.last === line - 1 ? passages[before.at] : undefined;
        if (above && before) {
          passages[before.at] = { ...above, text: `${above.text}\n${text}` };
          before = { at: before.at, last: line };
        } else {
          before = { at: passages.push({ kind: 'comment', text, line }) - 1, last: line };
        }
      }
    } else if (type === 'MultiLineComment') {
      const text = value.slice(2, -2).replace(/^[ \t]*\*+ ?/gm, '');
      passages.push({ kind: 'comment', text, line });
    } else if (type === 'StringLiteral' || type === 'NoSubstitutionTemplate') {
      passages.push({ kind: 'message', text: value.slice(1, -1), line });
    } else if (type === 'TemplateHead' || type === 'TemplateMiddle' || type === 'TemplateTail') {
      // What stands in a gap is a noun as a rule: a value, a name.
      passages.push({ kind: 'message', text: value.replace(/^[`}]|(?:\$\{|`)$/g, ''), line });
    }
    line += value.split('\n').length - 1;
  }
  return passages.filter(({ text }) => isProse(text));
}
