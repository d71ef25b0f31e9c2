import type { BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Behind } from '../catalogue/behind/behind.ts';
import type { Building } from '../catalogue/definition.ts';
import { scopeOf } from './buildBuilt.ts';
import { columnOf, listDefinitions } from './lists/registry.ts';
import { orderOf, placeColumns } from './plan.ts';
import { selectIds, selectionOf, selectPlacesOf, selectSummary } from './queries.ts';
import { readRows } from './readRows.ts';
import { summaryGrouping } from './summary.ts';
import { readWords } from './words.ts';

/** The records of one line of a report's summary, by its place: `rows/0`, `rows/1`, … */
export function behindBuilt(building: Building, report: BuiltReport): readonly Behind[] {
  const category = summaryGrouping(report);
  if (category === null) return [];
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
        const order = orderOf(report);
        const at = filter[0] === undefined ? null : Number(filter[0]);
        if (at === null) return selectIds(selection, order, null);
        const rows = await selectSummary(selection, category, null, null);
        const row = rows[at];
        if (!row) throw new AppError('REPORT_ROWS_UNKNOWN', { key: `rows/${at}` });
        return selectIds(selection, order, { grouping: category, key: row.category });
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
