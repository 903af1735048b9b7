import type { XMLBuilderCB } from 'xmlbuilder2/lib/interfaces.js';
import type { PropertyKind } from '../../model/property.ts';
import { dayBefore } from '../../model/time.ts';
import { type Attribute, edgeAttributes, nodeAttributes } from '../attributes.ts';
import type { GraphEdge } from '../graph-edges.ts';
import type { Format } from './format.ts';
import { xmlWriter } from './xml.ts';

const types: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'boolean',
  Date: 'string',
  Float: 'double',
  Integer: 'integer',
  String: 'string',
};

/** GEXF 1.3, dynamic: an edge is there from the first day on which it may hold to the last. https://gexf.net */
export const gexf: Format = {
  file: 'graph.gexf',
  mediaType: 'application/gexf+xml',
  description: 'GEXF 1.3 with time: Gephi, networkx',
  async *write({ header: { version, date, title, licence }, nodes, edges }) {
    const { xml, text } = xmlWriter();
    xml.dec({ encoding: 'UTF-8' }).ele('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' });
    xml.ele('meta', { lastmodifieddate: date });
    xml.ele('creator').txt('sco-graph').up();
    xml.ele('description').txt(`${title}. Version ${version} of ${date}, ${licence}.`).up();
    xml.up();
    xml.ele('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' });
    declare(xml, 'node', nodeAttributes);
    declare(xml, 'edge', edgeAttributes);
    xml.ele('nodes');
    for await (const node of nodes()) {
      xml.ele('node', { id: node.id, label: String(node.properties.name ?? node.id) });
      tell(xml, nodeAttributes, node);
      xml.up();
      yield text();
    }
    xml.up().ele('edges');
    for await (const edge of edges()) {
      xml.ele('edge', { id: edge.id, source: edge.from, target: edge.to, label: edge.type, ...timeOf(edge) });
      tell(xml, edgeAttributes, edge);
      xml.up();
      yield text();
    }
    xml.end();
    yield text();
  },
};

/** The first and the last day of an edge; what has happened stays. */
function timeOf({ properties: { startEarliest, endBefore } }: GraphEdge): { start?: string; end?: string } {
  return {
    ...(startEarliest === undefined ? {} : { start: String(startEarliest) }),
    ...(endBefore === undefined ? {} : { end: dayBefore(String(endBefore)) }),
  };
}

function declare(
  xml: XMLBuilderCB,
  domain: 'node' | 'edge',
  attributes: readonly Pick<Attribute<never>, 'name' | 'kind'>[],
): void {
  xml.ele('attributes', { class: domain, mode: 'static' });
  for (const { name, kind } of attributes) {
    xml.ele('attribute', { id: name, title: name, type: types[kind] }).up();
  }
  xml.up();
}

function tell<Row>(xml: XMLBuilderCB, attributes: readonly Attribute<Row>[], row: Row): void {
  xml.ele('attvalues');
  for (const { name, of } of attributes) {
    const value = of(row);
    if (value !== undefined) {
      xml.ele('attvalue', { for: name, value: String(value) }).up();
    }
  }
  xml.up();
}
