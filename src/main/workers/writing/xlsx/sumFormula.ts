import { minorDigits } from '#shared/domain/currencies.ts';
import type { ModelColumn, ModelValue } from '#shared/report/reportModel.ts';
import { columnLetters } from './columnLetters.ts';
import type { TableStyle } from './styles.ts';
import { amountOf } from './setValue.ts';

/** First and last row of what is added up. */
export interface SummedRows {
  first: number;
  last: number;
  /** True where sums of groups stand among the rows and must not be counted again. */
  hasSums: boolean;
}

export interface SumCell {
  style: TableStyle;
  /** Without its equals sign; null for a value that no formula can give. */
  formula: string | null;
  value: number | string | null;
}

function numberStyle({ type }: ModelColumn): TableStyle {
  if (type === 'decimal') return 'totalDecimal';
  return type === 'percent' ? 'totalPercent' : 'totalInteger';
}

/** The cell of one column in a line of sums, as a formula with the value that it gives now. */
export function sumCell(
  columns: readonly ModelColumn[],
  index: number,
  value: ModelValue,
  rows: SummedRows,
  isOneCurrency: boolean,
): SumCell {
  const column = columns[index];
  if (value === null || column === undefined) {
    return { style: 'totalEmpty', formula: null, value: null };
  }
  if (typeof value === 'string') return { style: 'totalCurrency', formula: null, value };
  const range = (at: number): string => {
    const letters = columnLetters(at);
    return `${letters}$${rows.first}:${letters}$${rows.last}`;
  };
  const sum = rows.hasSums ? `SUBTOTAL(9,${range(index)})` : `SUM(${range(index)})`;
  if (typeof value === 'number') return { style: numberStyle(column), formula: sum, value };
  const { currency, minor } = value;
  const code = columns.findIndex(({ key }) => key === column.currencyKey);
  const ofCurrency = `SUMIFS(${range(index)},${range(code)},"${currency}")`;
  return {
    style: minorDigits(currency) === 0 ? 'totalWholeMoney' : 'totalMoney',
    // Lines of sums have no code in the column of codes, or stand outside the rows.
    formula: code >= 0 ? ofCurrency : isOneCurrency ? sum : null,
    value: amountOf(minor, currency),
  };
}
