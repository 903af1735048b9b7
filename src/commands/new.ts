import { ActionableError } from '../database/errors.ts';
import { addEntity, DraftError } from '../knowledge/scaffold.ts';
import { type EntityLabel, entityLabels } from '../model/entities.ts';
import { fixturesFolder } from './fixtures-folder.ts';

export interface NewOptions {
  readonly description: string;
  readonly source: string;
  readonly id?: string;
  readonly kind?: string;
  readonly folder?: string;
}

/** Adds an entity to the data files, ready for its first facts. */
export async function addNew(
  label: string,
  name: string,
  { folder, ...options }: NewOptions,
  report: (message: string) => void,
): Promise<void> {
  const found = entityLabels.find((each) => each.toLowerCase() === label.toLowerCase());
  if (!found) {
    throw new ActionableError(`There is no kind of entity "${label}".`, `Choose one of ${entityLabels.join(', ')}.`);
  }
  const draft: { readonly label: EntityLabel; readonly name: string } = { label: found, name };
  const { file, id } = await addEntity(folder ?? fixturesFolder, { ...draft, ...options }).catch((error: unknown) => {
    throw error instanceof DraftError ? new ActionableError(error.message, 'Nothing was written.') : error;
  });
  report(`Added ${id} at the end of ${file}. Add its facts there, then run npm run check and npm run load.`);
}
