import type { Image, ImageNode, ImageRelationship, Properties } from './image.ts';

/** What must happen to some items so that those present become those wanted. */
export interface Change<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
  readonly unchanged: number;
}

/** What lies between two images of the graph. */
export interface Difference {
  readonly nodes: Change<ImageNode>;
  readonly relationships: Change<ImageRelationship>;
}

type Item = { readonly key: string; readonly properties: Properties };

/**
 * The difference between what is present and what is wanted. A node whose labels changed is removed and created anew, and
 * so is every relationship at it.
 */
export function differenceOf(present: Image, wanted: Image): Difference {
  const isRelabelled = (key: string): boolean => {
    const [before, after] = [present.nodes.get(key), wanted.nodes.get(key)];
    return before !== undefined && after !== undefined && String(before.labels) !== String(after.labels);
  };
  return {
    nodes: changeOf(present.nodes, wanted.nodes, ({ key }) => isRelabelled(key)),
    relationships: changeOf(
      present.relationships,
      wanted.relationships,
      ({ from, to }) => isRelabelled(from) || isRelabelled(to),
    ),
  };
}

function changeOf<T extends Item>(
  present: ReadonlyMap<string, T>,
  wanted: ReadonlyMap<string, T>,
  isRemade: (item: T) => boolean,
): Change<T> {
  const created: T[] = [];
  const changed: T[] = [];
  let unchanged = 0;
  for (const item of wanted.values()) {
    const before = present.get(item.key);
    if (!before || isRemade(item)) {
      created.push(item);
    } else if (written(before) !== written(item)) {
      changed.push(item);
    } else {
      unchanged += 1;
    }
  }
  const removed = [...present.values()].filter((item) => !wanted.has(item.key) || isRemade(item));
  return { created, changed, removed, unchanged };
}

const written = ({ properties }: Item): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
