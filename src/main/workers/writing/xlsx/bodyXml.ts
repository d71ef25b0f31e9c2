import { countTotals, type CountedTotals } from '#shared/report/countTotals.ts';
import { labelColumns, sumLines, type SumLine } from '#shared/report/sumLines.ts';
import { tableBody, type BodyLine } from '#shared/report/tableBody.ts';
import type { ModelValue, ReportModel, TableGroup } from '#shared/report/reportModel.ts';
import { escapeXml } from '../escapeXml.ts';
import type { TableSheet } from './bookPlan.ts';
import { looksLikeFormula } from './cellText.ts';
import { columnLetters } from './columnLetters.ts';
import { linesOf } from './linesOf.ts';
import { rowHeight } from './rowHeight.ts';
import { rowXml, textCell, type StyleIds } from './rowXml.ts';
import type { TableStyle } from './styles.ts';
import { sumCell } from './sumFormula.ts';

/** What is known of a table's body once its rows have passed. */
export interface WrittenBody {
  totals: CountedTotals;
  /** Row of the sheet of the last line; there is one even in an empty table. */
  lastRow: number;
  /** Rows of the sheet of the rows that the model holds itself. */
  rowAt: number[];
  /** Ranges that are one cell. */
  merges: string[];
}

export interface BodyXml {
  add: (row: readonly ModelValue[]) => string;
  end: () => string;
  /** Lines so far. */
  lines: () => number;
  result: () => WrittenBody;
}

const deepest = 7;

/** The XML of the rows of a table with the heads and sums of its groups between them. */
export function bodyXml(sheet: TableSheet, model: ReportModel, ids: StyleIds): BodyXml {
  const { table, rows } = sheet;
  const { columns } = table;
  const toXml = rowXml(columns, ids);
  const body = tableBody(table);
  const isPlain = table.groups.length === 0;
  const plain = countTotals(columns);
  const held = table.rows.length;
  const rowAt: number[] = [];
  const merges: string[] = [];
  const starts = new Map<TableGroup, number>();
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const labelled = labelColumns(columns);
  const labelRoom = columns.slice(0, labelled).reduce((sum, column) => sum + column.width, 0);
  let number = rows.firstRow;

  const id = (name: TableStyle): number => ids.get(name) ?? 0;
  const place = (column: number): string => `${columnLetters(column)}${number}`;
  const merge = (count: number): void => {
    if (count > 1) merges.push(`${place(0)}:${place(count - 1)}`);
  };
  const empty = (from: number, to: number, style: TableStyle): string => {
    let xml = '';
    for (let at = from; at < to; at += 1) xml += `<c r="${place(at)}" s="${id(style)}"/>`;
    return xml;
  };
  const rowTag = (lines: number, level: number): string =>
    `<row r="${number}" ht="${rowHeight(lines)}"${level === 0 ? '' : ` outlineLevel="${level}"`}>`;

  function headXml(group: TableGroup): string {
    const plain: TableStyle = `head${Math.min(2, Math.max(0, group.level)) as 0 | 1 | 2}`;
    const style = looksLikeFormula(group.title) ? 'guardedHead' : plain;
    starts.set(group, number + 1);
    merge(columns.length);
    const cells = textCell(`<c r="${place(0)}" s="${id(style)}"`, group.title);
    const lines = linesOf(group.title, width, 1.1);
    return `${rowTag(lines, group.level)}${cells}${empty(1, columns.length, style)}</row>`;
  }

  function sumXml(line: SumLine, group: TableGroup, isOneCurrency: boolean, last: number): string {
    const first = starts.get(group) ?? rows.firstRow;
    const range = { first, last, hasSums: true };
    const style = looksLikeFormula(line.label) ? 'guardedTotal' : 'totalLabel';
    merge(labelled);
    const label = textCell(`<c r="${place(0)}" s="${id(style)}"`, line.label);
    const cells = columns.map((column, index) => {
      if (index < labelled) return '';
      const { formula, value, ...cell } = sumCell(
        columns,
        index,
        // A code here would be counted again by the totals of the whole table.
        column.type === 'currency' ? null : (line.cells[index] ?? null),
        range,
        isOneCurrency,
      );
      const start = `<c r="${place(index)}" s="${id(cell.style)}"`;
      if (value === null) return `${start}/>`;
      const inner = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
      return `${start}>${inner}<v>${value}</v></c>`;
    });
    const high = linesOf(line.label, labelRoom, 1.1);
    const tag = rowTag(high, Math.min(deepest, group.level + 1));
    return `${tag}${label}${empty(1, labelled, style)}${cells.join('')}</row>`;
  }

  function sumsXml(line: Extract<BodyLine, { kind: 'sums' }>): string {
    const { group, totals } = line;
    const last = number - 1;
    let xml = '';
    for (const one of sumLines(table, totals, model.language, group.title)) {
      xml += sumXml(one, group, totals.currencies.length === 1, last);
      number += 1;
    }
    return xml;
  }

  function lineXml(line: BodyLine): string {
    if (line.kind === 'sums') return sumsXml(line);
    let xml: string;
    if (line.kind === 'head') xml = headXml(line.group);
    else {
      const { row, index, level } = line;
      if (index < held) rowAt.push(number);
      xml = toXml(row, number, Math.min(deepest, level));
    }
    number += 1;
    return xml;
  }

  /** A row of a table without groups, which is most of what a long report is. */
  function plainXml(row: readonly ModelValue[]): string {
    const index = number - rows.firstRow;
    plain.add(row);
    if (index < held) rowAt.push(number);
    const xml = toXml(row, number);
    number += 1;
    return xml;
  }

  return {
    add: (row) => {
      if (isPlain) return plainXml(row);
      let xml = '';
      for (const line of body.add(row)) xml += lineXml(line);
      return xml;
    },
    end: () => {
      const xml = body.end().map(lineXml).join('');
      if (number > rows.firstRow) return xml;
      number += 1;
      return toXml([], rows.firstRow);
    },
    lines: () => number - rows.firstRow,
    result: () => ({
      totals: isPlain ? plain.result() : body.totals(),
      lastRow: number - 1,
      rowAt,
      merges,
    }),
  };
}
