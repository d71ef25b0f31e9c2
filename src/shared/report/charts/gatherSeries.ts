import { createTranslator } from '../../i18n/translator.ts';
import type { ReportChart, ReportTable } from '../reportModel.ts';
import type { Shown } from '../shownValue.ts';
import type { ChartSeries } from './chartData.ts';

/** Most series that inks and patterns tell apart, also in black and white. */
export const mostSeries = 7;

/** Whether values of a chart are many, and of a kind that can be added up. */
export function isGathered(
  { kind, valueKeys }: ReportChart,
  { columns }: Pick<ReportTable, 'columns'>,
): boolean {
  const drawn = columns.filter(({ key }) => valueKeys.includes(key));
  const [first] = drawn;
  const isAdded = first?.type === 'integer' || first?.type === 'money';
  return (
    ['bars', 'stacked', 'lines'].includes(kind) &&
    drawn.length > mostSeries &&
    isAdded &&
    drawn.every(({ type }) => type === first.type)
  );
}

const sizeOf = ({ values }: ChartSeries): number =>
  values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);

const added = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

/** The largest series in their order, then all the others added up as one; `textOf` says a value in words. */
export function gatherSeries(
  series: readonly ChartSeries[],
  { language }: Pick<Shown, 'language'>,
  textOf: (value: number | null, type: ChartSeries['type']) => string,
): ChartSeries[] {
  const bySize = series.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const kept = new Set(bySize.slice(0, mostSeries - 1));
  const others = series.filter((one) => !kept.has(one));
  const { type = 'integer', values: first = [] } = others[0] ?? {};
  const values = first.map((_, at) => added(others.map((one) => one.values[at] ?? null)));
  return [
    ...series.filter((one) => kept.has(one)),
    {
      title: createTranslator(language)('charts.others', { series: others.length }),
      type,
      columns: others.flatMap(({ columns }) => columns),
      values,
      texts: values.map((value) => textOf(value, type)),
    },
  ];
}
