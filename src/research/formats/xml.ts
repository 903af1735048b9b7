import { createCB } from 'xmlbuilder2';
import type { XMLBuilderCB } from 'xmlbuilder2/lib/interfaces.js';

/** Writes XML piece by piece: `text` takes what has been written since it was last asked. */
export function xmlWriter(): { readonly xml: XMLBuilderCB; readonly text: () => string } {
  let written = '';
  const xml = createCB({
    prettyPrint: true,
    // Control characters have no place in XML.
    invalidCharReplacement: '\u{FFFD}',
    data: (chunk: string) => {
      written += chunk;
    },
  });
  const text = () => {
    const taken = written;
    written = '';
    return taken;
  };
  return { xml, text };
}
