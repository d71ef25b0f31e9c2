/** A formula that names another file, as `[1]Sheet!A1` or `'[1]My sheet'!A1`; `Table[2020]` does not. */
const otherFile = /(?<![\w.\]])\[\d+\][^\s'"[\]+\-*/,;()&<>=^]*!|'\[\d+\][^']*'!/;

export function refersToOtherFile(formula: string): boolean {
  return otherFile.test(formula);
}
