import { stringify } from 'csv-stringify/sync';
import { ParameterError } from '../../contract/parameter-error.ts';
import { tableParameters } from '../table-parameters.ts';

/** How a table is written. */
export interface CsvStyle {
  /** Whether it begins with a byte order mark and its lines end with CR and LF, as Excel wants them. */
  readonly hasMark: boolean;
  /** Whether cells that a spreadsheet would take for formulas get an apostrophe before them. */
  readonly escapesFormulas: boolean;
}

/** As programs read it: UTF-8 without a mark, lines that end with LF, every cell as it is. */
export const plainStyle: CsvStyle = { hasMark: false, escapesFormulas: false };

const choices = { bom: ['true', 'false'], formulas: ['escape'] } as const;

/**
 * Reads a style from the parameters of an address or a command.
 * @throws ParameterError where one is given twice, or is not such a value
 */
export function csvStyleOf(parameters: URLSearchParams): CsvStyle {
  const read = (name: keyof typeof choices): string | undefined => {
    const given = parameters.getAll(name);
    const [value] = given;
    if (given.length > 1) {
      throw new ParameterError(`${name}: it is given ${given.length} times; expected it once.`);
    }
    if (value !== undefined && !choices[name].some((choice) => choice === value)) {
      throw new ParameterError(`${name}: "${value}" is not valid; expected ${choices[name].join(' or ')}.`);
    }
    return value;
  };
  return { hasMark: read('bom') === 'true', escapesFormulas: read('formulas') === 'escape' };
}

/** The parameters that say nothing of the style. */
export const withoutStyle = (parameters: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...parameters].filter(([name]) => !Object.hasOwn(tableParameters, name)));

/** Writes rows in a style, one after the other; the first is the one of the names. */
export function csvLines({ hasMark, escapesFormulas }: CsvStyle): (values: readonly unknown[]) => string {
  let mark = hasMark ? '\u{FEFF}' : '';
  return (values) => {
    const line = stringify([values], {
      cast: { boolean: String },
      record_delimiter: hasMark ? 'windows' : 'unix',
      // Readers take either for the end of a line.
      quoted_match: /[\r\n]/,
      escape_formulas: escapesFormulas,
    });
    const text = `${mark}${line}`;
    mark = '';
    return text;
  };
}
