import { request } from 'node:http';

/** Milliseconds between two questions. */
const interval = 50;
/** Milliseconds after which an unanswered question is given up. */
const patience = 120_000;

/** What the watcher writes for each question, as a line of JSON. */
export interface Beat {
  readonly began: number;
  /** How long the answer took. */
  readonly milliseconds: number;
  readonly isAnswered: boolean;
}

/** Asks an address again and again, each time on a fresh connection, whether the last was answered or is still open. */
function ask(address: string): void {
  const began = Date.now();
  const tell = (isAnswered: boolean) => {
    const beat: Beat = { began, milliseconds: Date.now() - began, isAnswered };
    process.stdout.write(`${JSON.stringify(beat)}\n`);
  };
  const asked = request(`${address}/healthz`, { agent: false, timeout: patience }, (response) => {
    response.resume();
    response.on('end', () => tell(response.statusCode === 200));
  });
  asked.on('timeout', () => asked.destroy(new Error('no answer')));
  asked.on('error', () => tell(false));
  asked.end();
}

// A process of its own, so that what the tests are busy with is not taken for silence of the server.
const [, , address = ''] = process.argv;
setInterval(() => ask(address), interval);
