import { DOMParser, type Node } from '@xmldom/xmldom';

/** The texts anywhere in a value. */
export function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) {
      yield* stringsOf(each);
    }
  }
}

/** The texts of a document of XML, of attributes too, and what is wrong with it. */
export function stringsOfXml(text: string): {
  readonly strings: readonly string[];
  readonly problems: readonly unknown[];
} {
  const problems: unknown[] = [];
  const document = new DOMParser({
    onError: (level, message) => level !== 'warning' && problems.push([level, message]),
  }).parseFromString(text, 'text/xml');
  const strings: string[] = [];
  const walk = (node: Node): void => {
    strings.push(node.nodeValue ?? '');
    for (const attribute of Array.from(Object(node).attributes ?? [])) {
      strings.push(String(Object(attribute).value));
    }
    for (const child of Array.from(node.childNodes ?? [])) {
      walk(child);
    }
  };
  walk(document);
  return { strings, problems };
}
