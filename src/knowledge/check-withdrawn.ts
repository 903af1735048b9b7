import type { DatasetHeader, Withdrawn } from './format.ts';
import type { Problem } from './problem.ts';
import type { FixtureFile } from './read-yaml.ts';
import { expectEntity, type Known } from './references.ts';

/** Complains of ids that something still has, that were withdrawn twice or are yet to be, and that lead to no entity. */
export function checkWithdrawn(
  { content, problem }: FixtureFile<readonly Withdrawn[]>,
  header: DatasetHeader,
  known: Known,
  complain: (problem: Problem) => void,
): void {
  const successors = new Map(content.map(({ id, became }) => [id, became]));
  const seen = new Set<string>();
  content.forEach(({ id, became, version, date }, index) => {
    const about = (field: readonly PropertyKey[], message: string) => complain(problem([index, ...field], message));
    const label = known.labels.get(id);
    if (label) {
      about(['id'], `"${id}" is still a ${label}; expected an id that no entity has`);
    }
    if (known.sources.has(id)) {
      about(['id'], `"${id}" is a source; expected an id that was of an entity`);
    }
    if (seen.has(id)) {
      about(['id'], `"${id}" is withdrawn by an earlier entry; expected each id once`);
    }
    seen.add(id);
    if (became !== undefined && successors.has(became)) {
      about(['became'], `"${became}" is withdrawn itself; expected ${endOf(became, successors)}`);
    } else if (became !== undefined) {
      expectEntity(['became'], became, undefined, known, about);
    }
    if (compare(version, header.version) > 0) {
      about(['version'], `"${version}" is later than the data; expected ${header.version} or an earlier version`);
    }
    if (date > header.date) {
      about(['date'], `"${date}" is later than the data; expected ${header.date} or an earlier day`);
    }
  });
}

/** What an entry should name in place of an id that is withdrawn itself, as a message says it. */
function endOf(id: string, successors: ReadonlyMap<string, string | undefined>): string {
  const passed = new Set<string>();
  let end: string | undefined = id;
  while (end !== undefined && successors.has(end) && !passed.has(end)) {
    passed.add(end);
    end = successors.get(end);
  }
  return end === undefined || passed.has(end) ? 'an entity, or nothing' : `where that went, "${end}"`;
}

/** Compares versions: 2.10.0 comes after 2.9.0. */
const { compare } = new Intl.Collator('en', { numeric: true });
