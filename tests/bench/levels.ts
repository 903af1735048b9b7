/** How each peer grows with the depth of a question: a meeting, its attendees, the meetings they attended, and so on. */
export const depths = [1, 2, 3, 4, 5] as const;
export type LevelName = `levels ${(typeof depths)[number]}`;
export const levelName = (depth: (typeof depths)[number]): LevelName => `levels ${depth}`;
export const isLevelName = (name: string): name is LevelName => name.startsWith('levels ');

/** How many rows each level has for one of the level above. */
export const rowsPerLevel = 3;

/** The texts of all depths: `write` gives that of one level, around that of the next; the first level is 1. */
export function levelTexts(
  write: (level: number, field: 'attendees' | 'attended' | undefined) => readonly [before: string, after: string],
): Record<LevelName, string> {
  const text = (level: number, depth: number): string => {
    const field = level === depth ? undefined : level % 2 === 1 ? 'attendees' : 'attended';
    const [before, after] = write(level, field);
    return `${before}${field ? text(level + 1, depth) : ''}${after}`;
  };
  return Object.fromEntries(depths.map((depth) => [levelName(depth), text(1, depth)])) as Record<LevelName, string>;
}

/** An answer of any peer without what its lists are wrapped in: id and name, and the rows of the next level. */
export function plainLevels(value: unknown): unknown {
  const { node, id, name, attendees, attended } = value as Record<string, unknown>;
  if (node) {
    return plainLevels(node);
  }
  const list = (attendees ?? attended) as { nodes?: unknown[] } | unknown[] | undefined;
  const rows = Array.isArray(list) ? list : list?.nodes;
  return { id, name, ...(rows ? { rows: rows.map(plainLevels) } : {}) };
}
