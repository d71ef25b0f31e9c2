import type { ImportColumn, ImportField } from '#shared/contract/imports.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { countDecimal, decimalSignOf, type DecimalCount } from './amountColumn.ts';
import type { ColumnFormats } from './cellReaders.ts';
import { valueText } from './cellText.ts';
import {
  countDateOrder,
  createDateReader,
  dateOrderOf,
  type DateOrderCount,
} from './dateColumn.ts';

const dateFields: readonly ImportField[] = ['startDate', 'endDate', 'period'];

/** Collects what the rows of a table prove about how dates and amounts are written in it. */
export interface FormatCounter {
  add: (row: readonly Cell[]) => void;
  finish: () => ColumnFormats;
}

export function createFormatCounter(columns: readonly ImportColumn[]): FormatCounter {
  const dates = new Map<ImportField, { column: number; count: DateOrderCount }>();
  const decimal: DecimalCount = { comma: 0, point: 0 };
  let amountColumn = -1;
  let multiplier = 1;
  for (const { column, field, multiplier: unit } of columns) {
    if (field === null) continue;
    if (dateFields.includes(field)) {
      dates.set(field, { column, count: { dayFirst: 0, monthFirst: 0 } });
    }
    if (field === 'budget') {
      amountColumn = column;
      multiplier = unit;
    }
  }
  return {
    add: (row) => {
      for (const { column, count } of dates.values()) {
        const cell = row[column];
        if (typeof cell === 'string') countDateOrder(count, valueText(cell));
      }
      const amount = amountColumn === -1 ? null : row[amountColumn];
      if (typeof amount === 'string' && /[.,]/u.test(amount))
        countDecimal(decimal, valueText(amount));
    },
    finish: () => {
      const readers: ColumnFormats['dates'] = {};
      // One person typed both dates: what one column proves holds for the other.
      const total: DateOrderCount = { dayFirst: 0, monthFirst: 0 };
      for (const { count } of dates.values()) {
        total.dayFirst += count.dayFirst;
        total.monthFirst += count.monthFirst;
      }
      for (const [field, { count }] of dates) {
        const hasProof = count.dayFirst + count.monthFirst > 0;
        readers[field] = createDateReader(dateOrderOf(hasProof ? count : total));
      }
      return {
        dates: readers,
        amounts: { decimal: decimalSignOf(decimal), exponent: Math.round(Math.log10(multiplier)) },
      };
    },
  };
}
