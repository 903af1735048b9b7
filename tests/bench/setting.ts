import { cpus, totalmem } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** BENCH_QUICK=1: small data and few requests, to see that all of it runs and that all peers answer alike. Its figures say nothing. */
export const isQuick = process.env.BENCH_QUICK === '1';

/** Where the figures and their page lie; those of a quick run are not kept in the repository. */
export const resultsFolder = new URL(isQuick ? 'results/quick/' : 'results/', import.meta.url);

/** How the results are called in what is said. */
export const pathOfResult = (name: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(name, resultsFolder)));

/** What the benchmark runs on, as a text. */
export const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

export const say = (text: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
