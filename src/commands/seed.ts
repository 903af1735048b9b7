import { mkdir, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ActionableError, diskProblem, errorCode } from '../database/errors.ts';
import { writeSyntheticOf } from '../knowledge/synthetic.ts';

const [least, most] = [100, 10_000_000];

/**
 * Writes a synthetic dataset of about so many statements into a new folder, and tells how to load it.
 * @throws ActionableError when it is not a number, or the folder exists already
 */
export async function seed(
  statements: string,
  folder: string | undefined,
  report: (message: string) => void,
): Promise<void> {
  const count = Number(statements);
  if (!/^\d{1,9}$/.test(statements) || count < least || count > most) {
    throw new ActionableError(
      `"${statements}" is not a number of statements.`,
      `Write a whole number from ${least} to ${most}, such as 10000.`,
    );
  }
  const name = folder ?? `synthetic-${count}`;
  const written = await writeInto(resolve(name), count);
  report(
    [
      `Wrote ${written} statements to ${name}.`,
      `Next, with npm start running in another terminal: npm run load -- ${name}`,
      'It replaces the record in the database until the next npm start or npm run load.',
    ].join('\n'),
  );
}

/** Fills a folder that was not there, or leaves none behind. */
async function writeInto(folder: string, count: number): Promise<number> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder);
  } catch (error) {
    throw errorCode(error) === 'EEXIST'
      ? new ActionableError(`${folder} already exists.`, 'Remove it, or give another folder after the number.')
      : (diskProblem(error, dirname(folder)) ?? error);
  }
  try {
    return await writeSyntheticOf(folder, count);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw diskProblem(error, folder) ?? error;
  }
}
