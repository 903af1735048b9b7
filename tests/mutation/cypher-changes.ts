import type { Change, Reading, SyntaxNode } from './syntax-changes.ts';

/** What is looked for in the Cypher of a text, and what comes in its place. */
const rules: readonly (readonly [find: RegExp, to: string])[] = [
  [/(?<= )<=(?= )/g, '<'],
  [/(?<= )<(?= )/g, '<='],
  [/(?<= )>=(?= )/g, '>'],
  [/(?<= )>(?= )/g, '>='],
  [/(?<= )=(?= )/g, '<>'],
  [/(?<= )<>(?= )/g, '='],
  [/\bAND\b/g, 'OR'],
  [/\bOR\b/g, 'AND'],
  [/\bIS NULL\b/g, 'IS NOT NULL'],
  [/\bIS NOT NULL\b/g, 'IS NULL'],
  [/(?<!\bIS )\bNOT /g, ''],
  [/\bany\(/g, 'all('],
  [/\ball\(/g, 'any('],
  [/(?<!\bNOT )\bEXISTS \{/g, 'NOT EXISTS {'],
  [/\bDISTINCT /g, ''],
  [/\bOPTIONAL MATCH\b/g, 'MATCH'],
  [/\bDETACH DELETE\b/g, 'DELETE'],
  [/\bSTARTS WITH\b/g, 'ENDS WITH'],
  [/\bENDS WITH\b/g, 'STARTS WITH'],
  [/ DESC\b/g, ''],
  [/\bASC\b/g, 'DESC'],
  [/\bmin\(/g, 'max('],
  [/\bmax\(/g, 'min('],
  [/^true$/g, 'false'],
  [/^false$/g, 'true'],
];

/** Patterns whose direction can be turned round; they may hold expressions of the program. */
const arrows: readonly (readonly [find: RegExp, from: RegExp, to: string])[] = [
  [/<-\[[^\]]*\]-(?!>)/g, /^<-(.*)-$/s, '-$1->'],
  [/(?<!<)-\[[^\]]*\]->/g, /^-(.*)->$/s, '<-$1-'],
];

/** The changes of the Cypher in a text or a piece of a template. */
export function changesOfCypher({ type, span: { start, end } }: SyntaxNode, at: Reading): Change[] {
  if (type === 'TemplateElement' || type === 'StringLiteral') {
    // A literal has quotes around it, a piece of a template has none.
    const quote = type === 'StringLiteral' ? 1 : 0;
    return rules.flatMap(([find, to]) =>
      found(find, start + quote, end - quote, at).map(({ text: _, ...place }) => ({ ...place, to })),
    );
  }
  return type === 'TemplateLiteral'
    ? arrows.flatMap(([find, from, to]) =>
        found(find, start, end, at).map(({ text, ...place }) => ({ ...place, to: text.replace(from, to) })),
      )
    : [];
}

/** Where an expression matches, by bytes. */
const found = (find: RegExp, start: number, end: number, at: Reading) => {
  const whole = at(start, end);
  return [...whole.matchAll(find)].map(({ 0: text, index }) => {
    const from = start + Buffer.byteLength(whole.slice(0, index));
    return { text, start: from, end: from + Buffer.byteLength(text) };
  });
};
