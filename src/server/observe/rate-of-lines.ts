/** How many lines of a kind a second are written: without a database every request fails. */
const mostASecond = 10;

/** Decides which lines are written, and counts those that are not. */
export interface RateOfLines {
  /** Whether a line may be written now. */
  allows(): boolean;
  /** How many lines were left out since this was last asked. */
  leftOut(): number;
}

/** Allows ten lines a second, by a clock that nobody sets. */
export function rateOfLines(): RateOfLines {
  let second = Number.NaN;
  let written = 0;
  let missing = 0;
  return {
    allows: () => {
      const now = Math.floor(performance.now() / 1_000);
      written = now === second ? written + 1 : 1;
      second = now;
      missing += written > mostASecond ? 1 : 0;
      return written <= mostASecond;
    },
    leftOut: () => {
      const left = missing;
      missing = 0;
      return left;
    },
  };
}
