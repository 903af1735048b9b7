import type { EntityLabel } from '../model/entities.ts';
import type { EntityEntry } from './data-format.ts';
import type { ProblemAt } from './problem.ts';

/** An entity as a file gives it, whatever the form of the file. */
export interface PlacedEntry {
  readonly label: EntityLabel;
  readonly entry: EntityEntry;
  /** The name of the file. */
  readonly file: string;
  /** On which line of it, in JSON Lines: what stands there may be put on disk and read again. */
  readonly line?: number;
  readonly place: ProblemAt;
}

/** Where an entity of JSON Lines stands. */
export const placeOnLine =
  (file: string, line: number, id: string): ProblemAt =>
  (path, message) => {
    const field = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    return { file, line, field: `${id}${field}`, message };
  };
