/** The tables of the documentation that follow from tables of the code. */
import { type CodeEntry, codes, statusesOf } from '../src/contract/codes.ts';
import { type FixedLimit, fixedLimits } from '../src/contract/fixed-limits.ts';
import { type Limit, limits } from '../src/contract/limits.ts';
import { namedRoutes } from '../src/contract/routes.ts';
import { formatsWith } from '../src/exports/formats.ts';
import { defaultBase } from '../src/exports/rdf/terms.ts';

const isCodeName = (name: string): name is keyof typeof codes => Object.hasOwn(codes, name);

/** A table as Markdown, with columns of one width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Seconds in the `Retry-After` of a code: its own, and those of limits that have others. */
function retriesOf(code: string, { retryAfter }: CodeEntry): string {
  const all: readonly Limit[] = Object.values(limits);
  const others = all.filter((limit) => limit.code === code).map((limit) => limit.retryAfter);
  return [...new Set([retryAfter, ...others])]
    .filter((each) => each !== undefined)
    .sort((a, b) => a - b)
    .join(', ');
}

const codeTable = (): string =>
  table(
    ['Code', 'Status', 'Retry-After', 'Meaning'],
    Object.entries(codes).map(([name, entry]) => [
      `\`${name}\``,
      isCodeName(name) ? statusesOf(name).join(', ') : '',
      retriesOf(name, entry),
      entry.meaning,
    ]),
  );

const limitTable = (): string =>
  table(
    ['Variable', 'Default', 'Code', 'What it bounds'],
    Object.values(limits).map(({ variable, default: usual, code, unit, words }) => [
      `\`${variable}\``,
      usual.toLocaleString('en'),
      `\`${code}\``,
      `${unit} ${words}`,
    ]),
  );

const fixedLimitTable = (): string =>
  table(
    ['What', 'Default', 'Most', 'Code'],
    Object.values(fixedLimits).map(({ default: usual, most, code, unit, words }: FixedLimit) => [
      `${unit} ${words}`,
      usual?.toLocaleString('en') ?? '',
      most.toLocaleString('en'),
      code ? `\`${code}\`` : '',
    ]),
  );

const routeTable = (): string =>
  table(
    ['Address', 'Methods', 'Body', '`ETag`', 'What is there'],
    namedRoutes.map(({ paths: [path], methods, bodies: [body] = [], cached, about }) => [
      `\`${path}\``,
      methods.join(', '),
      body ? `\`${body}\`` : '',
      cached ? 'yes' : '',
      about,
    ]),
  );

/** Every export that is a file of its own; those in folders are many of one kind. */
const exportTable = (): string =>
  table(
    ['File', 'What it is, and what opens it'],
    formatsWith(defaultBase)
      .filter(({ file }) => !file.includes('/'))
      .map(({ file, description }) => [`\`${file}\``, description]),
  );

const tables: Readonly<Record<string, () => string>> = {
  codes: codeTable,
  limits: limitTable,
  'fixed limits': fixedLimitTable,
  routes: routeTable,
  exports: exportTable,
};

/**
 * A page with its tables as they are now: each stands between `<!-- table: NAME -->` and `<!-- end of table -->`.
 * @throws Error for a name that no table has
 */
export const withTables = (page: string): string =>
  page.replaceAll(/(<!-- table: (.+) -->\n)[\s\S]*?(\n<!-- end of table -->)/g, (_, begin, name, end) => {
    const made = tables[name];
    if (!made) {
      throw new Error(`There is no table "${name}"; expected one of ${Object.keys(tables).join(', ')}.`);
    }
    return `${begin}\n${made()}\n${end}`;
  });
