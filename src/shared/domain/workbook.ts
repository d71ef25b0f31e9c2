/**
 * One cell as read from any format. Dates are calendar text without a zone: `YYYY-MM-DD`,
 * `YYYY-MM-DDTHH:MM:SS`, or `HH:MM:SS` for a time of day or a duration. An empty cell is `null`.
 */
export type Cell = string | number | boolean | null;

export type WorkbookFormat = 'xlsx' | 'xlsm' | 'xls' | 'xlsb' | 'ods' | 'csv';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export const cellProblemCodes = [
  /** An error value such as #REF!; the cell is null. */
  'CELL_ERROR',
  /** A formula without a stored result; the cell is null. */
  'FORMULA_NOT_CALCULATED',
  /** Text cut at the limit of the format (32,767 characters). */
  'CELL_TOO_LONG',
  /** A number formatted as a date that is none; the cell is the number. */
  'DATE_OUT_OF_RANGE',
  /** A formula that takes its value from another file; the cell is the stored value. */
  'LINK_TO_OTHER_FILE',
  /** A whole number of more than 15 digits, or one written as 8,0E+11: its last digits are lost. */
  'PRECISION_LOST',
  /** An address that no sheet has, such as ZZZZZZ99999999; the cell is left out. */
  'BAD_REFERENCE',
  /** A quote that is never closed (csv); read as a plain character. */
  'BROKEN_QUOTE',
  /** Bytes that are no letters in the encoding of the file; shown as U+FFFD. */
  'UNREADABLE_CHARACTERS',
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

/** `row` and `column` are 0-based; `text` is what stands in the file, cut to 100 characters. */
export interface CellProblem {
  row: number;
  column: number;
  code: CellProblemCode;
  text: string;
}

/** 0-based, inclusive. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetInfo {
  name: string;
  visibility: SheetVisibility;
}

/** What is known of a sheet only after its last row. The lists are capped by `WorkbookLimits.sheetNotes`. */
export interface SheetEnd {
  merges: MergedRange[];
  /** 0-based. */
  hiddenRows: number[];
  hiddenColumns: number[];
  problems: CellProblem[];
  /** All problems, also those beyond the cap. */
  problemCount: number;
  /** True when `sheetRowLimit` ended the sheet early. */
  isCut: boolean;
}

/**
 * The reader pushes each sheet in order. When `onSheet` comes again before `onSheetEnd`, the sheet is read anew,
 * because its rows turned out not to be in order: forget what came of it. `onRows` gets consecutive rows from `startRow` (0-based row of
 * the sheet, rising); trailing nulls of a row are trimmed, a blank row is `[]`. Between two calls blank
 * rows may be missing when the gap is long. A returned promise is awaited.
 */
export interface SheetSink {
  onSheet(info: SheetInfo): void | Promise<void>;
  onRows(startRow: number, rows: Cell[][]): void | Promise<void>;
  onSheetEnd(end: SheetEnd): void | Promise<void>;
}

/** How the letters of a csv were read. */
export interface LetterNotes {
  /** Encodings that the file may be read in instead, the likeliest first. */
  others: string[];
  /** Letters that were put right, because Kazakh text had been read in a wrong code page. */
  repaired: number;
  /** Some of the texts that were put right, cut to 100 characters. */
  samples: { before: string; after: string }[];
  /** Bytes that are no letters in the encoding; shown as U+FFFD. */
  undecodable: number;
}

export interface WorkbookNotes {
  format: WorkbookFormat;
  /** csv only: name of the encoding, such as utf-8, utf-16le, windows-1251, kz-1048, koi8-r, ibm866. */
  encoding: string | null;
  /** csv only. */
  delimiter: string | null;
  /** csv only: what is known of its letters. */
  letters?: LetterNotes;
  /** The workbook carries macros; they are ignored. */
  hasMacros: boolean;
  /** Formulas take values from other files; the stored values were read. */
  hasExternalLinks: boolean;
  /** Sheets that hold no cells (charts, dialogs, old macro sheets) and were left out. */
  skippedSheets: string[];
}

export interface ReadProgress {
  bytesRead: number;
  bytesTotal: number;
  /** Rows with values so far, over all sheets. */
  rows: number;
}

/** Caps that keep a hostile or mistaken file from exhausting the machine. */
export interface WorkbookLimits {
  fileBytes: number;
  sheets: number;
  /** Rows with at least one value, per sheet. */
  rowsPerSheet: number;
  /** Cells with a value, over all sheets. */
  cells: number;
  /** UTF-16 units of one text. */
  textLength: number;
  /** UTF-16 units of all texts together. */
  textTotal: number;
  zipEntries: number;
  zipTotalBytes: number;
  zipEntryBytes: number;
  /** Inflated : deflated, for entries above 1 MB. */
  zipRatio: number;
  /** Length of each list in `SheetEnd`. */
  sheetNotes: number;
}

/** Why a file is refused as `FILE_UNSAFE`. */
export const unsafeReasons = [
  'TOO_MANY_ENTRIES',
  'TOO_LARGE_INFLATED',
  'RATIO',
  'ENTRY_NAME',
  'DUPLICATE_ENTRY',
  'SIZE_MISMATCH',
  'OVERLAPPING_ENTRIES',
  'DOCTYPE',
] as const;

export type UnsafeReason = (typeof unsafeReasons)[number];

/** One sheet as the command `inspect` prints it: rows keep blank ones as `[]`. */
export interface InspectedSheet {
  name: string;
  visibility: SheetVisibility;
  rows: Cell[][];
  /** 0-based row of the last line of the header of its largest table, -1 when there is none. */
  headerRow: number;
  /** Rows of that table without blank rows, totals and notes. */
  dataRows: number;
  /** All tables; rows and columns are 0-based and inclusive. */
  tables: {
    header: { first: number; last: number } | null;
    firstRow: number;
    lastRow: number;
    firstColumn: number;
    lastColumn: number;
    dataRows: number;
  }[];
}

/** A remark in one cell of a workbook; `row` and `column` are 0-based. */
export interface CellComment {
  /** Name of the sheet. */
  sheet: string;
  row: number;
  column: number;
  text: string;
}

/** One column of a sheet to fill in. */
export interface TemplateColumn {
  header: string;
  /** What belongs there, shown when the cell is chosen. */
  hint: string;
  type: 'text' | 'date' | 'number' | 'amount';
  /** Words to choose from; empty for a free cell. */
  words: string[];
  isRequired: boolean;
}

/** The sheet of a template that says what belongs where. */
export interface TemplateGuide {
  /** Name of the sheet. */
  name: string;
  title: string;
  lines: string[];
  /** Names of its columns: sheet, column, what belongs there, required. */
  heads: [string, string, string, string];
  /** The word for "required" in the last of them. */
  required: string;
}

/** A workbook to fill in: a sheet for each kind of record. */
export interface TemplateModel {
  /** Name of the hidden sheet with the words to choose from. */
  wordsSheet: string;
  sheets: { name: string; columns: TemplateColumn[] }[];
  guide?: TemplateGuide;
}
