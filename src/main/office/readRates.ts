import { exchangeRateInput, type ExchangeRateInput } from '#shared/contract/office.ts';
import { isCurrencyCode } from '#shared/domain/currencies.ts';
import { rateCurrency } from '#shared/domain/exchangeRates.ts';
import { decimalOfNumber } from '#shared/domain/money.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import { parseDay } from '#shared/domain/parseDate.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { AppError } from '#shared/errors/appError.ts';
import { rateColumns, type RateColumns } from './rateColumns.ts';

/** Rows at the top of a file among which the header is looked for. */
const headRows = 20;

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? (decimalOfNumber(cell) ?? '') : String(cell ?? '').trim();

/** Decimal text of a rate: `447,5`, `1 447.50`; a single sign before three digits is a decimal sign. */
function rateOf(cell: Cell | undefined): string {
  const amount = parseAmount(textOf(cell));
  const value =
    amount.kind === 'amount' ? amount.value : amount.kind === 'ambiguous' ? amount.asDecimal : '';
  const [whole = '', part = ''] = value.split('.');
  return part === '' ? whole : `${whole}.${part.slice(0, 8)}`;
}

function currencyOf(cell: Cell | undefined): string | undefined {
  const text = textOf(cell).toUpperCase();
  return isCurrencyCode(text) ? text : parseCurrency(textOf(cell));
}

function rowRates(row: readonly Cell[], { fields, wide }: RateColumns): unknown[] {
  const at = (field: keyof typeof fields): Cell | undefined => {
    const column = fields[field];
    return column === undefined ? undefined : row[column];
  };
  const date = parseDay(textOf(at('date')).slice(0, 30));
  const source = textOf(at('source'));
  if (wide.length > 0) {
    return wide
      .filter(({ column }) => textOf(row[column]) !== '')
      .map(({ column, currency, units }) => ({
        currency,
        date,
        units,
        rate: rateOf(row[column]),
        source,
      }));
  }
  const units = fields.units === undefined ? 1 : Number(rateOf(at('units')));
  return [{ currency: currencyOf(at('currency')), date, units, rate: rateOf(at('rate')), source }];
}

export interface ReadRates {
  rates: ExchangeRateInput[];
  /** Rows with a value that is no rate, no date or no currency. */
  refused: number;
}

/**
 * The rates of a table, whose header is among its first rows: a row per rate, or a column per currency.
 * Of two rates of a currency and day the last one counts. Throws `RATES_NO_COLUMNS`.
 */
export function readRates(rows: readonly (readonly Cell[])[]): ReadRates {
  for (const [index, header] of rows.slice(0, headRows).entries()) {
    const columns = rateColumns(header.map(textOf));
    if (columns) return readRows(rows.slice(index + 1), columns);
  }
  throw new AppError('RATES_NO_COLUMNS');
}

function readRows(rows: readonly (readonly Cell[])[], columns: RateColumns): ReadRates {
  const rates = new Map<string, ExchangeRateInput>();
  let refused = 0;
  for (const row of rows) {
    if (row.every((cell) => textOf(cell) === '')) continue;
    for (const given of rowRates(row, columns)) {
      const { data } = exchangeRateInput.safeParse(given);
      if (data && data.currency !== rateCurrency) rates.set(`${data.currency} ${data.date}`, data);
      else refused += 1;
    }
  }
  return { rates: [...rates.values()], refused };
}
