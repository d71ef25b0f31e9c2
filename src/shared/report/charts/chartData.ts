import { minorDigits } from '../../domain/currencies.ts';
import { daysBetween, isCalendarDate } from '../../domain/dates.ts';
import { countryName } from '../../i18n/format/names.ts';
import type {
  ModelColumn,
  ModelValue,
  ReportChart,
  ReportTable,
  ValueType,
} from '../reportModel.ts';
import { shownValue, type Shown } from '../shownValue.ts';
import { gatherSeries, isGathered } from './gatherSeries.ts';

/** The first day of the axis of a timeline counts from here. */
const epoch = '1970-01-01';

/** Most names along the axis; of more the first are drawn. */
const mostPoints = 40;

/** Most slices that can be told apart. */
const mostSlices = 7;

/** Longest names that stand beside each other below columns, and most of them. */
const columnName = 11;
const mostColumns = 16;

export interface ChartSeries {
  title: string;
  type: ValueType;
  /** Amounts in whole units, dates in days since 1970; null is a gap. */
  values: (number | null)[];
  /** The same as people read them. */
  texts: string[];
  /** Its column in the table, or those that it gathers. */
  columns: readonly number[];
}

/** What a chart shows, taken out of its table. */
export interface ChartData {
  kind: 'bars' | 'stacked' | 'lines' | 'share' | 'timeline';
  /** What it was asked to be. */
  asked: ReportChart['kind'];
  title: string;
  categories: string[];
  series: ChartSeries[];
  /** Row of the table of each category. */
  rows: number[];
  /** Rows that were too many to be drawn. */
  left: number;
  /** True where names stand at the left and bars lie. */
  isLying: boolean;
  categoryColumn: number;
}

function numberOf(value: ModelValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isCalendarDate(value) ? daysBetween(epoch, value) : null;
  return value === null ? null : value.minor / 10 ** minorDigits(value.currency);
}

/** A drawn number as it stood in the table: of a currency in its minor units. */
const amountOf = (value: number | null, currency: string | null): ModelValue =>
  value === null || currency === null
    ? value
    : { minor: Math.round(value * 10 ** minorDigits(currency)), currency };

/** The currency of most of these rows, which alone is drawn; null where no amounts are. */
function drawnCurrency(
  rows: readonly (readonly ModelValue[])[],
  columns: readonly number[],
): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const at of columns) {
      const value = row[at] ?? null;
      if (typeof value !== 'object' || value === null) continue;
      counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Amounts of different currencies have no common axis: those of another than this one are not drawn. */
const isForeign = (value: ModelValue, currency: string | null): boolean =>
  typeof value === 'object' && value !== null && value.currency !== currency;

function kindOf(chart: ReportChart, values: readonly (number | null)[]): ChartData['kind'] {
  if (chart.kind === 'map') return 'bars';
  if (chart.kind !== 'share') return chart.kind;
  const isWhole = values.length <= mostSlices && values.every((value) => (value ?? 0) >= 0);
  return isWhole ? 'share' : 'bars';
}

function nameOf(chart: ReportChart, column: ModelColumn, value: ModelValue, shown: Shown): string {
  const text = shownValue(value, column.type, shown);
  return chart.kind === 'map' ? countryName(text.toUpperCase(), shown.language) : text;
}

/**
 * The names and numbers of a chart. A map becomes bars by country, a share of too many parts or of
 * negative ones becomes bars; of more series than can be told apart the smallest are added up as one; rows
 * without any value are left out, and so are amounts in other currencies than that of most rows, which the
 * title then names. Null where nothing can be drawn.
 */
export function chartData(chart: ReportChart, table: ReportTable, shown: Shown): ChartData | null {
  const { columns } = table;
  const indexOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const categoryColumn = indexOf(chart.categoryKey);
  const category = columns[categoryColumn];
  const valueColumns = chart.valueKeys.map(indexOf).filter((index) => index >= 0);
  if (category === undefined || valueColumns.length === 0) return null;
  const currency = drawnCurrency(table.rows, valueColumns);
  const valueOf = (row: readonly ModelValue[], index: number): ModelValue => {
    const value = row[index] ?? null;
    return isForeign(value, currency) ? null : value;
  };
  const numbers = (row: readonly ModelValue[]) =>
    valueColumns.map((index) => numberOf(valueOf(row, index)));
  const isDrawn = (row: readonly ModelValue[]): boolean => {
    const values = numbers(row);
    return chart.kind === 'timeline'
      ? values.length > 1 && values.every((value) => value !== null)
      : values.some((value) => value !== null);
  };
  const all = table.rows.flatMap((row, index) => (isDrawn(row) ? [{ row, index }] : []));
  const first = all.slice(0, mostPoints);
  // A bar by itself compares nothing.
  if (first.length < (chart.kind === 'timeline' ? 1 : 2)) return null;
  const isMixed = table.rows.some((row) =>
    valueColumns.some((index) => isForeign(row[index] ?? null, currency)),
  );
  const kind = kindOf(
    chart,
    all.map(({ row }) => numbers(row)[0] ?? null),
  );
  const usedColumns = kind === 'share' ? valueColumns.slice(0, 1) : valueColumns;
  const categories = first.map(({ row }) =>
    nameOf(chart, category, row[categoryColumn] ?? null, shown),
  );
  const isShort = categories.every((name) => name.length <= columnName);
  const series = usedColumns.map((index): ChartSeries => {
    const { title = '', type = 'text' } = columns[index] ?? {};
    return {
      title,
      type,
      columns: [index],
      values: first.map(({ row }) => numberOf(valueOf(row, index))),
      texts: first.map(({ row }) => shownValue(valueOf(row, index), type, shown)),
    };
  });
  const textOf = (value: number | null, type: ValueType): string =>
    shownValue(amountOf(value, type === 'money' ? currency : null), type, shown);
  return {
    kind,
    asked: chart.kind,
    title: isMixed ? `${chart.title}, ${currency}` : chart.title,
    categories,
    series: isGathered(chart, table) ? gatherSeries(series, shown, textOf) : series,
    rows: first.map(({ index }) => index),
    left: all.length - first.length,
    isLying: kind === 'timeline' || !isShort || categories.length > mostColumns,
    categoryColumn,
  };
}
