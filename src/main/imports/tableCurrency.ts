import type { ImportColumn } from '#shared/contract/imports.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import { isCordisTable } from './tables/tableKind.ts';

/** The currency of amounts without one, from the header of the amount or the kind of table. */
export function tableCurrency(columns: readonly ImportColumn[]): string | null {
  const amount = columns.find(({ field }) => field === 'budget');
  const named = amount === undefined ? undefined : parseCurrency(amount.header);
  if (named !== undefined) return named;
  return isCordisTable(columns.map(({ header }) => header)) ? 'EUR' : null;
}
