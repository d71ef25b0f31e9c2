import {
  exchangeRateInput,
  holidayInput,
  listItemInput,
  officeInput,
  type ExchangeRateInput,
  type HolidayInput,
  type ListItemInput,
  type OfficeInput,
} from '#shared/contract/office.ts';
import { savedViewInput, type SavedViewInput } from '#shared/contract/savedViews.ts';
import { localText } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';
import { hasHoliday, hasItem, hasOffice, hasRate } from './queries.ts';

/** Throws `ALREADY_THERE`: of these, one at most may stand. */
function refuse(isTaken: boolean, name: string): void {
  if (isTaken) throw new AppError('ALREADY_THERE', { name });
}

export const officeKind: RecordKind<OfficeInput> = {
  kind: 'office',
  ...recordColumns(officeInput),
  title: ({ name }) => name,
  check: async ({ trx }, { name }, id) => refuse(await hasOffice(trx, id), localText(name, 'ru')),
};

export const listItemKind: RecordKind<ListItemInput> = {
  kind: 'listItem',
  ...recordColumns(listItemInput),
  order: ['position'],
  title: ({ name }) => name,
  check: async ({ trx }, item, id) => refuse(await hasItem(trx, item, id), item.code),
};

export const exchangeRateKind: RecordKind<ExchangeRateInput> = {
  kind: 'exchangeRate',
  ...recordColumns(exchangeRateInput),
  order: ['date'],
  title: ({ currency, date }) => plainTitle(`${currency} ${date}`),
  check: async ({ trx }, rate, id) =>
    refuse(await hasRate(trx, rate, id), `${rate.currency} ${rate.date}`),
};

export const holidayKind: RecordKind<HolidayInput> = {
  kind: 'holiday',
  ...recordColumns(holidayInput),
  order: ['date'],
  title: ({ name, date }) => (name.kk || name.ru || name.en ? name : plainTitle(date)),
  check: async ({ trx }, { date }, id) => refuse(await hasHoliday(trx, date, id), date),
};

export const savedViewKind: RecordKind<SavedViewInput> = {
  kind: 'savedView',
  ...recordColumns(savedViewInput),
  order: ['name'],
  title: ({ name }) => plainTitle(name),
};
