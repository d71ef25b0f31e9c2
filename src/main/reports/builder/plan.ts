import type { BuiltGrouping, BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ModelColumn } from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import type { Building } from '../catalogue/definition.ts';
import type { BuilderColumn } from './column.ts';
import { kindRules, rulesOf } from './kinds.ts';
import { columnOf } from './lists/registry.ts';
import type { Grouping, Order } from './queries.ts';

/** Throws `REPORT_COLUMN_UNKNOWN`, or `REPORT_GROUPING` for a column by which nothing is grouped. */
export function groupingOf(list: BuiltReport['list'], { key, by }: BuiltGrouping): Grouping {
  const column = columnOf(list, key);
  if (!rulesOf(column).canGroup) throw new AppError('REPORT_GROUPING', { column: key });
  return { column, by: column.kind === 'date' ? by : null };
}

/** The order of a report's rows: its groups, which a sorting by the same column may turn round, then the rest. */
export function orderOf({ list, groups, sort }: BuiltReport): Order {
  const isGrouped = (key: string): boolean => groups.some((group) => group.key === key);
  return {
    groups: groups.map((group) => ({
      ...groupingOf(list, group),
      descending: sort.find(({ key }) => key === group.key)?.descending ?? false,
    })),
    sort: sort
      // Of a date grouped by its year the days still have an order.
      .filter(({ key }) => !isGrouped(key) || columnOf(list, key).kind === 'date')
      .map(({ key, descending }) => ({ column: columnOf(list, key), descending })),
  };
}

/** A column of the report with what stands at its head and under it. */
export interface Placed {
  column: BuilderColumn;
  model: ModelColumn;
}

export const wordAt = ({ t }: Building, { word }: BuilderColumn): string =>
  t(`reportBuilder.columns.${word}`);

/** Key of the rows in which a column is filled. */
export const filledKey = (key: string): string => narrowed('rows', rowsPart({ filled: key }));

/** The columns in their order; an amount is followed by its currency unless that stands apart. */
export function placeColumns(building: Building, { list, columns }: BuiltReport): Placed[] {
  const hasCurrency = columns.some(({ key }) => columnOf(list, key).kind === 'currency');
  return columns.flatMap(({ key, width, total }) => {
    const column = columnOf(list, key);
    const { type } = kindRules[column.kind];
    const title = wordAt(building, column);
    const isSummed = total === 'sum' ? { isSummed: true, rowsKey: filledKey(key) } : {};
    if (column.kind !== 'money') {
      return [{ column, model: { key, title, type, width, ...isSummed } }];
    }
    const money = { key, title, type, width, ...isSummed, currencyKey: 'currency' };
    const currency = columnOf(list, 'currency');
    const model: ModelColumn = {
      key: 'currency',
      title: wordAt(building, currency),
      type: 'currency',
      width: currency.width,
    };
    return [{ column, model: money }, ...(hasCurrency ? [] : [{ column: currency, model }])];
  });
}
