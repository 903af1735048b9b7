import type { EntityLabel } from '../model/entities.ts';
import { isRelation, predicate } from '../model/predicates.ts';
import type { EntityEntry, StatementEntry } from './format.ts';
import type { EntityFile, Problem } from './read.ts';
import { nearest } from './suggest.ts';

/** Tells of a problem at a path of an entry: of an entity, or of a statement. */
export type Place = (path: readonly PropertyKey[], message: string) => Problem;

/** An entity with all statements of which it is the subject, whichever file they stand in. */
export interface Gathered {
  readonly label: EntityLabel;
  readonly entry: EntityEntry;
  /** Where it stands; a path that begins with `statements` and a number leads to where that statement stands. */
  readonly place: Place;
}

interface Given {
  readonly entry: StatementEntry;
  readonly place: Place;
}

/**
 * Brings every statement to its subject: those that stand there, then those that stand with their object, under `incoming`, in the order
 * of the files. What has no subject here, or one that cannot be its subject, is complained of.
 * @param elsewhere entities that stand in other files, of JSON Lines
 */
export function gather(
  files: readonly EntityFile[],
  elsewhere: ReadonlyMap<string, EntityLabel>,
  complain: (problem: Problem) => void,
): Gathered[] {
  const found = files.flatMap((file) =>
    file.content.map((entry, index) => {
      const place: Place = (path, message) => file.problem([index, ...path], message);
      const at =
        (...start: readonly PropertyKey[]): Place =>
        (path, message) =>
          place([...start, ...path], message);
      const statements: Given[] = entry.statements.map((each, position) => ({
        entry: each,
        place: at('statements', position),
      }));
      return { label: file.label, entry, place, at, statements };
    }),
  );
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
        complain(place(['subject'], `"${id}" stands in a file of JSON Lines; write its statements there`));
      } else {
        const among = found.flatMap((each): [string, readonly string[]][] =>
          from.includes(each.label) ? [[each.entry.id, [each.entry.name]]] : [],
        );
        const guess = nearest(id, among);
        complain(place(['subject'], `"${id}" is no entity of this dataset; expected the id of one${guess}`));
      }
    });
  }
  return found.map(({ label, entry: { incoming: _, ...entry }, place, statements }) => ({
    label,
    entry: { ...entry, statements: statements.map((each) => each.entry) },
    place: ([first, position, ...rest], message) => {
      const statement = first === 'statements' && typeof position === 'number' ? statements[position] : undefined;
      const path = first === undefined ? [] : position === undefined ? [first] : [first, position, ...rest];
      return statement ? statement.place(rest, message) : place(path, message);
    },
  }));
}
