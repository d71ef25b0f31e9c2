import type { BuiltReport, BuiltTotal } from '#shared/contract/builder.ts';
import type {
  ModelValue,
  ReportFigure,
  ReportTable,
  ValueType,
} from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import type { Building } from '../catalogue/definition.ts';
import type { BuilderColumn } from './column.ts';
import { kindRules } from './kinds.ts';
import { columnOf } from './lists/registry.ts';
import { selectTotal, type Selection, type TotalValue } from './queries.ts';

function typeOf({ kind }: BuilderColumn, total: BuiltTotal): ValueType {
  if (total === 'count') return 'integer';
  return total === 'average' && kind === 'integer' ? 'decimal' : kindRules[kind].type;
}

function valueOf({ value, currency }: TotalValue): ModelValue {
  return currency === null || value === null
    ? value
    : { minor: Math.round(Number(value)), currency };
}

/** Sums of the columns over all rows, for the screen. */
export async function sumsOf(
  selection: Selection,
  { list, columns }: BuiltReport,
): Promise<NonNullable<ReportTable['sums']>> {
  const sums = [];
  for (const { key, total } of columns) {
    if (total !== 'sum') continue;
    const values = await selectTotal(selection, columnOf(list, key), 'sum');
    sums.push({ key, values: values.map(valueOf) });
  }
  return sums;
}

/** The end of the key of the rows that a total is made of: of a smallest or largest value those that have it. */
function totalRows(total: BuiltTotal, key: string, currency: string | null): string {
  const isExtreme = total === 'minimum' || total === 'maximum';
  return rowsPart({
    [isExtreme ? total : 'filled']: isExtreme && currency !== null ? `${key} ${currency}` : key,
    ...(isExtreme || currency === null ? {} : { currency }),
  });
}

/** Every total but the sums, which the writers add up: a line for each, of money for each currency. */
export async function totalFigures(
  building: Building,
  selection: Selection,
  { list, columns }: BuiltReport,
): Promise<ReportFigure[]> {
  const figures: ReportFigure[] = [];
  for (const { key, total } of columns) {
    if (total === null || total === 'sum') continue;
    const column = columnOf(list, key);
    const name = building.say((t) =>
      t(`reportBuilder.totals.${total}`, { column: t(`reportBuilder.columns.${column.word}`) }),
    );
    const meaning = building.t(`reportBuilder.totalMeanings.${total}`);
    for (const one of await selectTotal(selection, column, total)) {
      const label = one.currency === null ? name : `${name}, ${one.currency}`;
      const figure = {
        type: typeOf(column, total),
        value: valueOf(one),
        meaning,
        rowsKey: one.value === null ? null : narrowed('rows', totalRows(total, key, one.currency)),
      };
      figures.push({ key: `${key}.${total}.${one.currency ?? ''}`, label, ...figure });
    }
  }
  return figures;
}
