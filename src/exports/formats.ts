import { cypherScript } from './formats/cypher-script.ts';
import type { ExportFormat } from './formats/export-format.ts';
import { followTheMoney } from './formats/follow-the-money.ts';

import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLines } from './formats/json-lines.ts';
import { neo4jImport } from './formats/neo4j-import.ts';
import { jsonLdGraph, turtleGraph } from './formats/rdf.ts';
import { edgesTable, nodesTable, sourcesTable, statementsTable } from './formats/tables.ts';

/** All forms in which the graph is given away; ids in RDF begin with the base. */
export const formatsWith = (base: string): readonly ExportFormat[] => [
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
