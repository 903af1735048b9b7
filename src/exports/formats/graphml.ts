import type { PropertyKind } from '../../model/property.ts';
import { type Attribute, edgeAttributesOf, nodeAttributes } from '../attributes.ts';
import type { ExportFormat } from './export-format.ts';
import { openPlace, type Xml, xmlAround, xmlText } from './xml.ts';

const types: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'boolean',
  Date: 'string',
  Float: 'double',
  Integer: 'int',
  String: 'string',
};

/** GraphML: http://graphml.graphdrawing.org/specification.html */
export const graphml: ExportFormat = {
  file: 'graph.graphml',
  mediaType: 'application/graphml+xml',
  description: 'GraphML: networkx, igraph, yEd, Cytoscape, Gephi',
  async *write({ header: { version, date, title, licence }, view, nodes, edges }) {
    const edgeAttributes = edgeAttributesOf(view);
    const about = { title, version, date, licence };
    const [start = '', end = ''] = xmlAround({
      graphml: {
        '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
        key: [
          ...Object.keys(about).map((name) => keyOf('graph', { name, kind: 'String' })),
          ...nodeAttributes.map((attribute) => keyOf('node', attribute)),
          ...edgeAttributes.map((attribute) => keyOf('edge', attribute)),
        ],
        graph: {
          '@id': 'sco-graph',
          '@edgedefault': 'directed',
          data: Object.entries(about).map(([name, value]) => datum('graph', name, value)),
          '#text': openPlace,
        },
      },
    });
    yield start;
    for await (const node of nodes()) {
      yield xmlText({ node: { '@id': node.id, data: dataOf('node', nodeAttributes, node) } });
    }
    for await (const edge of edges()) {
      const { id, from, to } = edge;
      const data = dataOf('edge', edgeAttributes, edge);
      yield xmlText({ edge: { '@id': id, '@source': from, '@target': to, data } });
    }
    yield end;
  },
};

type Domain = 'graph' | 'node' | 'edge';

const keyOf = (domain: Domain, { name, kind }: Pick<Attribute<never>, 'name' | 'kind'>): Xml => ({
  '@id': `${domain}-${name}`,
  '@for': domain,
  '@attr.name': name,
  '@attr.type': types[kind],
});

const datum = (domain: Domain, name: string, value: string): Xml => ({ '@key': `${domain}-${name}`, '#text': value });

const dataOf = <Row>(domain: Domain, attributes: readonly Attribute<Row>[], row: Row): Xml[] =>
  attributes.flatMap(({ name, of }) => {
    const value = of(row);
    return value === undefined ? [] : [datum(domain, name, String(value))];
  });
