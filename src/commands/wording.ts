import type { LoadSummary } from '../knowledge/summary.ts';

/** Milliseconds as people read them: `3.1 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** What a load did, in one line. */
export const summaryOf = ({ created, changed, removed, unchanged }: LoadSummary): string =>
  `Loaded: ${created} created, ${changed} changed, ${removed} removed, ${unchanged} unchanged (nodes and relationships).`;
