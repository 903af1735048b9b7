/** How many characters go out at once. */
const chunkSize = 65_536;

/**
 * A long text as it is written: the first part is there already, so that what is wrong from the start is known before anything is said.
 * What goes wrong later breaks it off, and nobody takes a part for the whole; who stops reading ends the writing.
 * @param ended hears when nothing more is written, and what failed, if anything did
 */
export async function textStream(
  pieces: AsyncIterable<string>,
  ended: (error?: unknown) => void = () => {},
): Promise<ReadableStream<Uint8Array>> {
  const chunks = inChunks(pieces, ended);
  let first: Promise<IteratorResult<Uint8Array, undefined>> | undefined = Promise.resolve(await chunks.next());
  // No generator: one that nobody has begun to read would not pass on that it is ended.
  return ReadableStream.from({
    [Symbol.asyncIterator]: () => ({
      next: () => {
        const next = first ?? chunks.next();
        first = undefined;
        return next;
      },
      return: () => chunks.return(undefined),
    }),
  });
}

async function* inChunks(
  pieces: AsyncIterable<string>,
  ended: (error?: unknown) => void,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let failure: unknown;
  try {
    let chunk = '';
    for await (const piece of pieces) {
      chunk += piece;
      if (chunk.length >= chunkSize) {
        yield encoder.encode(chunk);
        chunk = '';
      }
    }
    if (chunk !== '') {
      yield encoder.encode(chunk);
    }
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    ended(failure);
  }
}
