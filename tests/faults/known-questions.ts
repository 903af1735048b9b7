import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { exampleOperations } from '../../src/examples/operations.ts';

/** A question whose answer is known to the letter. */
export interface KnownQuestion {
  readonly name: string;
  readonly body: string;
  readonly answer: string;
}

/** The example operations, with the answers that their tests expect. */
export async function knownQuestions(): Promise<KnownQuestion[]> {
  return Promise.all(
    (await exampleOperations()).map(async ({ name, text, variables = {} }) => {
      const data: unknown = JSON.parse(
        await readFile(new URL(`../api/expected/${name}.json`, import.meta.url), 'utf8'),
      );
      return { name, body: JSON.stringify({ query: text, variables }), answer: JSON.stringify(data) };
    }),
  );
}

/** What came of asking for a while. */
export interface Asked {
  right: number;
  /** Refused with 503, by code. */
  readonly refused: Record<string, number>;
  /** What was neither right nor refused. */
  readonly wrong: string[];
  /** Connections that were not answered at all. */
  unanswered: number;
  /** The longest that a request took, in milliseconds. */
  longest: number;
}

const noneAsked = (): Asked => ({ right: 0, refused: {}, wrong: [], unanswered: 0, longest: 0 });

/** Asks known questions one after the other, in so many lines at once, until stopped. */
export async function askUntil(
  address: string,
  questions: readonly KnownQuestion[],
  lines: number,
  isOver: () => boolean,
  asked = noneAsked(),
): Promise<Asked> {
  const line = async (start: number) => {
    for (let index = start; !isOver(); index += 1) {
      const question = questions[index % questions.length];
      if (question) {
        await ask(address, question, asked);
      }
    }
  };
  await Promise.all(Array.from({ length: lines }, (_, index) => line(index * 7)));
  return asked;
}

/** Asks in four lines while something is done, which may look at what comes of it. */
export async function askMeanwhile(
  address: string,
  questions: readonly KnownQuestion[],
  act: (asked: Asked) => Promise<void>,
): Promise<Asked> {
  const over = { is: false };
  const asked = noneAsked();
  const asking = askUntil(address, questions, 4, () => over.is, asked);
  await act(asked).finally(() => {
    over.is = true;
  });
  return asking;
}

/** Asks one question, and notes what came of it. */
export async function ask(address: string, { name, body, answer }: KnownQuestion, asked: Asked): Promise<void> {
  const began = Date.now();
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data, errors } = await response.json();
    asked.longest = Math.max(asked.longest, Date.now() - began);
    if (response.status === 200 && !errors && JSON.stringify(data) === answer) {
      asked.right += 1;
    } else if (response.status === 503 && errors?.[0]?.extensions?.code && data === undefined) {
      const { code } = errors[0].extensions;
      asked.refused[code] = (asked.refused[code] ?? 0) + 1;
      // Not as long as Retry-After says, but long enough to leave Neo4j the processor on which it starts.
      await pause(250);
    } else {
      asked.wrong.push(`${name}: ${response.status} ${JSON.stringify({ data, errors }).slice(0, 500)}`);
    }
  } catch {
    asked.unanswered += 1;
  }
}
