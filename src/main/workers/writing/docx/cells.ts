import {
  AlignmentType,
  NoBreakHyphen,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportTone } from '#shared/report/reportModel.ts';
import { holdTogether } from '#shared/report/paper/holdTogether.ts';
import { isWhole } from '#shared/report/paper/tableLetters.ts';
import type { Side } from '#shared/report/valueSide.ts';

/** Size of letters in tables, in half points. */
const tableLetters = 18;

/** Twips between the lines of a table and its words. */
const cellMargins = { top: 24, bottom: 24, left: 60, right: 60 };

const colours: Readonly<Record<ReportTone, string>> = {
  good: '006100',
  warning: '7F6000',
  bad: '9C0006',
};

// XML knows no other control characters than TAB and LF; CR begins a line too.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu;

export interface Words {
  isBold?: boolean;
  side?: Side;
  tone?: ReportTone | undefined;
  /** In half points; that of tables when not given. */
  size?: number;
  /** Stays on the page of what follows it. */
  isKept?: boolean;
}

/** A line as Word has it: a number or code is not broken at its hyphens. */
const inLine = (line: string): (string | NoBreakHyphen)[] =>
  isWhole(line)
    ? line.split('-').flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]))
    : [holdTogether(line)];

/** The runs of a text; a line break in it begins a new line, control characters go. */
export function runs(text: string, { isBold, tone, size = tableLetters }: Words = {}): TextRun[] {
  const clean = text.replaceAll(/\r\n?/gu, '\n').replaceAll(control, '').toWellFormed();
  return clean.split('\n').map(
    (line, index) =>
      new TextRun({
        children: inLine(line),
        size,
        ...(isBold === true || tone === 'bad' ? { bold: true } : {}),
        ...(tone === undefined ? {} : { color: colours[tone] }),
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
}

export const paragraph = (text: string, words: Words = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType[(words.side ?? 'left').toUpperCase() as 'LEFT' | 'CENTER' | 'RIGHT'],
    ...(words.isKept === true ? { keepNext: true } : {}),
    children: runs(text, words),
  });

export interface CellOptions extends Words {
  /** In twips. */
  width: number;
  columns?: number;
  rows?: number;
  fill?: string;
  isCentred?: boolean;
}

export function cell(text: string, options: CellOptions): TableCell {
  const { width, columns, rows, fill, isCentred } = options;
  return new TableCell({
    children: [paragraph(text, options)],
    width: { size: width, type: WidthType.DXA },
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    ...(isCentred !== true ? {} : { verticalAlign: VerticalAlignTable.CENTER }),
  });
}

/** Widths of columns in twips that fill `width`. */
export function widthsOf(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}

/** Rows of one grid; Word wants the widths on the grid and on every cell. */
export function grid(rows: TableRow[], widths: readonly number[]): Table {
  const size = widths.reduce((sum, one) => sum + one, 0);
  return new Table({
    rows,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    width: { size, type: WidthType.DXA },
  });
}

/** Rows at the end of a table that stay together, so that none stands on a page alone. */
const keptTogether = 3;

/** Whether a row of a table stays on the page of the next one: the first and those before the last do. */
export const staysWithNext = (at: number, count: number, together = keptTogether): boolean =>
  at < count - 1 && (at === 0 || at > count - 1 - together);

export const row = (children: TableCell[], isHead = false): TableRow =>
  new TableRow({ children, cantSplit: true, ...(isHead ? { tableHeader: true } : {}) });
