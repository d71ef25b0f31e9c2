import type { Language } from '../domain/language.ts';
import { currencyName } from '../i18n/format/names.ts';
import { formatNumber } from '../i18n/format/formatNumber.ts';
import type { CountedTotals } from './countTotals.ts';
import type { ModelColumn, ModelValue, ReportTable } from './reportModel.ts';

/** One line of sums; `cells` has a value for each column, null where nothing is added up. */
export interface SumLine {
  label: string;
  /** The currency whose amounts stand in it; null for a line of numbers alone. */
  currency: string | null;
  cells: ModelValue[];
}

type Summed = Pick<ReportTable, 'columns' | 'totalLabel'>;

function currencyLabel(currency: string, language: Language): string {
  const name = currencyName(currency, language);
  if (name === currency) return currency;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${currency})`;
}

/** The amounts of one currency in their columns, and its code where it is shown apart. */
function amountsOf(
  columns: readonly ModelColumn[],
  { currency, amounts }: CountedTotals['currencies'][number],
): ModelValue[] {
  const named = new Set(
    columns.flatMap(({ key, currencyKey }) => (amounts.has(key) ? (currencyKey ?? []) : [])),
  );
  return columns.map(({ key }) => {
    const minor = amounts.get(key);
    if (minor !== undefined) return { minor: Number(minor), currency };
    return named.has(key) ? currency : null;
  });
}

/** `{count}` in a label stands for the number of rows. */
export const countedLabel = (label: string, rows: number, language: Language): string =>
  label.replaceAll('{count}', formatNumber(rows, language));

/**
 * The lines of sums of a table, or of a group of it that is named: the numbers with the label, amounts apart
 * for each currency; one currency stands in the line of the numbers.
 */
export function sumLines(
  { columns, totalLabel }: Summed,
  totals: CountedTotals,
  language: Language,
  groupTitle = '',
): SumLine[] {
  const { currencies, sums } = totals;
  const hasSums = columns.some(({ isSummed }) => isSummed === true);
  if (totalLabel === null && !hasSums) return [];
  const [only] = currencies;
  const amounts = currencies.length === 1 && only ? amountsOf(columns, only) : [];
  const label = countedLabel(totalLabel ?? 'Σ', totals.rows, language);
  const first: SumLine = {
    label: groupTitle === '' ? label : `${groupTitle.split('\n', 1)[0] ?? ''}. ${label}`,
    currency: currencies.length === 1 && only ? only.currency : null,
    cells: columns.map(({ key }, index) => sums.get(key) ?? amounts[index] ?? null),
  };
  if (currencies.length < 2) return [first];
  return [
    first,
    ...currencies.map((one) => ({
      label: currencyLabel(one.currency, language),
      currency: one.currency,
      cells: amountsOf(columns, one),
    })),
  ];
}

/** How many columns at the left a label of sums may take. */
export function labelColumns(columns: readonly ModelColumn[]): number {
  const named = new Set(
    columns.flatMap(({ isSummed, currencyKey }) => (isSummed === true ? (currencyKey ?? []) : [])),
  );
  const first = columns.findIndex(({ key, isSummed }) => isSummed === true || named.has(key));
  return first === -1 ? columns.length : Math.max(1, first);
}
