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
import { recordColumns } from '../records/recordColumns.ts';
import { plainTitle, type RecordKind } from '../records/recordKind.ts';

export const officeKind: RecordKind<OfficeInput> = {
  kind: 'office',
  ...recordColumns(officeInput),
  title: ({ name }) => name,
};

export const listItemKind: RecordKind<ListItemInput> = {
  kind: 'listItem',
  ...recordColumns(listItemInput),
  order: ['position'],
  title: ({ name }) => name,
};

export const exchangeRateKind: RecordKind<ExchangeRateInput> = {
  kind: 'exchangeRate',
  ...recordColumns(exchangeRateInput),
  order: ['date'],
  title: ({ currency, date }) => plainTitle(`${currency} ${date}`),
};

export const holidayKind: RecordKind<HolidayInput> = {
  kind: 'holiday',
  ...recordColumns(holidayInput),
  order: ['date'],
  title: ({ name, date }) => (name.kk || name.ru || name.en ? name : plainTitle(date)),
};

export const savedViewKind: RecordKind<SavedViewInput> = {
  kind: 'savedView',
  ...recordColumns(savedViewInput),
  order: ['name'],
  title: ({ name }) => plainTitle(name),
};
