import fc from 'fast-check';
import { schema } from '../../schema/index.ts';
import { exampleOperations } from '../../src/examples/operations.ts';
import { type Choose, chooserOf } from '../pothos-neo4j/differential/random-draft.ts';
import { randomOperation } from '../pothos-neo4j/differential/random-operation.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { payloads } from './injections.ts';
import { largeOperations } from './large-operations.ts';
import { codeless, codesOf, leaksOf } from './told.ts';

/** What became of many random requests. */
export interface Outcome {
  readonly requests: number;
  /** How many were answered, and how many were refused, by the code of the refusal. */
  readonly codes: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** The most memory that the server held, in bytes. */
  readonly memory: number;
}

const atOnce = 20;
/** Of so many requests one is a valid operation: each new one costs Neo4j a plan. */
const rarely = 40;
const texts = payloads.map(([, text]) => text);
const pool = { id: ['sco', 'astana-2024', 'kazakhstan', ...texts], name: texts, text: texts };

/**
 * Sends so many random requests: valid operations with hostile values, and operations torn apart and put together wrongly.
 * @throws Error with the request at the first response that no refusal explains
 */
export async function sendRandomRequests(server: ServerProcess, count: number, seed: number): Promise<Outcome> {
  const seeds = [
    ...(await exampleOperations()).map(({ text }) => text),
    ...largeOperations.flatMap(({ body = '' }) => (body.length < 20_000 ? [queryOf(body)] : [])),
  ].map((text) => text.match(/[\w.]+|"[^"\n]*"|[^\s\w]/g) ?? []);
  const codes: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  let requests = 0;
  let memory = 0;
  const send = async (body: string) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    const problem = problemOf(response.status, text);
    if (problem) {
      throw new Error(`seed ${seed}: ${problem}\n${body.slice(0, 5_000)}\n${response.status} ${text.slice(0, 2_000)}`);
    }
    requests += 1;
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    for (const code of codesOf(text)) {
      codes[code] = (codes[code] ?? 0) + 1;
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const choose = chooserOf(generate, fc.nat);
      await Promise.all(Array.from({ length: atOnce }, () => bodyOf(seeds, choose)).map(send));
      memory = Math.max(memory, await server.memory());
    }),
    { numRuns: Math.ceil(count / atOnce), seed, endOnFailure: true },
  );
  return { requests, codes, statuses, memory };
}

const queryOf = (body: string): string => {
  try {
    return String(JSON.parse(body).query ?? '');
  } catch {
    return '';
  }
};

/** The body of one random request. */
function bodyOf(seeds: readonly (readonly string[])[], choose: Choose): string {
  if (choose(rarely) === 0) {
    const { text, variables } = randomOperation(schema, pool, choose);
    return JSON.stringify({ query: text, variables });
  }
  const pick = <T>(items: readonly T[]): T | undefined => items[choose(Math.max(1, items.length))];
  const tokens = [...(pick(seeds) ?? [])];
  const edits = 1 + choose(6);
  for (let edit = 0; edit < edits; edit += 1) {
    const at = choose(tokens.length + 1);
    const other = pick(seeds) ?? [];
    switch (choose(7)) {
      case 0:
        tokens.splice(at, 1 + choose(4));
        break;
      case 1:
        tokens.splice(at, 0, ...tokens.slice(at, at + 1 + choose(20)));
        break;
      case 2:
        tokens.splice(at, 1, JSON.stringify(pick(texts) ?? ''));
        break;
      case 3:
        tokens.splice(at, 1, String(choose(2) === 0 ? choose(2 ** 31 - 1) : -choose(1_000)));
        break;
      case 4: {
        const from = choose(other.length + 1);
        tokens.splice(at, choose(10), ...other.slice(from, from + choose(40)));
        break;
      }
      case 5:
        tokens.splice(
          at,
          0,
          ...Array.from({ length: 1 + choose(300) }, () => pick(['{', '}', '(', '[', '...', '@', 'a']) ?? ''),
        );
        break;
      default:
        tokens.splice(
          at,
          0,
          pick(['{', '}', '(', ')', '[', ']', ':', '$x', '!', '|', '&', '"""', '\u0000', '…']) ?? '',
        );
    }
  }
  const body = JSON.stringify({ query: tokens.join(' '), variables: choose(5) === 0 ? { x: pick(texts) } : {} });
  return choose(50) === 0 ? body.slice(0, choose(body.length)) : body;
}

/** Refusals that come with 503: Neo4j's limits, and a server that is asked too much at once. */
const unavailable = ['TIMEOUT', 'TOO_LARGE', 'OVERLOADED'];

function problemOf(status: number, text: string): string | undefined {
  if (![200, 400, 503].includes(status)) {
    return 'a status that no refusal explains';
  }
  const codes = codesOf(text);
  if (codes.some((code) => code === codeless || code === 'INTERNAL')) {
    return 'an error without a code of its own';
  }
  if (status === 503 && !codes.some((code) => unavailable.includes(code))) {
    return 'unavailable without a reason';
  }
  return leaksOf(text).length > 0 ? 'it tells of the inside' : undefined;
}
