import { payloads } from '../injections.ts';
import type { Choices } from './choices.ts';

/** Ids of things with much said of them, and of nothing. */
export const ids = [
  'sco',
  'iran',
  'kazakhstan',
  'china',
  'astana-2024',
  'xi-jinping',
  'president-of-kazakhstan',
  'astana-declaration-2024',
  's1',
  'nowhere',
] as const;

/** Texts that mean something to some program on the way. */
export const texts: readonly string[] = payloads.map(([, text]) => text);

/** So many different short ids. */
export const manyIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `i${index}`);

const letters = ['a', 'é', 'ж', '中', 'ـَ', 'क्', 'İ', '\u0301', '🌏', ' a', '"'];

/** A text of so many characters. */
export const textOf = ({ pick }: Choices, length: number): string =>
  Array.from(pick(letters).repeat(length)).slice(0, length).join('');
