/** The part of the `edtf` library (which ships no types) that the model uses. */
declare module 'edtf' {
  /** `min` and `max` are the first and last millisecond meant; `precision` counts year, month and day (1 to 3). */
  interface ParsedEdtf {
    readonly type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
    readonly min: number;
    readonly max: number;
    readonly precision: number;
  }
  export default function parse(text: string): ParsedEdtf;
}
