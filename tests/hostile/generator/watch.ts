import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Beat } from './watcher.ts';

/** A time in which nobody was answered. */
export type Silence = Pick<Beat, 'began' | 'milliseconds'>;

/** Milliseconds in which a server must answer somebody. */
export const longestSilence = 1_000;
/** Milliseconds below which nobody would call it a silence. */
const least = 500;

/** Keeps asking whether the server lives. */
export interface Watch {
  /** The silences so far, of those that overlap the longest. */
  readonly silences: readonly Silence[];
  /** How many questions were refused or not answered at all. */
  readonly unanswered: number;
  /** Resolves when a question that is asked from now on has been answered. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Begins to watch a server. */
export function watch(address: string): Watch {
  const program = fileURLToPath(new URL('watcher.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const silences: Silence[] = [];
  const waiting = new Set<{ readonly from: number; readonly resolve: () => void }>();
  let unanswered = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const beat: Beat = JSON.parse(line);
    unanswered += beat.isAnswered ? 0 : 1;
    keep(silences, beat);
    for (const each of [...waiting].filter(({ from }) => beat.began >= from)) {
      waiting.delete(each);
      each.resolve();
    }
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    silences,
    get unanswered() {
      return unanswered;
    },
    caughtUp: () =>
      new Promise((resolve) => {
        waiting.add({ from: Date.now(), resolve });
      }),
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/** Notes a silence, unless it is a part of the last one. */
function keep(silences: Silence[], { began, milliseconds }: Beat): void {
  if (milliseconds < least) {
    return;
  }
  const last = silences.at(-1);
  if (!last || began > last.began + last.milliseconds) {
    silences.push({ began, milliseconds });
  } else if (milliseconds > last.milliseconds) {
    silences[silences.length - 1] = { began, milliseconds };
  }
}

/** Whether something was going on when a silence began or while it lasted. */
export const overlaps = ({ began, milliseconds }: Silence, other: Silence): boolean =>
  other.began <= began + milliseconds && other.began + other.milliseconds >= began;
