import type { ExchangeRateInput, ListItemInput } from '#shared/contract/office.ts';
import type { Reader, Writing } from '../db/schema.ts';

type Db = Reader | Writing;

/** The office whose workspace this is; none while nothing has been set. */
export const selectOffice = (db: Db) =>
  db.selectFrom('offices').selectAll().where('deleted_at', 'is', null).executeTakeFirst();

type Own = 'offices' | 'list_items' | 'exchange_rates' | 'holidays';

/** Whether another record than `id` stands there with these values. */
async function hasOther(
  trx: Writing,
  table: Own,
  values: Readonly<Record<string, string>>,
  id: string | null,
): Promise<boolean> {
  let query = trx.selectFrom(table).select('id').where('deleted_at', 'is', null);
  if (id !== null) query = query.where('id', '!=', id);
  for (const [column, value] of Object.entries(values)) {
    query = query.where(column as 'id', '=', value);
  }
  return (await query.executeTakeFirst()) !== undefined;
}

export const hasOffice = (trx: Writing, id: string | null) => hasOther(trx, 'offices', {}, id);

export const hasItem = (trx: Writing, { list, code }: ListItemInput, id: string | null) =>
  hasOther(trx, 'list_items', { list, code }, id);

export const hasRate = (trx: Writing, { currency, date }: ExchangeRateInput, id: string | null) =>
  hasOther(trx, 'exchange_rates', { currency, date }, id);

export const hasHoliday = (trx: Writing, date: string, id: string | null) =>
  hasOther(trx, 'holidays', { date }, id);

/** The rates of a currency, or of all of them, the latest first. */
export function selectRates(db: Db, currency?: string) {
  const rates = db.selectFrom('exchange_rates').selectAll().where('deleted_at', 'is', null);
  const chosen = currency === undefined ? rates : rates.where('currency', '=', currency);
  return chosen.orderBy('date', 'desc').execute();
}

/** The latest rate of a currency on or before a day. */
export const selectRateOn = (db: Db, currency: string, date: string) =>
  db
    .selectFrom('exchange_rates')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('currency', '=', currency)
    .where('date', '<=', date)
    .orderBy('date', 'desc')
    .executeTakeFirst();

/** The office's own days of a year. */
export const selectHolidays = (db: Db, from: string, to: string) =>
  db
    .selectFrom('holidays')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('date')
    .execute();
