import { cypherScript } from './formats/cypher-script.ts';
import { followTheMoney } from './formats/follow-the-money.ts';
import type { Format } from './formats/format.ts';

export type { Format };

import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLines } from './formats/json-lines.ts';
import { neo4jImport } from './formats/neo4j-import.ts';
import { jsonLdGraph, turtleGraph } from './formats/rdf.ts';
import { edgesTable, nodesTable, sourcesTable, statementsTable } from './formats/tables.ts';

/** All forms in which the graph is given away; ids in RDF begin with the base. */
export const formatsWith = (base: string): readonly Format[] => [
  nodesTable,
  edgesTable,
  statementsTable,
  sourcesTable,
  graphml,
  gexf,
  jsonLines,
  jsonLdGraph(base),
  turtleGraph(base),
  followTheMoney,
  cypherScript,
  ...neo4jImport,
];
