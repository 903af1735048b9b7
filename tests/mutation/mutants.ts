import { parseSync } from '@swc/core';
import { changesOfCypher } from './cypher-changes.ts';
import { type Change, changesOfNode, type SyntaxNode } from './syntax-changes.ts';

/** One small change of a source file. */
export interface Mutant extends Change {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** Where the change begins, both from 1. */
  readonly line: number;
  readonly column: number;
  /** The whole line in which the change begins, without the blanks around it. */
  readonly text: string;
  /** The change, on one line: what stands there and what comes in its place. */
  readonly change: string;
}

/** All mutants of a TypeScript file, from its beginning to its end; they depend on the text alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const at = readingOf(source);
  const changes: Change[] = [];
  for (const node of nodesOf(parseSync(source, { syntax: 'typescript' }))) {
    changes.push(...changesOfNode(node, at), ...changesOfCypher(node, at));
  }
  const once = new Map(changes.map((change) => [`${change.start} ${change.end} ${change.to}`, change]));
  const lines = source.split('\n');
  return [...once.values()]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((change) => {
      const before = at(1, change.start).split('\n');
      const from = at(change.start, change.end);
      return {
        ...change,
        file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        text: (lines[before.length - 1] ?? '').trim(),
        change: `${shortened(from)} → ${shortened(change.to) || '(nothing)'}`,
      };
    });
}

/** The source after a change. */
export const changedBy = (source: string, { start, end, to }: Change): string => {
  const at = readingOf(source);
  return `${at(1, start)}${to}${at(end, Number.POSITIVE_INFINITY)}`;
};

/** A mutant on one line. Its part before the first blank, or the beginning of that, is how it is repeated. */
export const described = ({ file, line, column, change }: Mutant): string => `${file}:${line}:${column} ${change}`;

/** The parser counts positions in bytes, from 1. */
const readingOf = (source: string) => {
  const bytes = Buffer.from(source);
  return (start: number, end: number): string => bytes.subarray(start - 1, end - 1).toString();
};

const longest = 80;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

/** Types are checked but never run, so that a change of them means nothing. */
const isOfTypes = /^(?:ImportDeclaration|Ts(?!AsExpression|SatisfiesExpression|NonNullExpression|ConstAssertion))/;

/** Every node of a syntax tree but those of types. */
function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (isNode(value)) {
    if (isOfTypes.test(value.type)) {
      return;
    }
    yield value;
  }
  for (const each of Object.values(value)) {
    yield* nodesOf(each);
  }
}

const isNode = (value: object): value is SyntaxNode =>
  'type' in value && typeof value.type === 'string' && 'span' in value;
