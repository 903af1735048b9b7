import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes that are gathered before they are written. */
const pageSize = 1024 * 1024;
/** Bytes that say how long an item is. */
const lengthSize = 4;

/**
 * Items on disk, in the order in which they were added, to be gone through as often as needed: for what does not fit into memory. Their
 * file has no name, so that nothing is left of it, however the process ends.
 */
export class Spool<Item> {
  readonly #file: FileHandle;
  #pages: Buffer[] = [];
  #pending = 0;
  #written = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens an empty one in the folder for temporary files. */
  static async open<Item>(): Promise<Spool<Item>> {
    const path = join(tmpdir(), `sco-graph-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    return new Spool<Item>(file);
  }

  async add(item: Item): Promise<void> {
    const content = serialize(item);
    const length = Buffer.alloc(lengthSize);
    length.writeUInt32LE(content.length);
    this.#pages.push(length, content);
    this.#pending += lengthSize + content.length;
    if (this.#pending >= pageSize) {
      await this.#flush();
    }
  }

  async *items(): AsyncGenerator<Item> {
    await this.#flush();
    let rest = Buffer.alloc(0);
    for (let position = 0; position < this.#written; ) {
      const page = Buffer.alloc(Math.min(pageSize, this.#written - position));
      const { bytesRead } = await this.#file.read(page, 0, page.length, position);
      position += bytesRead;
      rest = Buffer.concat([rest, page.subarray(0, bytesRead)]);
      while (rest.length >= lengthSize && rest.length >= lengthSize + rest.readUInt32LE()) {
        const end = lengthSize + rest.readUInt32LE();
        // What was written above.
        yield deserialize(rest.subarray(lengthSize, end)) as Item;
        rest = rest.subarray(end);
      }
    }
  }

  /** Gives the place on disk back. */
  close(): Promise<void> {
    return this.#file.close();
  }

  async #flush(): Promise<void> {
    const page = Buffer.concat(this.#pages);
    this.#pages = [];
    this.#pending = 0;
    for (let done = 0; done < page.length; ) {
      const { bytesWritten } = await this.#file.write(page, done, page.length - done, this.#written);
      done += bytesWritten;
      this.#written += bytesWritten;
    }
  }
}
