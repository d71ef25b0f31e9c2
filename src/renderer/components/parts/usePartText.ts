import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { readMoney } from '../fields/moneyText.ts';
import { flagOf, localTextOf, moneyOf, optionOf, textOf } from './draftValues.ts';
import type { DraftValue, PartField } from './partField.ts';
import { useListNames } from './useListNames.ts';

/** One field of a part in plain words, for the cells of its table and for two versions side by side. */
export function usePartText(): (field: PartField, value: DraftValue | undefined) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const listName = useListNames();
  return (field, value) => {
    const text = textOf(value);
    switch (field.type) {
      case 'localText':
      case 'localLongText':
        return localText(localTextOf(value), language);
      case 'date':
        return isCalendarDate(text) ? format.date(text) : text;
      case 'money': {
        const { amount, currency, language: written } = moneyOf(value);
        const reading = readMoney(amount, currency, written);
        return reading.kind === 'money' && reading.money ? format.money(reading.money) : amount;
      }
      case 'percent':
        return text === '' ? '' : `${text} %`;
      case 'select':
        return field.options.find((option) => option.value === text)?.label ?? text;
      case 'list':
        return text === '' ? '' : listName(field.list, text);
      case 'country':
        return text === '' ? '' : format.country(text);
      case 'record':
        return optionOf(value)?.label ?? '';
      case 'flag':
        return t(flagOf(value) ? 'parts.yes' : 'parts.no');
      case 'text':
      case 'longText':
      case 'count':
      case 'decimal':
        return text;
    }
  };
}
