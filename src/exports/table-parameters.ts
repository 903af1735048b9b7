/** How a table is written, as parameters of an address or a command; for people too. */
export const tableParameters = {
  bom: 'for tables: true adds a byte order mark and Windows line ends (CR and LF), for Excel',
  formulas: 'for tables: escape puts an apostrophe before each cell that a spreadsheet would read as a formula',
} as const;
