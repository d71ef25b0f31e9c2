import type { Office } from '#shared/contract/office.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { officeKind } from './kinds.ts';
import { selectOffice } from './queries.ts';

/** What the application suggests until the office says otherwise. */
const suggested: Office = {
  version: 0,
  name: { kk: '', ru: '', en: '' },
  signatories: [],
  youngAgeLimit: 40,
  youngReference: 'project_start',
  concurrenceMonths: 1,
  staleMonths: 6,
  currency: 'KZT',
};

/** The office and its rules as they stand; `version` is 0 while nothing has been set. */
export async function readOffice(db: Reader | Writing): Promise<Office> {
  const row = await selectOffice(db);
  return row ? { ...officeKind.toInput({ ...row }), version: row.version } : suggested;
}
