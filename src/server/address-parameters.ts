import { Refusal } from './refusal.ts';

/**
 * The parameters of an address, of which each is given once.
 * @param known the names that there are, where others are refused here
 * @throws Refusal for one that is given twice, has no value, or is not known
 */
export function addressParameters(given: URLSearchParams, known?: readonly string[]): Readonly<Record<string, string>> {
  assertGivenOnce(given);
  for (const [name, value] of given) {
    if (value.trim() === '') {
      throw refused(`${name}: it is empty; expected a value, or leave the parameter out.`);
    }
    if (known && !known.includes(name)) {
      throw refused(`${name}: unknown parameter; expected one of ${known.join(', ')}.`);
    }
  }
  return Object.fromEntries(given);
}

/** @throws Refusal for a parameter that is given twice: one of its values would be lost. */
export function assertGivenOnce(given: URLSearchParams): void {
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name);
    if (values.length > 1) {
      throw refused(
        `${name}: it is given ${values.length} times, as ${values.map((each) => JSON.stringify(each.slice(0, 40))).join(' and ')}; expected it once.`,
      );
    }
  }
}

const refused = (message: string): Refusal => new Refusal('BAD_USER_INPUT', message);
