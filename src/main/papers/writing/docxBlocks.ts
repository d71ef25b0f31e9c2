import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type {
  PaperAlignment,
  PaperBlock,
  PaperPair,
  PaperRun,
  PaperSignature,
  PaperTable,
} from '#shared/paper/model.ts';
import { tableLetterSize } from './page.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<PaperAlignment, string>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
/** Twips between the lines of a table and its words. */
const cellMargins = { top: 20, bottom: 20, left: 70, right: 70 };
const hanging = convertMillimetersToTwip(8);

/** Runs of a paragraph, of a size in points; a line break in a text begins a new line. */
function toRuns(runs: readonly PaperRun[], size?: number): TextRun[] {
  return runs.flatMap(({ text, isBold }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(isBold ? { bold: true } : {}),
          ...(size === undefined ? {} : { size: size * 2 }),
          ...(index === 0 ? {} : { break: 1 }),
        }),
    ),
  );
}

/** Widths of columns in twips that add up to `width`. */
function widths(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}

/** A cell without lines around it. */
function bareCell(blocks: readonly PaperBlock[], width: number): TableCell {
  const children = blocks.flatMap((block) => docxBlock(block, width - 2 * hanging));
  return new TableCell({
    children: children.length === 0 ? [new Paragraph({})] : children,
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
  });
}

/** Rows of one grid; Word wants the widths on the grid and on every cell. */
function grid(rows: TableRow[], columnWidths: number[]): Table {
  const size = columnWidths.reduce((sum, one) => sum + one, 0);
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    width: { size, type: WidthType.DXA },
  });
}

function docxTable({ columns, rows }: PaperTable, width: number): Table {
  const columnWidths = widths(
    columns.map(({ share }) => share),
    width,
  );
  const line = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map(({ align }, index) => {
        const words = new Paragraph({
          alignment: alignments[isHead ? 'center' : (align ?? 'left')],
          children: toRuns([{ text: texts[index] ?? '', isBold: isHead }], tableLetterSize),
        });
        return new TableCell({
          children: [words],
          width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        });
      }),
    });
  const titles = columns.map(({ title }) => title);
  return grid([line(titles, true), ...rows.map((row) => line(row, false))], columnWidths);
}

function docxPair({ left, right }: PaperPair, width: number): Table {
  const columnWidths = widths([1, 1], width);
  const children = [left, right].map((side, index) => bareCell(side, columnWidths[index] ?? 0));
  return grid([new TableRow({ children })], columnWidths);
}

function docxSignature({ position, name }: PaperSignature, width: number): Table {
  const columnWidths = widths([5, 3, 4], width);
  const sides: PaperBlock[][] = [position, '______________', name].map((words) => [
    { kind: 'text', runs: [{ text: words }], align: 'left' },
  ]);
  const children = sides.map((side, index) => bareCell(side, columnWidths[index] ?? 0));
  return grid([new TableRow({ children, cantSplit: true })], columnWidths);
}

/** A block as Word has it; `width` is the room for it in twips. */
export function docxBlock(block: PaperBlock, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          alignment: block.level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext: true,
          children: toRuns([{ text: block.text }]),
        }),
      ];
    case 'text':
      return [
        new Paragraph({
          alignment: alignments[block.align],
          keepNext: block.isTied ?? false,
          children: toRuns(block.runs),
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          indent: { left: hanging, hanging },
          tabStops: [{ type: 'left', position: hanging }],
          children: [new TextRun({ text: `${block.marker}\t` }), ...toRuns(block.runs)],
        }),
      ];
    case 'space':
      return [new Paragraph({})];
    case 'table':
      return [docxTable(block, width)];
    case 'pair':
      return [docxPair(block, width)];
    case 'signature':
      return [docxSignature(block, width)];
  }
}
