import { type OperationDefinitionNode, parse } from 'graphql';
import { emit } from '../../packages/pothos-neo4j/src/emit/statement.ts';
import { select } from '../../packages/pothos-neo4j/src/plan/select.ts';
import { shaper } from '../../packages/pothos-neo4j/src/run/shape.ts';
import { median } from './measure.ts';
import { schema } from './peers/ours.ts';
import { isQuick } from './setting.ts';

/** An operation that many levels deep, over the relationships of the graph there and back. */
export function operationOf(levels: number): string {
  const inner = (level: number): string => {
    if (level >= levels) {
      return 'id name';
    }
    const next = level % 2 === 1 ? 'attendees' : 'attended';
    return `id name ${next}(first: 3) { nodes { ${inner(level + 1)} } }`;
  };
  return `query ($id: ID!) { meeting(id: $id) { ${inner(1)} } }`;
}

const times = isQuick ? 21 : 1001;

/** How long a new operation takes from parsed document to Cypher and shaper, by its levels: medians of a thousand. */
export async function compileTimes(): Promise<{ levels: number; microseconds: number }[]> {
  const made = schema();
  return [1, 2, 3, 4, 5].map((levels) => {
    const all = Array.from({ length: times }, () => {
      const document = parse(operationOf(levels));
      const operation = document.definitions[0] as OperationDefinitionNode;
      const before = performance.now();
      const pageSizes = { default: 20, largest: 500 };
      const plan = select({ schema: made, document, operation, variables: { id: 'meeting-1' }, pageSizes });
      emit(plan);
      shaper(plan);
      return (performance.now() - before) * 1000;
    });
    return { levels, microseconds: median(all) };
  });
}
