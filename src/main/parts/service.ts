import { addMonths } from '#shared/domain/dates.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { localText } from '#shared/domain/language.ts';
import type { Reader, Writing } from '../db/schema.ts';
import { readOffice } from '../office/service.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { selectBearer } from './queries.ts';

/** The day by which a government should answer a request of that day, by the rule of the office. */
export async function concurrenceDueIn(
  db: Reader | Writing,
  requestedDate: string,
): Promise<string> {
  const { concurrenceMonths } = await readOffice(db);
  return addMonths(requestedDate, concurrenceMonths);
}

export const concurrenceDue = (ctx: ServiceContext, requestedDate: string): Promise<string> =>
  concurrenceDueIn(ctx.workspace.reader, requestedDate);

/** The live project that bears a code already, in whatever spelling, as its code or as an identifier. */
export async function bearerOf(db: Reader | Writing, code: string, exceptProjectId: string | null) {
  const { key } = canonicalProjectCode(code);
  if (key === '') return undefined;
  const bearer = await selectBearer(db, key, exceptProjectId);
  if (!bearer) return undefined;
  const { id, value, kk, ru, en } = bearer;
  return { id, code: value, title: localText({ kk, ru, en }, 'ru') };
}

export { isUniqueType } from './queries.ts';
