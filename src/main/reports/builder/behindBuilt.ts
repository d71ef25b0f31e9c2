import type { BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { RowsFilter } from '#shared/report/rowsKey.ts';
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
import { readWords } from './words.ts';

/** The rows of a line of the summary, or of one of the parts that divide its lines, by its place. */
async function summaryPart(
  selection: Selection,
  report: BuiltReport,
  { name, value }: RowsFilter,
): Promise<Part | null> {
  const groupings = summaryGroupings(report);
  const grouping = groupings && (name === 'line' ? groupings.category : groupings.series);
  if (!groupings || !grouping) return null;
  const rows = await selectSummary(selection, groupings.category, groupings.series, null);
  const keys = name === 'line' ? distinct(rows.map((row) => row.category)) : seriesOf(rows);
  const key = keys[Number(value)];
  return key === undefined ? null : { grouping, key };
}

/** What a filter asks of the rows. Throws `REPORT_ROWS_UNKNOWN`, or `REPORT_COLUMN_UNKNOWN`. */
async function partOf(
  selection: Selection,
  report: BuiltReport,
  filter: RowsFilter,
): Promise<Part> {
  const { name, value } = filter;
  const column = (key: string) => columnOf(report.list, key);
  switch (name) {
    case 'filled':
      return { column: column(value), currency: null, extreme: null };
    case 'currency':
      return { grouping: { column: column('currency'), by: null }, key: value };
    case 'minimum':
    case 'maximum': {
      const [key = '', currency = null] = value.split(' ');
      return { column: column(key), currency, extreme: name };
    }
    default: {
      const part = await summaryPart(selection, report, filter);
      if (part === null) throw new AppError('REPORT_ROWS_UNKNOWN', { key: `${name}/${value}` });
      return part;
    }
  }
}

/** The rows of a group, which stand one below the other: how many come before it and how many it has. */
function spanOf(filters: readonly RowsFilter[]): [from: number, to: number] | null {
  const span = filters.find(({ name }) => name === 'span');
  if (!span) return null;
  const [from = 0, count = 0] = span.value.split('+').map(Number);
  return [from, from + count];
}

/**
 * The records behind the figures of a report: all by `rows`, and those of a line of the summary, of one of its
 * parts, of a group, of a currency, those in which a column is filled or that have its smallest or largest value.
 */
export function behindBuilt(building: Building, report: BuiltReport): readonly Behind[] {
  const placed = placeColumns(building, report);
  const columns = placed.map(({ column }) => column);
  const select = () => selectionOf(building.db, report, scopeOf(building));
  let inOrder: Promise<string[]> | undefined;
  const everyId = (selection: Selection) => (inOrder ??= selectIds(selection, orderOf(report), []));
  return [
    {
      key: 'rows',
      title: building.t(`reportBuilder.lists.${report.list}`),
      columns: placed.map(({ model }) => model),
      linkOf: (id) => ({ kind: listDefinitions[report.list].kind, id }),
      isOnScreenOnly: true,
      ids: async (filters) => {
        const selection = await select();
        const parts: Part[] = [];
        for (const filter of filters) {
          if (filter.name !== 'span') parts.push(await partOf(selection, report, filter));
        }
        const span = spanOf(filters);
        const all = span || parts.length === 0 ? await everyId(selection) : [];
        const own = span ? all.slice(...span) : all;
        if (parts.length === 0) return own;
        const met = await selectIds(selection, orderOf(report), parts);
        if (!span) return met;
        const inSpan = new Set(own);
        return met.filter((id) => inSpan.has(id));
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
