/** The way from an entry of the data to a part of it, such as `statements`, 3, `date`. */
export type EntryPath = readonly PropertyKey[];

/** One thing wrong with the data: where it stands, which field, and what was expected there. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** Reports a problem at a path of something in a file. */
export type ProblemAt = (path: EntryPath, message: string) => Problem;

/** After so many problems the rest would only hide what is wrong. */
const mostProblems = 100;

/** The data cannot be used; nothing was loaded. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`);
    const count = problems.length < mostProblems ? problems.length : `The first ${mostProblems}`;
    super(`${count} problem(s) in the data; nothing was loaded.\n${lines.join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** What is wrong so far. */
export class Problems {
  readonly #found: Problem[] = [];

  get areThere(): boolean {
    return this.#found.length > 0;
  }

  /** @throws DatasetError when there are too many to go on */
  add(problem: Problem): void {
    this.#found.push(problem);
    if (this.#found.length >= mostProblems) {
      this.throwIfAny();
    }
  }

  /** @throws DatasetError when there are any */
  throwIfAny(): void {
    if (this.areThere) {
      throw new DatasetError(this.#found);
    }
  }
}
