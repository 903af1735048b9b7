/** How a table is written, as parameters of an address or a command; for people too. */
export const tableParameters = {
  bom: 'of tables, true for Excel: a byte order mark first, and lines that end with CR and LF',
  formulas: 'of tables, escape for spreadsheets: an apostrophe before each cell that would be a formula',
} as const;
