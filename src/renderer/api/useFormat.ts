import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldKey } from '#shared/domain/fields.ts';
import { decimalOfMoney, type Money } from '#shared/domain/money.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { formatAmount, formatMoney } from '#shared/i18n/format/formatMoney.ts';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import { countryName, currencyName } from '#shared/i18n/format/names.ts';
import { useLanguage } from './useLanguage.ts';

export interface Formats {
  /** `YYYY-MM-DD` as `05.03.2025`. */
  date: (date: string) => string;
  /** UTC instant as date and time of this computer. */
  instant: (iso: string) => string;
  number: (value: number) => string;
  /** The amount without its currency, `1 234,56`. */
  amount: (money: Money) => string;
  /** The amount without spaces between thousands, as Excel reads it: `1234,56`. */
  plainAmount: (money: Money) => string;
  /** The amount with its currency, `1 234,56 ₸`. */
  money: (money: Money) => string;
  country: (code: string) => string;
  currency: (code: string) => string;
  /** Name of an OECD field of science by its code. */
  fieldOfScience: (code: string) => string;
}

/** Formatting in the window's language, by the same rules as in reports. */
export function useFormat(): Formats {
  const language = useLanguage();
  const { t } = useTranslation();
  return useMemo(
    () => ({
      date: (date) => formatDate(date, language),
      instant: (iso) => formatDateTime(iso, language),
      number: (value) => formatNumber(value, language),
      amount: (money) => formatAmount(money, language, { whole: true }),
      plainAmount: (money) => {
        const plain = decimalOfMoney(money).replace(/\.0+$/u, '');
        return language === 'en' ? plain : plain.replace('.', ',');
      },
      money: (money) => formatMoney(money, language, { whole: true }),
      country: (code) => countryName(code, language),
      currency: (code) => currencyName(code, language),
      fieldOfScience: (code) => t(`fields.${fieldKey(code)}`, { defaultValue: code }),
    }),
    [language, t],
  );
}
