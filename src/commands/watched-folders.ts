import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What an editor writes beside the file that it saves. */
const isScratch = (name: string): boolean => /^\.|~$|^\d+$/.test(name);

/** A look at folders until something in them changes. */
export interface FolderWatch {
  /** The first file or folder that was written, made or taken away, as seen from the root. */
  readonly changed: Promise<string>;
  /** Looks no longer. */
  stop(): void;
}

/**
 * Watches some folders of a root, and those in them, one by one: what watches a whole tree differs by platform and by version of Node.
 * A folder that is made later is a change itself, so whoever then watches anew sees what is in it.
 */
export async function watchFolders(root: string, names: readonly string[]): Promise<FolderWatch> {
  const folders: string[] = [];
  for (const name of names) {
    const top = join(root, name);
    const inner = await readdir(top, { recursive: true, withFileTypes: true });
    folders.push(top, ...inner.filter((each) => each.isDirectory()).map((each) => join(each.parentPath, each.name)));
  }
  let tell: (path: string) => void;
  const changed = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const watchers = folders.map((folder) =>
    watch(folder, (_, name) => {
      if (name && !isScratch(name)) {
        tell(relative(root, join(folder, name)));
      }
      // A folder that is taken away is a change of the one above it.
    }).on('error', () => {}),
  );
  return {
    changed,
    stop: () => {
      for (const each of watchers) {
        each.close();
      }
    },
  };
}
