import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a command took. */
export interface Timed {
  readonly seconds: number;
  /** Peak resident memory of its process, in MiB. */
  readonly memory: number;
}

/** Prints the peak of resident memory, in KiB, when a process ends. */
const tellMemory = `data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))`;

/**
 * Runs a script of TypeScript to its end, with the words behind it as arguments.
 * @throws Error with the end of what it printed where it fails.
 */
export async function timed(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Timed> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', tellMemory, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  const peak = /^peak (\d+)$/m.exec(output)?.[1];
  if (code !== 0 || !peak) {
    throw new Error(`${words.join(' ')} ended with ${code}:\n${output.slice(-2000)}`);
  }
  return { seconds: (performance.now() - began) / 1000, memory: Number(peak) / 1024 };
}
