import type { Table, TableRow } from 'docx';
import type { CountedTotals } from '#shared/report/countTotals.ts';
import type { BuiltReport, ReportTable } from '#shared/report/reportModel.ts';
import { shownValue } from '#shared/report/shownValue.ts';
import { layTable, type PaperTable } from '#shared/report/paper/layTable.ts';
import { tableLetters } from '#shared/report/paper/tableLetters.ts';
import { sumLines } from '#shared/report/sumLines.ts';
import { tableBody, type BodyLine } from '#shared/report/tableBody.ts';
import { rowsOfTable } from '../rowsOfTable.ts';
import { sideOf } from '#shared/report/valueSide.ts';
import { cell, grid, row, staysWithNext, widthsOf } from './cells.ts';

const headFill = 'DCE6F1';
const groupFill = 'E9EEF4';
const sumFill = 'F2F2F2';

const twipsPerMillimetre = 56.7;

/** A table on paper with the widths of its columns in twips, and letters that fit in half points. */
interface Laid {
  paper: PaperTable;
  widths: readonly number[];
  size: number;
}

const add = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0);

/** The heads of the columns, repeated on each page; those of neighbours with the same group under one. */
function headRows({ paper: { columns }, widths, size }: Laid): TableRow[] {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const look = {
    isBold: true,
    side: 'center',
    fill: headFill,
    size,
    isKept: true,
    isCentred: true,
  } as const;
  const width = (at: number): number => widths[at] ?? 0;
  if (!isGrouped) {
    return [
      row(
        columns.map(({ title }, at) => cell(title, { ...look, width: width(at) })),
        true,
      ),
    ];
  }
  const top = [];
  for (let at = 0; at < columns.length;) {
    const { group, title = '' } = columns[at] ?? {};
    let end = at + 1;
    if (group !== undefined) while (columns[end]?.group === group) end += 1;
    const span = group === undefined ? { rows: 2 } : { columns: end - at };
    top.push(cell(group ?? title, { ...look, ...span, width: add(widths.slice(at, end)) }));
    at = end;
  }
  const below = columns.flatMap(({ group, title }, at) =>
    group === undefined ? [] : [cell(title, { ...look, width: width(at) })],
  );
  return [row(top, true), row(below, true)];
}

/** A row whose place among the others says whether it stays on the page of the next one. */
interface Line {
  put: (isKept: boolean) => TableRow;
  /** Stays with the next row wherever it stands. */
  isHead?: boolean;
}

function sumRows(laid: Laid, totals: CountedTotals, group = ''): Line[] {
  const { paper, widths, size } = laid;
  const { table, model, labelled } = paper;
  return sumLines(table, totals, model.language, group).map(({ label, cells }) => ({
    put: (isKept) => {
      const look = { isBold: true, fill: sumFill, size, isKept };
      const width = add(widths.slice(0, labelled));
      const first = cell(label, { ...look, columns: labelled, width });
      const shown = paper.join(cells);
      const values = paper.columns.slice(labelled).map(({ type }, index) => {
        const at = labelled + index;
        const text = shownValue(shown[at] ?? null, type, model);
        return cell(text, { ...look, side: sideOf(type), width: widths[at] ?? 0 });
      });
      return row([first, ...values]);
    },
  }));
}

function bodyRows(line: BodyLine, laid: Laid): Line[] {
  const { paper, widths, size } = laid;
  const { model, columns } = paper;
  if (line.kind === 'sums') return sumRows(laid, line.totals, line.group.title);
  if (line.kind === 'head') {
    const look = { isBold: true, fill: groupFill, columns: columns.length, width: add(widths) };
    const put = (isKept: boolean): TableRow =>
      row([cell(line.group.title, { ...look, size, isKept })]);
    return [{ put, isHead: true }];
  }
  const values = paper.join(line.row);
  const put = (isKept: boolean): TableRow =>
    row(
      columns.map(({ type, tones }, at) => {
        const value = values[at] ?? null;
        const tone = typeof value === 'string' ? tones?.[value] : undefined;
        const width = widths[at] ?? 0;
        const text = shownValue(value, type, model);
        return cell(text, { side: sideOf(type), tone, width, size, isKept });
      }),
    );
  return [{ put }];
}

/** A table of a report with its groups and totals; `width` is the room for it in twips. */
export async function tableBlock(
  table: ReportTable,
  { model, streams }: BuiltReport,
  width: number,
): Promise<Table> {
  const paper = layTable(table, model);
  const widths = widthsOf(paper.widths, width);
  // Letters of Word are counted in half points.
  const size = tableLetters(paper.widths, width / twipsPerMillimetre) * 2;
  const laid: Laid = { paper, widths, size };
  const body = tableBody(table);
  const lines: Line[] = [];
  const put = (line: BodyLine): Line[] => bodyRows(line, laid);
  for await (const batch of rowsOfTable(table, streams)) {
    for (const values of batch) lines.push(...body.add(values).flatMap(put));
  }
  const sums = sumRows(laid, body.totals());
  lines.push(...body.end().flatMap(put), ...sums);
  const count = lines.length + (table.footnote === '' ? 0 : 1);
  const isKept = ({ isHead }: Line, at: number): boolean =>
    isHead === true || staysWithNext(at, count, sums.length + 3);
  const rows = lines.map((line, at) => line.put(isKept(line, at)));
  return grid([...headRows(laid), ...rows], widths);
}
