import { describe, expect, test } from '@jest/globals';
import { openPlace, xmlAround, xmlText } from '../../src/exports/formats/xml.ts';

describe('XML of exports', () => {
  test('has attributes, elements and text as they are', () => {
    expect(
      xmlText({ node: { '@id': 'kazakhstan', data: [{ '#text': 'Казахстан' }, { '#text': '哈萨克斯坦' }] } }),
    ).toBe('<node id="kazakhstan">\n  <data>Казахстан</data>\n  <data>哈萨克斯坦</data>\n</node>\n');
  });

  test('writes true and false as words, and nothing where there is nothing', () => {
    expect(xmlText({ node: { '@acting': 'true', '@signed': 'false', '@note': '', data: [] } })).toBe(
      '<node acting="true" signed="false" note=""/>\n',
    );
  });

  test('escapes what would be markup, and what looks escaped already', () => {
    expect(xmlText({ data: { '@key': `"'<&>`, '#text': '<a> & &amp; &#65; ]]>' } })).toBe(
      '<data key="&quot;&apos;&lt;&amp;&gt;">&lt;a&gt; &amp; &amp;amp; &amp;#65; ]]&gt;</data>\n',
    );
  });

  test('replaces characters that XML cannot hold, and half characters', () => {
    expect(xmlText({ data: 'a\u0000b\u001Fc\uFFFEd\uFFFFe\uD800f\tg' })).toBe(
      '<data>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\tg</data>\n',
    );
  });

  test('is cut where something long is to follow', () => {
    expect(xmlAround({ graph: { '@id': 'g', nodes: openPlace, edges: openPlace } })).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>\n<graph id="g">\n  <nodes>',
      '</nodes>\n  <edges>',
      '</edges>\n</graph>\n',
    ]);
  });
});
