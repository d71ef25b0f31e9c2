import { useMemo } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { decimalOfMoney, type Money } from '#shared/domain/money.ts';
import { useLanguage } from './useLanguage.ts';

export interface Formats {
  /** `YYYY-MM-DD` as `05.03.2025`. */
  date: (date: string) => string;
  /** UTC instant as local date and time. */
  instant: (iso: string) => string;
  number: (value: number) => string;
  /** The amount without its currency, `1 234,56`. */
  amount: (money: Money) => string;
  /** The amount with its currency, `1 234,56 KZT`. */
  money: (money: Money) => string;
}

function makeFormats(language: Language): Formats {
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'ru-RU');
  const date = (text: string): string => text.split('-').toReversed().join('.');
  const amount = (money: Money): string => {
    const [whole = '0', part = ''] = decimalOfMoney(money).split('.');
    const decimals = /[1-9]/u.test(part) ? `${language === 'en' ? '.' : ','}${part}` : '';
    return number.format(BigInt(whole)) + decimals;
  };
  return {
    date,
    instant: (iso) =>
      new Date(iso).toLocaleString('ru-RU', { dateStyle: 'short', timeStyle: 'short' }),
    number: (value) => number.format(value),
    amount,
    money: (money) => `${amount(money)} ${money.currency}`,
  };
}

/** Formatting in the window's language. */
export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => makeFormats(language), [language]);
}
