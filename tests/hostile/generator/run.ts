import { codes } from '../../../src/contract/codes.ts';
import { generate } from './generate.ts';
import type { Generated } from './generated.ts';
import type { HostileServer } from './hostile-server.ts';
import { judged } from './judge.ts';
import { send } from './send.ts';
import { longestSilence, overlaps, type Silence, type Watch } from './watch.ts';

/** The most memory that the server may hold while it is sent such requests, in bytes. */
export const mostMemory = 1_000_000_000;
/** Requests that are kept so that a silence can be laid to one of them. */
const remembered = 2_000;
/** Milliseconds in which the server may still be at work for a reader that has left. */
const afterwards = 20_000;
/** How many problems are reported; the first ones say enough. */
const mostProblems = 40;

/** Which requests are sent. */
export interface Plan {
  readonly seed: number;
  /** The index of the first. */
  readonly from?: number;
  readonly count: number;
  /** How many lines send at once, each one request after the other. */
  readonly lines: number;
  /** Makes each of them; any request where this is not given. */
  readonly make?: (seed: number, index: number) => Generated;
  /** Ends it before so many were sent. */
  readonly isOver?: () => boolean;
}

/** What became of generated requests. */
export interface Report {
  sent: number;
  /** How many were answered, left by their readers, or refused, by code. */
  readonly codes: Record<string, number>;
  /** By kind: how many, and milliseconds of the slowest with its index. */
  readonly kinds: Record<string, { sent: number; total: number; slowest: number; index: number }>;
  /** What broke a law: the request's kind, seed and index, and what was wrong. */
  readonly problems: string[];
  /** The most memory that the server held, in bytes. */
  memory: number;
  /** Requests that were under way in a silence of more than a second, by index. */
  readonly suspects: Set<number>;
}

/** Sends generated requests, and judges each answer. */
export async function runGenerated(
  { server, watch }: Pick<HostileServer, 'server' | 'watch'>,
  plan: Plan,
): Promise<Report> {
  const known = new Set<string>(Object.keys(codes));
  const report: Report = { sent: 0, codes: {}, kinds: {}, problems: [], memory: 0, suspects: new Set() };
  const latest: (Silence & { readonly index: number })[] = [];
  let next = plan.from ?? 0;
  const end = next + plan.count;
  const line = async () => {
    while (next < end && !plan.isOver?.() && server.child.exitCode === null && report.problems.length < mostProblems) {
      const request = (plan.make ?? generate)(plan.seed, next++);
      const received = await send(server.address, request, request.leave);
      const { codes, problem } = judged(request, received, known);
      if (problem !== undefined) {
        report.problems.push(told(request, problem, received.text));
      }
      count(report, request, codes, received.milliseconds);
      const { began, milliseconds, ended } = received;
      latest.push({ began, milliseconds: milliseconds + (ended === 'left' ? afterwards : 0), index: request.index });
      latest.splice(0, latest.length - remembered);
    }
  };
  const sampling = setInterval(async () => {
    report.memory = Math.max(report.memory, await server.memory().catch(() => 0));
    suspect(report, watch, latest);
  }, 500);
  await Promise.all(Array.from({ length: plan.lines }, line));
  clearInterval(sampling);
  await watch.caughtUp();
  suspect(report, watch, latest);
  return report;
}

const told = ({ kind, parameters, seed, index, path, body }: Generated, problem: string, text: string): string =>
  `${problem}: ${kind} ${JSON.stringify(parameters)} (seed ${seed}, index ${index})\n  ${path.slice(0, 300)} ${body?.slice(0, 300) ?? ''}\n  ${text.slice(0, 300)}`;

function count(report: Report, { kind, index }: Generated, codes: readonly string[], milliseconds: number): void {
  report.sent += 1;
  for (const code of codes) {
    report.codes[code] = (report.codes[code] ?? 0) + 1;
  }
  const of = report.kinds[kind] ?? { sent: 0, total: 0, slowest: 0, index };
  report.kinds[kind] = {
    sent: of.sent + 1,
    total: of.total + milliseconds,
    slowest: Math.max(of.slowest, milliseconds),
    index: milliseconds > of.slowest ? index : of.index,
  };
}

function suspect(
  { suspects }: Report,
  { silences }: Watch,
  latest: readonly (Silence & { readonly index: number })[],
): void {
  for (const silence of silences.filter(({ milliseconds }) => milliseconds >= longestSilence)) {
    for (const { index } of latest.filter((each) => overlaps(silence, each))) {
      suspects.add(index);
    }
  }
}
