import XMLBuilder from 'fast-xml-builder';

/** Elements by name, each once or as often as its list is long; names with @ are attributes, #text is what an element says. */
export interface Xml {
  readonly [name: string]: string | Xml | readonly Xml[];
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  // Else an attribute that says "true" would say nothing, as in HTML.
  suppressBooleanAttributes: false,
});

/** What XML 1.0 has no place for, even escaped: https://www.w3.org/TR/xml/#charsets */
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Elements as text. A character that XML cannot hold becomes U+FFFD, which stands for one that is missing. */
export const xmlText = (xml: Xml): string => builder.build(xml).replaceAll(unspeakable, '\u{FFFD}');

/** Stands in a document where something long is to follow: a character that XML has no place for. */
export const openPlace = '\u{FFFF}';

/** A document as the pieces around its open places. */
export const xmlAround = (document: Xml): string[] =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`
    .split(openPlace)
    .map((piece) => piece.replaceAll(unspeakable, '\u{FFFD}'));
