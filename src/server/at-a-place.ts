import { limits } from './protect/limits.ts';
import type { Places } from './protect/turns.ts';
import { Refusal } from './refusal.ts';
import type { Answer } from './use-route.ts';

/**
 * Gives an answer that takes long a place for as long as it is written; `leave` frees it.
 * @throws Refusal 503 where all places are taken
 */
export async function atAPlace(places: Places, answer: (leave: () => void) => Promise<Answer>): Promise<Answer> {
  const leave = places.take();
  if (!leave) {
    throw new Refusal(
      503,
      limits.exports.code,
      `${places.taken} exports are being written already; ask again in a while.`,
      { 'retry-after': '5' },
    );
  }
  try {
    return await answer(leave);
  } catch (error) {
    leave();
    throw error;
  }
}
