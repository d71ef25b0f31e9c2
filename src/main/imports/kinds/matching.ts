import type { ImportField } from '#shared/contract/importKinds.ts';
import type { PlanProblemCode } from '../cells/problemCodes.ts';
import type { KnownRecord } from '../known/knownRecords.ts';
import type { Candidate } from '../plan/plan.ts';
import { noMatch, type Match, type RowView } from './definition.ts';

export const one = (record: KnownRecord | undefined): Match =>
  record === undefined ? noMatch : { kind: 'one', record };

/** Several records fit, and the officer says which; those that the file makes cannot be chosen. */
export const severalOf = (
  found: readonly KnownRecord[],
  field: ImportField,
  said: { text?: string; reasons?: Candidate['reasons'] } = {},
): Match => ({
  kind: 'unsure',
  fault: { code: 'SEVERAL_MATCHES', field, text: said.text ?? '' },
  candidates: found
    .filter(({ version }) => version > 0)
    .map(({ kind, id }) => ({ kind, id, score: 9, reasons: said.reasons ?? [] })),
});

/** Faults a row whose days are not in order; unknown days are. */
export function checkOrder(
  row: RowView,
  [first, second]: readonly [string | null, string | null],
  fault: { code: PlanProblemCode; field: ImportField },
): void {
  if (first === null || second === null || second >= first) return;
  row.fault({ ...fault, text: `${second} < ${first}` });
}
