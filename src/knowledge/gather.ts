import type { EntityLabel } from '../model/entities.ts';
import { isRelation, predicate } from '../model/predicates.ts';
import type { StatementEntry } from './data-format-statements.ts';
import type { PlacedEntry } from './entry.ts';
import type { Problem, ProblemAt } from './problem.ts';
import { nearest } from './suggest.ts';

interface PlacedStatement {
  readonly entry: StatementEntry;
  readonly place: ProblemAt;
}

/**
 * Brings every statement to its subject: those that stand there, then those that stand with their object, under `incoming`, in the order
 * of the files. What has no subject here, or one that cannot be its subject, is complained of.
 * @param elsewhere entities that are not in memory
 * @returns the entities with all statements of which they are the subject; a path that begins with `statements` and a number leads to where
 * that statement stands
 */
export function gather(
  entries: readonly PlacedEntry[],
  elsewhere: ReadonlyMap<string, EntityLabel>,
  complain: (problem: Problem) => void,
): PlacedEntry[] {
  const found = entries.map((each) => {
    const at =
      (...start: readonly PropertyKey[]): ProblemAt =>
      (path, message) =>
        each.place([...start, ...path], message);
    const statements: PlacedStatement[] = each.entry.statements.map((entry, position) => ({
      entry,
      place: at('statements', position),
    }));
    return { ...each, at, statements };
  });
  const byId = new Map(found.map((each) => [each.entry.id, each]));
  for (const { entry, at } of found) {
    entry.incoming?.forEach(({ subject: id, ...statement }, position) => {
      const subject = byId.get(id);
      const from: readonly EntityLabel[] = isRelation(statement.predicate) ? predicate(statement.predicate).from : [];
      const place = at('incoming', position);
      if (subject && from.includes(subject.label)) {
        subject.statements.push({ entry: { ...statement, object: entry.id }, place });
      } else if (subject) {
        complain(place(['subject'], `"${id}" is a ${subject.label}; expected ${from.join(' or ')}`));
      } else if (elsewhere.has(id)) {
        complain(
          place(
            ['subject'],
            `"${id}" is in a JSON Lines file that does not fit into memory; write its statements there`,
          ),
        );
      } else {
        const among = found.flatMap((each): [string, readonly string[]][] =>
          from.includes(each.label) ? [[each.entry.id, [each.entry.name]]] : [],
        );
        const guess = nearest(id, among);
        complain(place(['subject'], `"${id}" is not an entity of this dataset; expected the id of one${guess}`));
      }
    });
  }
  return found.map(({ at: _, entry: { incoming: __, ...entry }, place, statements, ...each }) => ({
    ...each,
    entry: { ...entry, statements: statements.map((each) => each.entry) },
    place: ([first, position, ...rest], message) => {
      const statement = first === 'statements' && typeof position === 'number' ? statements[position] : undefined;
      const path = first === undefined ? [] : position === undefined ? [first] : [first, position, ...rest];
      return statement ? statement.place(rest, message) : place(path, message);
    },
  }));
}
