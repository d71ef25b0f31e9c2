import type { ImportField, ImportKind } from '#shared/contract/importKinds.ts';
import { fieldInfo } from '#shared/contract/importKinds.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';
import { countDecimal, decimalSignOf, type DecimalCount } from '../cells/amountColumn.ts';
import { valueText } from '../cells/cellText.ts';
import {
  countDateOrder,
  dateOrderOf,
  isEitherOrder,
  type DateOrder,
  type DateOrderCount,
} from '../cells/dateColumn.ts';
import { eachTableRow } from '../tables/eachTableRow.ts';
import type { SheetSource, Table } from '../tables/table.ts';

/** What the cells of one column prove about how its dates and amounts are written. */
export interface ColumnProof {
  order: DateOrderCount;
  decimal: DecimalCount;
  /** Dates and amounts that can be read in two ways. */
  eitherDate: number;
  eitherAmount: number;
}

export type Proofs = Map<number, ColumnProof>;

const dateTypes = new Set(['date', 'period', 'document', 'mark']);

export const isDateField = (kind: ImportKind, field: ImportField): boolean =>
  dateTypes.has(fieldInfo(kind, field)?.type ?? '');

export const isMoneyField = (kind: ImportKind, field: ImportField): boolean =>
  fieldInfo(kind, field)?.type === 'money';

/** Counts over all rows what the given columns prove; yields between slices. */
export function* countProofs(
  sheet: SheetSource,
  table: Table,
  columns: readonly number[],
): Generator<number, Proofs> {
  const proofs: Proofs = new Map();
  for (const column of columns) {
    proofs.set(column, {
      order: { dayFirst: 0, monthFirst: 0 },
      decimal: { comma: 0, point: 0 },
      eitherDate: 0,
      eitherAmount: 0,
    });
  }
  if (columns.length === 0) return proofs;
  let done = 0;
  for (const { cells, isData } of eachTableRow(sheet, table, { withHidden: true })) {
    if (isData) for (const [column, proof] of proofs) count(proof, cells[column]);
    done += 1;
    if (done % 500 === 0) yield done;
  }
  return proofs;
}

function count(proof: ColumnProof, cell: unknown): void {
  if (typeof cell !== 'string' || cell.length < 3) return;
  const text = valueText(cell);
  if (/\d[-/ ]\d/u.test(text)) {
    countDateOrder(proof.order, text);
    if (isEitherOrder(text)) proof.eitherDate += 1;
  }
  if (!/[.,]/u.test(text)) return;
  countDecimal(proof.decimal, text);
  if (/[.,]\d{3}(?!\d)/u.test(text) && parseAmount(text).kind === 'ambiguous') {
    proof.eitherAmount += 1;
  }
}

/** How dates and amounts of a column are read. */
export interface Settled {
  order: DateOrder;
  decimal: ',' | '.' | null;
  ambiguous: { what: 'date' | 'decimal'; cells: number } | null;
}

/** Settles one column by its own proof, else by the others of the table: one person typed them all. */
export function settle(proofs: Proofs, column: number, what: 'date' | 'decimal'): Settled {
  const own = proofs.get(column);
  const order = { dayFirst: 0, monthFirst: 0 };
  const decimal = { comma: 0, point: 0 };
  for (const proof of proofs.values()) {
    order.dayFirst += proof.order.dayFirst;
    order.monthFirst += proof.order.monthFirst;
    decimal.comma += proof.decimal.comma;
    decimal.point += proof.decimal.point;
  }
  const ownOrder = own && own.order.dayFirst + own.order.monthFirst > 0 ? own.order : order;
  const ownSign = own ? decimalSignOf(own.decimal) : null;
  const sign = ownSign ?? decimalSignOf(decimal);
  const isProved = what === 'date' ? ownOrder.dayFirst + ownOrder.monthFirst > 0 : sign !== null;
  const cells = (what === 'date' ? own?.eitherDate : own?.eitherAmount) ?? 0;
  return {
    order: dateOrderOf(ownOrder),
    decimal: sign,
    ambiguous: !isProved && cells > 0 ? { what, cells } : null,
  };
}
