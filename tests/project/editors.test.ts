import { expect, test } from '@jest/globals';
import { textOf } from './root.ts';

/** The settings of each section of an `.editorconfig`, by its pattern. */
const sectionsOf = (text: string): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(
    text
      .split(/^\[(?=.*\]$)/m)
      .slice(1)
      .map((section) => {
        const [pattern = '', ...lines] = section.split('\n');
        const settings = lines.flatMap((line) => {
          const [name, value] = line.split('=').map((word) => word.trim());
          return name && value ? [[name, value] as const] : [];
        });
        return [pattern.slice(0, -1), Object.fromEntries(settings)] as const;
      }),
  );

test('editors write what the formatter writes', async () => {
  const { formatter } = JSON.parse(await textOf('biome.json'));
  const sections = sectionsOf(await textOf('.editorconfig'));
  expect([...sections.keys()]).toEqual(['*', '*.{ts,tsx,js,json,css}', '*.py']);
  expect(sections.get('*')).toEqual({
    charset: 'utf-8',
    // What Biome does where nothing else is said.
    end_of_line: formatter.lineEnding ?? 'lf',
    indent_style: formatter.indentStyle,
    indent_size: String(formatter.indentWidth),
    insert_final_newline: 'true',
    trim_trailing_whitespace: 'true',
  });
  expect(sections.get('*.{ts,tsx,js,json,css}')).toEqual({ max_line_length: String(formatter.lineWidth) });
});

test('the development container has Node, Java 21 and Maven, and forwards the ports that are used', async () => {
  const { build, forwardPorts, portsAttributes } = JSON.parse(await textOf('.devcontainer/devcontainer.json'));
  const dockerfile = await textOf(`.devcontainer/${build.dockerfile}`);
  expect(dockerfile).toMatch(/^FROM node:/m);
  expect(dockerfile).toMatch(/\bopenjdk-21-jdk-headless maven\b/);
  expect(forwardPorts).toEqual([4000, 7474, 7687, 9229]);
  expect(Object.keys(portsAttributes)).toEqual(forwardPorts.map(String));
});
