import { DatasetChanged } from '../exports/rows.ts';
import type { Semaphore } from './protect/semaphore.ts';
import { beyond } from './refusal.ts';
import type { Report, RouteAnswer } from './use-route.ts';

/**
 * Gives an answer that takes long a slot for as long as it is written; `leave` frees it. `report` gets what breaks it off.
 * @throws Refusal where all slots are taken
 */
export async function withExportSlot(
  slots: Semaphore,
  report: Report,
  answer: (leave: (error?: unknown) => void) => Promise<RouteAnswer>,
): Promise<RouteAnswer> {
  const free = slots.tryTake();
  if (!free) {
    throw beyond('exports', `${slots.active} exports are being written already; ask again in a while.`);
  }
  let hasBegun = false;
  try {
    const given = await answer((error) => {
      free();
      // What fails before the answer begins is reported by who asked for it.
      if (hasBegun && error !== undefined && !(error instanceof DatasetChanged)) {
        report(error);
      }
    });
    hasBegun = true;
    return given;
  } catch (error) {
    free();
    throw error;
  }
}
