import type { XMLBuilderCB } from 'xmlbuilder2/lib/interfaces.js';
import type { PropertyKind } from '../../model/property.ts';
import { type Attribute, edgeAttributes, nodeAttributes } from '../attributes.ts';
import type { Format } from './format.ts';
import { xmlWriter } from './xml.ts';

const types: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'boolean',
  Date: 'string',
  Float: 'double',
  Integer: 'int',
  String: 'string',
};

/** GraphML: http://graphml.graphdrawing.org/specification.html */
export const graphml: Format = {
  file: 'graph.graphml',
  mediaType: 'application/graphml+xml',
  description: 'GraphML: networkx, igraph, yEd, Cytoscape, Gephi',
  async *write({ header: { version, date, title, licence }, nodes, edges }) {
    const { xml, text } = xmlWriter();
    const about = { title, version, date, licence };
    xml.dec({ encoding: 'UTF-8' }).ele('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
    declare(
      xml,
      'graph',
      Object.keys(about).map((name) => ({ name, kind: 'String' })),
    );
    declare(xml, 'node', nodeAttributes);
    declare(xml, 'edge', edgeAttributes);
    xml.ele('graph', { id: 'sco-graph', edgedefault: 'directed' });
    for (const [name, value] of Object.entries(about)) {
      xml
        .ele('data', { key: `graph-${name}` })
        .txt(value)
        .up();
    }
    for await (const node of nodes()) {
      xml.ele('node', { id: node.id });
      tell(xml, 'node', nodeAttributes, node);
      xml.up();
      yield text();
    }
    for await (const edge of edges()) {
      xml.ele('edge', { id: edge.id, source: edge.from, target: edge.to });
      tell(xml, 'edge', edgeAttributes, edge);
      xml.up();
      yield text();
    }
    xml.end();
    yield text();
  },
};

type Domain = 'graph' | 'node' | 'edge';

function declare(xml: XMLBuilderCB, domain: Domain, attributes: readonly Pick<Attribute<never>, 'name' | 'kind'>[]) {
  for (const { name, kind } of attributes) {
    xml.ele('key', { id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': types[kind] }).up();
  }
}

function tell<Row>(xml: XMLBuilderCB, domain: Domain, attributes: readonly Attribute<Row>[], row: Row): void {
  for (const { name, of } of attributes) {
    const value = of(row);
    if (value !== undefined) {
      xml
        .ele('data', { key: `${domain}-${name}` })
        .txt(String(value))
        .up();
    }
  }
}
