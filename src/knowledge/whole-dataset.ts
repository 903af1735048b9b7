import { Assembly } from './assembly.ts';
import type { WholeDataset } from './dataset.ts';
import type { PlacedEntry } from './entry.ts';
import { oddities } from './oddities.ts';
import type { Fixtures } from './read.ts';
import { checkSanity } from './sanity.ts';

/**
 * Checks a dataset in memory in all ways: each entity, and what only the whole can show.
 * @throws DatasetError naming file, line, field and expectation of everything that is wrong.
 */
export function wholeDataset(fixtures: Fixtures, entries: readonly PlacedEntry[]): WholeDataset {
  const assembly = new Assembly(fixtures, entries);
  const { problems, places, inMemory } = assembly;
  for (const placed of inMemory) {
    assembly.take(placed);
  }
  assembly.checkLookAlikes();
  assembly.checkWithdrawn();
  const entities = inMemory.map(({ entity }) => entity);
  if (!problems.areThere) {
    checkSanity(entities, (entity, about, message) => {
      const path = about === 'coverage' ? [about] : ['statements', entity.statements.indexOf(about)];
      const problem = places.get(entity.id)?.(path, message);
      if (problem) {
        problems.add(problem);
      }
    });
  }
  const known = assembly.finish();
  const warnings = oddities(entities, known.sources, fixtures.lookAlikes?.content ?? []).flatMap(
    ({ about, path, message }) => places.get(about)?.(path, message) ?? [],
  );
  return { ...known, warnings, entities: () => entities, close: async () => {} };
}
