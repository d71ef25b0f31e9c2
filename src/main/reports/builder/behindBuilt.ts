import type { BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Behind } from '../catalogue/behind/behind.ts';
import type { Building } from '../catalogue/definition.ts';
import { scopeOf } from './buildBuilt.ts';
import { columnOf, listDefinitions } from './lists/registry.ts';
import { orderOf, placeColumns } from './plan.ts';
import {
  selectIds,
  selectionOf,
  selectPlacesOf,
  selectSummary,
  type Part,
  type Selection,
} from './queries.ts';
import { readRows } from './readRows.ts';
import { distinct, seriesOf, summaryGroupings } from './summary.ts';
import { isTotalFilter, totalPart } from './totals.ts';
import { readWords } from './words.ts';

/** A cell of the summary: the line's place, the place of the part that divides it or nothing, a currency. */
async function summaryParts(
  selection: Selection,
  report: BuiltReport,
  [line = '', division = '', currency]: readonly string[],
): Promise<Part[] | null> {
  const groupings = summaryGroupings(report);
  if (groupings === null) return null;
  const { category, series } = groupings;
  const rows = await selectSummary(selection, category, series, null);
  const key = distinct(rows.map((row) => row.category))[Number(line)];
  if (key === undefined) return null;
  const parts: Part[] = [{ grouping: category, key }];
  if (series !== null && division !== '') {
    const part = seriesOf(rows)[Number(division)];
    if (part === undefined) return null;
    parts.push({ grouping: series, key: part });
  }
  const valueKey = report.chart?.valueKey ?? null;
  if (currency !== undefined && valueKey !== null) {
    parts.push({ column: columnOf(report.list, valueKey), currency, extreme: null });
  }
  return parts;
}

/**
 * The records behind the figures of a report: all by `rows`, those of a line of the summary by its place
 * (`rows/0`, of one of its parts `rows/0/1`, of a currency `rows/0//EUR`), those of a total by what it is
 * (`rows/minimum/budget/EUR`).
 */
export function behindBuilt(building: Building, report: BuiltReport): readonly Behind[] {
  const placed = placeColumns(building, report);
  const columns = placed.map(({ column }) => column);
  const select = () => selectionOf(building.db, report, scopeOf(building));
  return [
    {
      key: 'rows',
      title: building.t(`reportBuilder.lists.${report.list}`),
      columns: placed.map(({ model }) => model),
      linkOf: (id) => ({ kind: listDefinitions[report.list].kind, id }),
      isOnScreenOnly: true,
      ids: async (filter) => {
        const selection = await select();
        const parts =
          filter.length === 0
            ? []
            : isTotalFilter(filter)
              ? [totalPart(report, filter)]
              : await summaryParts(selection, report, filter);
        if (parts === null) {
          throw new AppError('REPORT_ROWS_UNKNOWN', { key: ['rows', ...filter].join('/') });
        }
        return selectIds(selection, orderOf(report), parts);
      },
      rows: async (ids) => {
        const selection = await select();
        const words = await readWords(
          building.db,
          report.columns.map(({ key }) => columnOf(report.list, key)),
        );
        const places = await selectPlacesOf(selection, ids);
        const read = await readRows({ building, selection, columns, words }, places);
        return read.map(({ cells }) => cells);
      },
    },
  ];
}
