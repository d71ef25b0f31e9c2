import { totalsOf } from '#shared/report/countTotals.ts';
import type {
  ModelValue,
  ReportModel,
  ReportTable,
  TableGroup,
  ValueType,
} from '#shared/report/reportModel.ts';
import { cellRowsKey, countedRowsKey, sumRowsKey } from '#shared/report/rowsKey.ts';
import { sumLines } from '#shared/report/sumLines.ts';
import { totalsShown } from '#shared/report/totalsShown.ts';
import { isNumeric } from '#shared/report/valueSide.ts';

/** A number of a report and the key by which it opens the rows behind it. */
export interface Openable {
  where: string;
  kind: 'figure' | 'cell' | 'sum' | 'count';
  /** Key of the figure or of the column. */
  name: string;
  value: ModelValue;
  type: ValueType;
  key: string | null;
}

const isSaid = (value: ModelValue): boolean => value !== null && value !== 0;

function sumsOf(table: ReportTable, group: TableGroup | undefined): Openable[] {
  const rows = group ? table.rows.slice(group.from, group.from + group.count) : table.rows;
  const totals = group ? totalsOf(table.columns, rows) : totalsShown(table);
  const lines = sumLines(table, totals, 'en', group?.title);
  const where = `${table.key}, ${group?.title ?? 'total'}`;
  const sums = lines.flatMap(({ cells }) =>
    table.columns.flatMap((column, place): Openable[] => {
      const value = cells[place] ?? null;
      if (column.type === 'currency' || !isSaid(value)) return [];
      const { key: name, type } = column;
      return [{ where, kind: 'sum', name, value, type, key: sumRowsKey(column, value, group) }];
    }),
  );
  const counts = table.totalLabel?.includes('{count}') && rows.length > 0;
  if (!counts) return sums;
  const key = countedRowsKey(table, group);
  const value = group ? rows.length : table.rowCount;
  return [{ where, kind: 'count', name: 'rows', value, type: 'integer', key }, ...sums];
}

function cellsOf(table: ReportTable): Openable[] {
  return table.rows.flatMap((row, at) =>
    table.columns.flatMap(({ key: name, type }, place): Openable[] => {
      const value = row[place] ?? null;
      if (!isNumeric(type) || !isSaid(value)) return [];
      const where = `${table.key}, row ${at}`;
      return [{ where, kind: 'cell', name, value, type, key: cellRowsKey(table, at, place) }];
    }),
  );
}

/** Every number of a report: its figures, the cells of its tables, the sums below tables and groups. */
export function openableOf(model: ReportModel): Openable[] {
  return model.sections.flatMap((section): Openable[] => {
    if (section.kind === 'text') return [];
    if (section.kind === 'card') {
      return section.lines
        .filter(({ type }) => type === 'integer')
        .map(({ label, value, type, rowsKey }) => {
          const key = rowsKey ?? null;
          return { where: section.key, kind: 'figure', name: label, value, type, key };
        });
    }
    const where = section.key;
    const figures = section.figures.flatMap((figure): Openable[] => {
      const { key: name, value, type, rowsKey, previous = null, previousKey = null } = figure;
      return [
        { where, kind: 'figure', name, value, type, key: rowsKey },
        { where, kind: 'figure', name, value: previous, type, key: previousKey },
      ];
    });
    const said = figures.filter(({ value }) => isSaid(value));
    if (section.kind === 'figures') return said;
    // Of a group that is cut no sums are shown.
    const isShown = ({ from, count }: TableGroup) => from + count <= section.rows.length;
    const hasSums = section.columns.some(({ isSummed }) => isSummed);
    const groups = hasSums ? section.groups.filter(isShown) : [];
    return [
      ...said,
      ...cellsOf(section),
      ...[...(section.totalLabel === null ? [] : [undefined]), ...groups].flatMap((group) =>
        sumsOf(section, group),
      ),
    ];
  });
}
