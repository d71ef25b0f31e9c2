import type {
  ModelColumn,
  ModelValue,
  ReportFigure,
  ReportSection,
  ReportTable,
  ValueType,
} from '#shared/report/reportModel.ts';
import type { Building } from './definition.ts';

export interface FigureParts {
  type?: ValueType;
  /** Key of the records behind it. */
  rowsKey?: string;
  /** The same figure of the period before. */
  previous?: ModelValue;
  /** Key of the records behind that one. */
  previousKey?: string;
  /** What its texts name. */
  values?: Readonly<Record<string, string | number>>;
}

/** Where an amount has a currency, its label names it. */
function currencyOf(value: ModelValue): string {
  return typeof value === 'object' && value !== null ? `, ${value.currency}` : '';
}

/** A figure whose name and meaning stand under `reportCatalogue.figures.KEY`. */
export function figure(
  { t }: Building,
  key: string,
  value: ModelValue,
  { type, rowsKey, previous, previousKey, values }: FigureParts = {},
): ReportFigure {
  const currency = currencyOf(value) || currencyOf(previous ?? null);
  return {
    key,
    type: type ?? (currency === '' ? 'integer' : 'money'),
    value,
    ...(previous === undefined ? {} : { previous }),
    label: eachLine(t(`reportCatalogue.figures.${key}.term`, values), currency),
    meaning: t(`reportCatalogue.figures.${key}.meaning`, values),
    rowsKey: rowsKey ?? null,
    ...(previousKey === undefined ? {} : { previousKey }),
  };
}

/** A text of one or two languages, with something behind each. */
export const eachLine = (text: string, end: string): string =>
  end === ''
    ? text
    : text
        .split('\n')
        .map((line) => line + end)
        .join('\n');

/** Figures under a title of `reportCatalogue.sections`. */
export const figures = (
  { t }: Building,
  list: ReportFigure[],
  key = 'figures',
  compared: Extract<ReportSection, { kind: 'figures' }>['compared'] = null,
): ReportSection => ({
  kind: 'figures',
  key,
  title: t(`reportCatalogue.sections.${key}`),
  compared,
  figures: list,
});

type Column = readonly [key: string, type: ValueType, width: number, more?: ColumnParts];

export interface ColumnParts extends Partial<
  Pick<ModelColumn, 'isSummed' | 'currencyKey' | 'tones' | 'group' | 'rowsKey'>
> {
  /** The currency of all its amounts, named in its head. */
  currency?: string;
  /** The key of its head where that does not stand under `reportCatalogue.columns`. */
  texts?: (key: string) => string;
}

export type Columns = readonly Column[];

/** Columns whose heads stand under `reportCatalogue.columns`. */
export const columnsOf = ({ t }: Building, columns: Columns): ModelColumn[] =>
  columns.map(([key, type, width, { currency, texts, ...more } = {}]) => ({
    key: key + (currency ?? ''),
    title: eachLine(
      t(texts ? texts(key) : `reportCatalogue.columns.${key}`),
      currency === undefined ? '' : `, ${currency}`,
    ),
    type,
    width,
    ...(currency === undefined ? {} : { currency }),
    ...more,
  }));

/** The title of a chart, which stands under `reportCatalogue.charts`. */
export const chartTitle = ({ t }: Building, key: string): string =>
  t(`reportCatalogue.charts.${key}`);

/** A table without anything but its rows; name what it has beside them. */
export const tableOf = (
  parts: Pick<ReportTable, 'key' | 'title' | 'columns' | 'rows'> & Partial<ReportTable>,
): ReportTable => ({
  kind: 'table',
  rowCount: parts.rows.length,
  rowLinks: [],
  rowParts: [],
  groups: [],
  totalLabel: null,
  figures: [],
  charts: [],
  footnote: '',
  frozenColumns: 0,
  ...parts,
});

/** A table whose title stands under `reportCatalogue.tables` and its heads under `columns`. */
export const table = (
  building: Building,
  key: string,
  columns: Columns,
  rows: ModelValue[][],
  more: Partial<ReportTable> = {},
): ReportTable =>
  tableOf({
    key,
    title: building.t(`reportCatalogue.tables.${key}`),
    columns: columnsOf(building, columns),
    rows,
    totalLabel: columns.some(([, , , parts]) => parts?.isSummed)
      ? building.t('reportCatalogue.total')
      : null,
    ...more,
  });

/** The officer's own words below a section; what is written stands there from the record of narratives. */
export const narrative = ({ t }: Building, key: string): ReportSection => ({
  kind: 'text',
  key: `${key}Narrative`,
  title: t('reportCatalogue.narrative'),
  text: '',
  isNarrative: true,
});

/** A share of one; null where there is nothing to share. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole;
