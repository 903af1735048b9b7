/** A text that is held whole before anything of it is sent. @returns undefined where it has more characters than it may */
export async function wholeText(pieces: AsyncIterable<string>, most: number): Promise<string | undefined> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > most) {
      return undefined;
    }
  }
  return text;
}
