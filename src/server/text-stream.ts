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
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string, undefined>> | undefined = Promise.resolve(await chunks.next());
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await (next ?? chunks.next());
      next = undefined;
      if (done) {
        controller.close();
      } else {
        controller.enqueue(encoder.encode(value));
      }
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* inChunks(
  pieces: AsyncIterable<string>,
  ended: (error?: unknown) => void,
): AsyncGenerator<string, undefined> {
  let failure: unknown;
  try {
    let chunk = '';
    for await (const piece of pieces) {
      chunk += piece;
      if (chunk.length >= chunkSize) {
        yield chunk;
        chunk = '';
      }
    }
    if (chunk !== '') {
      yield chunk;
    }
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    ended(failure);
  }
}
