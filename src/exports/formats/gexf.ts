import type { PropertyKind } from '../../model/property.ts';
import { dayBefore } from '../../model/time.ts';
import { type Attribute, edgeAttributesOf, nodeAttributes } from '../attributes.ts';
import type { GraphEdge } from '../graph-edges.ts';
import type { ExportFormat } from './export-format.ts';
import { openPlace, type Xml, xmlAround, xmlText } from './xml.ts';

const types: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'boolean',
  Date: 'string',
  Float: 'double',
  Integer: 'integer',
  String: 'string',
};

/** GEXF 1.3, dynamic: an edge is there from the first day on which it may hold to the last. https://gexf.net */
export const gexf: ExportFormat = {
  file: 'graph.gexf',
  mediaType: 'application/gexf+xml',
  description: 'GEXF 1.3 with time: Gephi, networkx',
  async *write({ header: { version, date, title, licence }, view, nodes, edges }) {
    const edgeAttributes = edgeAttributesOf(view);
    const [start = '', between = '', end = ''] = xmlAround({
      gexf: {
        '@xmlns': 'http://gexf.net/1.3',
        '@version': '1.3',
        meta: {
          '@lastmodifieddate': date,
          creator: 'sco-graph',
          description: `${title}. Version ${version} of ${date}, ${licence}.`,
        },
        graph: {
          '@defaultedgetype': 'directed',
          '@mode': 'dynamic',
          '@timeformat': 'date',
          attributes: [
            { '@class': 'node', '@mode': 'static', attribute: nodeAttributes.map(declared) },
            { '@class': 'edge', '@mode': 'static', attribute: edgeAttributes.map(declared) },
          ],
          nodes: openPlace,
          edges: openPlace,
        },
      },
    });
    yield start;
    for await (const node of nodes()) {
      const { id, properties } = node;
      yield xmlText({
        node: { '@id': id, '@label': String(properties.name ?? id), attvalues: valuesOf(nodeAttributes, node) },
      });
    }
    yield between;
    for await (const edge of edges()) {
      // Gephi keeps edges of different kinds between the same two nodes apart.
      const ends = {
        '@id': edge.id,
        '@source': edge.from,
        '@target': edge.to,
        '@label': edge.type,
        '@kind': edge.type,
      };
      yield xmlText({ edge: { ...ends, ...timeOf(edge), attvalues: valuesOf(edgeAttributes, edge) } });
    }
    yield end;
  },
};

/** The first and the last day of an edge; what has happened stays. */
function timeOf({ properties: { startEarliest, endBefore } }: GraphEdge): Xml {
  return {
    ...(startEarliest === undefined ? {} : { '@start': String(startEarliest) }),
    ...(endBefore === undefined ? {} : { '@end': dayBefore(String(endBefore)) }),
  };
}

const declared = ({ name, kind }: Pick<Attribute<never>, 'name' | 'kind'>): Xml => ({
  '@id': name,
  '@title': name,
  '@type': types[kind],
});

const valuesOf = <Row>(attributes: readonly Attribute<Row>[], row: Row): Xml => ({
  attvalue: attributes.flatMap(({ name, of }) => {
    const value = of(row);
    return value === undefined ? [] : [{ '@for': name, '@value': String(value) }];
  }),
});
