import type { HolidayKind, Office, OfficeInput } from '#shared/contract/office.ts';
import type { ExchangeRate } from '#shared/domain/exchangeRates.ts';
import { dayOverrides, type DayOverrides } from '#shared/domain/workingDays.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { createIn, updateIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { officeKind } from './kinds.ts';
import { selectHolidays, selectOffice, selectRateOn } from './queries.ts';

/** What the application suggests until the office says otherwise. */
const suggested: Office = {
  version: 0,
  updatedAt: '',
  updatedBy: '',
  name: { kk: '', ru: '', en: '' },
  signatories: [],
  youngAgeLimit: 40,
  youngReference: 'project_start',
  concurrenceMonths: 1,
  staleMonths: 6,
  currency: 'KZT',
  protocolLanguage: 'kk',
  hasApprovalStamp: false,
};

/** The office and its rules as they stand; `version` is 0 while nothing has been set. */
export async function readOffice(db: Reader | Writing): Promise<Office> {
  const row = await selectOffice(db);
  if (!row) return suggested;
  const { version, updated_at: updatedAt, updated_by: updatedBy } = row;
  return { ...officeKind.toInput({ ...row }), version, updatedAt, updatedBy };
}

/** Sets the office that was read at `version`; throws `RECORD_CHANGED_ELSEWHERE` when it has changed since. */
export async function saveOffice(
  ctx: ServiceContext,
  version: number,
  input: OfficeInput,
): Promise<Office> {
  await inOneChange(ctx, async (change) => {
    const row = await selectOffice(change.trx);
    if (!row) return createIn(change, officeKind, input);
    if (version === 0) {
      throw new AppError('RECORD_CHANGED_ELSEWHERE', { by: row.updated_by, at: row.updated_at });
    }
    return updateIn(change, officeKind, row.id, version, input);
  });
  return readOffice(ctx.workspace.reader);
}

/** The latest rate of a currency on or before a day; undefined where none is known. */
export const readRateOn = (
  db: Reader | Writing,
  currency: string,
  date: string,
): Promise<ExchangeRate | undefined> => selectRateOn(db, currency, date);

/** What the days from one year to another are, by the law and by the office. */
export async function readDayOverrides(
  db: Reader | Writing,
  fromYear: number,
  toYear: number,
): Promise<DayOverrides> {
  const own = await selectHolidays(db, `${fromYear}-01-01`, `${toYear}-12-31`);
  const days = own.map(({ date, kind }) => ({ date, kind: kind as HolidayKind }));
  return dayOverrides(fromYear, toYear, days);
}
