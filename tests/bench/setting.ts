import { cpus, totalmem } from 'node:os';

/** BENCH_QUICK=1 shortens all that is measured, to see that it runs. */
export const isQuick = process.env.BENCH_QUICK === '1';

/** What the benchmark runs on, in words. */
export const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

export const say = (text: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
