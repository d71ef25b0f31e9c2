import type { LocalText } from '#shared/domain/language.ts';
import type { MoneyDraft } from '../fields/moneyText.ts';
import type { RecordOption } from '../fields/recordOption.ts';
import type { DraftValue } from './partField.ts';

type Value = DraftValue | undefined;

export const textOf = (value: Value): string => (typeof value === 'string' ? value : '');

export const flagOf = (value: Value): boolean => value === true;

export const localTextOf = (value: Value): LocalText =>
  typeof value === 'object' && value !== null && 'kk' in value ? value : { kk: '', ru: '', en: '' };

export const moneyOf = (value: Value): MoneyDraft =>
  typeof value === 'object' && value !== null && 'currency' in value
    ? value
    : { amount: '', currency: 'KZT' };

export const optionOf = (value: Value): RecordOption | null =>
  typeof value === 'object' && value !== null && 'label' in value ? value : null;
