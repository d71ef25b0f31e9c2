import type { BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { ModelColumn, ModelValue, ReportTable } from '#shared/report/reportModel.ts';
import { narrowed, rowsPart } from '#shared/report/rowsKey.ts';
import { tableOf } from '../catalogue/blocks.ts';
import type { Building } from '../catalogue/definition.ts';
import { kindRules } from './kinds.ts';
import { columnOf } from './lists/registry.ts';
import { filledKey, groupingOf, wordAt } from './plan.ts';
import {
  selectSummary,
  type GroupKey,
  type Grouping,
  type Selection,
  type SummaryRow,
} from './queries.ts';
import { groupWord, type Words } from './words.ts';

/** More parts of a category than a chart can show or a sheet bear. */
const maxParts = 30;

/** Most categories that can still be told apart in a chart. */
const maxCharted = 60;

/**
 * By what the summary of a report counts and what divides its lines: those of its chart, else its first
 * group; null where there is neither.
 */
export function summaryGroupings({
  list,
  chart,
  groups,
}: BuiltReport): { category: Grouping; series: Grouping | null } | null {
  const of = chart?.category ?? groups[0];
  if (of === undefined) return null;
  const dividing = chart?.series ?? null;
  return {
    category: groupingOf(list, of),
    series: dividing === null ? null : groupingOf(list, dividing),
  };
}

/** Without a chart rows are only counted. */
const none = { series: null, valueKey: null };

interface Part {
  key: string;
  title: string;
  isMoney: boolean;
  currency: string | null;
  /** Key of the rows that it counts. */
  rowsKey: string;
  value: (rows: readonly SummaryRow[]) => ModelValue;
}

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function compareKeys(one: GroupKey, other: GroupKey): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** The parts that divide the lines of a summary, in their own order. */
export function seriesOf(rows: readonly SummaryRow[]): GroupKey[] {
  const inOrder = rows.toSorted(
    (one, other) =>
      compareKeys(one.seriesOrder, other.seriesOrder) || compareKeys(one.series, other.series),
  );
  return distinct(inOrder.map(({ series }) => series));
}

/** The columns of values: rows counted, and what is added up, apart for each part and each currency. */
function partsOf(
  building: Building,
  report: BuiltReport,
  rows: readonly SummaryRow[],
  seriesWord: (key: GroupKey) => string,
): Part[] {
  const { list } = report;
  const chart = report.chart ?? none;
  const column = chart.valueKey === null ? null : columnOf(list, chart.valueKey);
  const series = chart.series === null ? [null] : seriesOf(rows);
  const currencies = column?.currency ? distinct(rows.map((row) => row.currency)) : [null];
  const isParted = chart.series !== null;
  const counted: Part = {
    key: 'rows',
    title: building.t('reportBuilder.rows'),
    isMoney: false,
    currency: null,
    rowsKey: 'rows',
    value: (found) => found.reduce((sum, { count }) => sum + count, 0),
  };
  const parts = series.flatMap((part, at) =>
    currencies
      .filter((currency) => column?.currency === undefined || currency !== null)
      .map((currency): Part => {
        const word = isParted ? seriesWord(part) : column ? wordAt(building, column) : '';
        const ours = (found: readonly SummaryRow[]) =>
          found.filter(
            (row) =>
              (!isParted || row.series === part) &&
              (currency === null || row.currency === currency),
          );
        return {
          key: `part${at}${currency ?? ''}`,
          title: currency === null ? word : `${word}, ${currency}`,
          isMoney: currency !== null,
          currency,
          rowsKey: narrowed(
            column === null ? 'rows' : filledKey(column.key),
            rowsPart({
              ...(isParted ? { part: String(at) } : {}),
              ...(currency ? { currency } : {}),
            }),
          ),
          value: (found) => {
            const mine = ours(found);
            if (mine.length === 0) return null;
            if (column === null) return counted.value(mine);
            const sum = mine.reduce((all, row) => all + (row.sum ?? 0), 0);
            return currency === null ? sum : { minor: sum, currency };
          },
        };
      }),
  );
  const shown = isParted || column ? parts : [];
  if (shown.length > maxParts) throw new AppError('REPORT_TOO_MANY_PARTS', { maximum: maxParts });
  return [counted, ...shown];
}

function categoriesOf(rows: readonly SummaryRow[]): [GroupKey, SummaryRow[]][] {
  const byCategory = new Map<GroupKey, SummaryRow[]>();
  for (const row of rows) {
    const own = byCategory.get(row.category);
    if (own) own.push(row);
    else byCategory.set(row.category, [row]);
  }
  return [...byCategory];
}

/** The charts over the parts; amounts of each currency have one of their own. */
function chartsOf(
  { chart }: BuiltReport,
  title: string,
  parts: readonly Part[],
  isMap: boolean,
): ReportTable['charts'] {
  if (chart === null) return [];
  const values = parts.length > 1 ? parts.slice(1) : parts;
  const currencies = distinct(values.map(({ currency }) => currency));
  return currencies.map((currency) => ({
    kind: chart.kind,
    title: currency === null ? title : `${title}, ${currency}`,
    categoryKey: isMap ? 'code' : 'category',
    valueKeys: values.filter((part) => part.currency === currency).map(({ key }) => key),
  }));
}

/** Rows by category, with the charts of the report; null where the report has no chart and no groups. */
export async function summaryTable(
  building: Building,
  selection: Selection,
  report: BuiltReport,
  words: Words,
): Promise<ReportTable | null> {
  const groupings = summaryGroupings(report);
  if (groupings === null) return null;
  const { category, series } = groupings;
  const { chart, list } = report;
  const { valueKey } = chart ?? none;
  const value = valueKey === null ? null : columnOf(list, valueKey);
  if (value && !kindRules[value.kind].totals.includes('sum')) {
    throw new AppError('REPORT_GROUPING', { column: value.key });
  }
  const rows = await selectSummary(selection, category, series, value);
  const word = (grouping: Grouping) => (key: GroupKey) =>
    building.say((_, language) => groupWord(grouping, key, words, language));
  const parts = partsOf(building, report, rows, series ? word(series) : () => '');
  const categories = categoriesOf(rows);
  const isMap = chart?.kind === 'map' && category.column.kind === 'country';
  const head = wordAt(building, category.column);
  const columns: ModelColumn[] = [
    { key: 'category', title: head, type: 'text', width: 36 },
    ...(isMap
      ? [
          {
            key: 'code',
            title: building.t('reportBuilder.countryCode'),
            type: 'code' as const,
            width: 8,
          },
        ]
      : []),
    ...parts.map(({ key, title, isMoney, currency, rowsKey }) => ({
      key,
      title,
      type: isMoney ? ('money' as const) : ('integer' as const),
      width: isMoney ? 20 : 14,
      isSummed: true,
      rowsKey,
      ...(currency === null ? {} : { currency }),
    })),
  ];
  const title = building.say((t) =>
    t('reportBuilder.summary', { column: t(`reportBuilder.columns.${category.column.word}`) }),
  );
  const isCrowded = chart !== null && categories.length > maxCharted;
  return tableOf({
    key: 'summary',
    title,
    columns,
    rows: categories.map(([key, own]) => [
      word(category)(key),
      ...(isMap ? [key] : []),
      ...parts.map((part) => part.value(own)),
    ]),
    rowParts: categories.map((_, at) => rowsPart({ line: String(at) })),
    totalLabel: building.t('reportBuilder.total'),
    charts: isCrowded || categories.length === 0 ? [] : chartsOf(report, title, parts, isMap),
    footnote: isCrowded
      ? building.t('reportBuilder.tooManyForChart', { maximum: maxCharted })
      : building.t('reportBuilder.summaryMeaning'),
    frozenColumns: 1,
  });
}
