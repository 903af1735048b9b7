import { fold } from '../model/folding.ts';
import type { CellValue } from './properties.ts';

/**
 * Whether a value that somebody gives is one that an entity has. Texts are compared folded, an entity by its id or name, a number as a
 * number, and a day also by its year or month.
 */
export const fits = (found: CellValue, value: string): boolean =>
  typeof found === 'object' ? [found.id, found.name].some((text) => isSame(text, value)) : isSame(String(found), value);

function isSame(text: string, value: string): boolean {
  const [has, wanted] = [fold(text), fold(value)];
  return (
    (has === '' ? text === value.trim() : has === wanted) ||
    isSameNumber(text, value.trim()) ||
    (/^\d{4}-\d\d-\d\d$/.test(text) && /^\d{4}(?:-\d\d)?$/.test(value.trim()) && text.startsWith(value.trim()))
  );
}

const number = /^[+-]?\d+(?:\.\d+)?$/;
const isSameNumber = (text: string, value: string): boolean =>
  number.test(text) && number.test(value) && Number(text) === Number(value);
