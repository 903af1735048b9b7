/** Prints who came to Astana in 2024, in which office, says who: node --import tsx examples/typescript/who-came.ts */
import { Astana2024Document } from '../../src/examples/generated/documents.ts';
import { ScoGraphClient } from './client.ts';

const client = new ScoGraphClient(process.env.SCO_GRAPH_URL);
const { data, datasetVersion } = await client.query(Astana2024Document, {});
const { meeting } = data;
console.log(`${meeting?.name}, chaired by ${meeting?.chairs.nodes.map(({ name }) => name).join(', ')}`);
for (const { node, office, acting, evidence } of meeting?.attendees.edges ?? []) {
  const post = office ? `, ${acting ? 'acting ' : ''}${office.name}` : '';
  console.log(`- ${node.name}${post} (${evidence.map(({ source }) => source.publisher).join('; ')})`);
}
console.log(`Data: version ${datasetVersion}`);
