import type {
  ModelColumn,
  ModelValue,
  ReportSection,
  ReportTable,
  ValueType,
} from '#shared/report/reportModel.ts';
import type { Building } from './definition.ts';

/** Figures with their meanings; the texts stand under `reportCatalogue.figures`. */
export function figures(
  { t }: Building,
  list: readonly (readonly [key: string, type: ValueType, value: ModelValue])[],
): ReportSection {
  return {
    kind: 'figures',
    key: 'figures',
    title: t('reportCatalogue.figuresTitle'),
    compared: null,
    figures: list.map(([key, type, value]) => {
      const currency = typeof value === 'object' && value !== null ? `, ${value.currency}` : '';
      const text = (part: string): string => t(`reportCatalogue.figures.${key}.${part}`);
      return {
        key,
        type,
        value,
        label: text('term') + currency,
        meaning: text('meaning'),
        rowsKey: null,
      };
    }),
  };
}

export type Column = readonly [key: string, type: ValueType, width: number, currency?: string];

/** A table whose title stands under `reportCatalogue.tables` and its heads under `columns`. */
export function table(
  { t }: Building,
  key: string,
  columns: readonly Column[],
  rows: ModelValue[][],
): ReportTable {
  return {
    kind: 'table',
    key,
    title: t(`reportCatalogue.tables.${key}`),
    columns: columns.map(([name, type, width, currency]): ModelColumn => {
      const title = t(`reportCatalogue.columns.${name}`);
      return currency === undefined
        ? { key: name, title, type, width }
        : { key: `${name}${currency}`, title: `${title}, ${currency}`, type, width };
    }),
    rows,
    rowCount: rows.length,
    rowLinks: [],
    rowKeys: [],
    groups: [],
    totalLabel: null,
    figures: [],
    charts: [],
    footnote: '',
    frozenColumns: 0,
  };
}

/** A share of one; null where there is nothing to share. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole;
