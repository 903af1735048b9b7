/** The ids of the sources that rows cite. */
export interface CitedSourceIds {
  readonly sources: ReadonlySet<string>;
}

/** Rows, one after the other, and at their end the sources that they cite: who wants these must read to the end. */
export type CitingRows<Row> = AsyncGenerator<Row, CitedSourceIds, undefined>;

/** Rows that say at their end what they cited. */
export async function* citing<Row>(
  rows: AsyncIterable<Row>,
  sourcesOf: (row: Row) => readonly string[],
): CitingRows<Row> {
  const sources = new Set<string>();
  for await (const row of rows) {
    for (const id of sourcesOf(row)) {
      sources.add(id);
    }
    yield row;
  }
  return { sources };
}

/**
 * What becomes of rows, read to their end.
 * @param write what each becomes
 * @returns the sources that they cite
 */
export async function* eachOf<Row, Out>(
  rows: CitingRows<Row>,
  write: (row: Row) => Iterable<Out>,
): AsyncGenerator<Out, CitedSourceIds, undefined> {
  try {
    for (;;) {
      const { value, done } = await rows.next();
      if (done) {
        return value;
      }
      yield* write(value);
    }
  } finally {
    // Who stops reading ends the statement.
    await rows.return({ sources: new Set() });
  }
}

/** Reads rows to their end for what they cite alone. */
export async function citedBy(rows: CitingRows<unknown>): Promise<CitedSourceIds> {
  for (;;) {
    const { value, done } = await rows.next();
    if (done) {
      return value;
    }
  }
}
