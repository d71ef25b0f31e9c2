import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '#shared/domain/language.ts';
import { formatBytes } from '#shared/i18n/format/formatBytes.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatDateTime } from '#shared/i18n/format/formatDateTime.ts';
import { formatAmount, formatMoney } from '#shared/i18n/format/formatMoney.ts';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import { formatRelativeDays } from '#shared/i18n/format/formatRelativeDays.ts';
import { countryName, currencyName } from '#shared/i18n/format/names.ts';

const locales: Record<Language, string> = { kk: 'kk', ru: 'ru', en: 'en-GB' };
const language = fc.constantFrom(...languages);
/** Spaces made visible: `_` does not break. */
const shown = (text: string): string => text.replaceAll('\u00A0', '_');

describe('formatting', () => {
  it.each([
    ['kk', ['05.03.2025', '2025_ж. 5 наурыз', '2025_ж. наурыз']],
    ['ru', ['05.03.2025', '5 марта 2025_г.', 'март 2025_г.']],
    ['en', ['05.03.2025', '5 March 2025', 'March 2025']],
  ] as const)('writes dates in %s', (of, expected) => {
    const styles = ['short', 'long', 'month'] as const;
    expect(styles.map((style) => shown(formatDate('2025-03-05', of, style)))).toEqual(expected);
  });

  it('writes long dates as the full ICU does', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, language, (moment, of) => {
        const intl = new Intl.DateTimeFormat(locales[of], { dateStyle: 'long', timeZone: 'UTC' });
        const ours = formatDate(moment.toISOString().slice(0, 10), of, 'long');
        expect(ours.replace(/\s/gu, ' ')).toBe(intl.format(moment).replace(/\s/gu, ' '));
      }),
    );
  });

  it('refuses to format what is no date', () => {
    expect(() => formatDate('2025-02-30', 'kk')).toThrow(RangeError);
    expect(() => formatDateTime('soon', 'kk')).toThrow(RangeError);
  });

  it("writes instants in the computer's own time zone", () => {
    const moment = new Date(2025, 2, 5, 4, 7);
    expect(formatDateTime(moment.toISOString(), 'ru')).toBe('05.03.2025 04:07');
  });

  it('writes numbers as the full ICU does', () => {
    const intl = (of: Language, digits?: number): Intl.NumberFormat =>
      new Intl.NumberFormat(
        locales[of],
        digits === undefined
          ? { maximumFractionDigits: 20 }
          : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      );
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 999 }), language, (whole, part, of) => {
        const value = Number(`${whole}.${String(part).padStart(3, '0')}`);
        expect(formatNumber(value, of)).toBe(intl(of).format(value));
        expect(formatNumber(whole, of, 2)).toBe(intl(of, 2).format(whole));
      }),
    );
    expect(formatNumber(-0.001, 'ru', 2)).toBe('0,00');
    expect(formatNumber(Number.NaN, 'ru')).toBe('');
    expect(formatNumber(10n ** 20n, 'en')).toBe('100,000,000,000,000,000,000');
  });

  it.each([
    ['kk', 'KZT', '-1_234_567,89_₸'],
    ['ru', 'KZT', '-1_234_567,89_₸'],
    ['en', 'KZT', '-KZT_1,234,567.89'],
    ['kk', 'USD', '-1_234_567,89_$'],
    ['ru', 'EUR', '-1_234_567,89_€'],
    ['en', 'USD', '-US$1,234,567.89'],
    ['en', 'EUR', '-€1,234,567.89'],
    ['ru', 'JPY', '-123_456_789_JPY'],
    ['kk', 'NOK', '-1_234_567,89_NOK'],
  ] as const)('writes money in %s: %s', (of, currency, expected) => {
    expect(shown(formatMoney({ minor: -123_456_789, currency }, of))).toBe(expected);
  });

  it('leaves out decimals only when they are all zero', () => {
    const amount = (minor: number | bigint): string =>
      shown(formatAmount({ minor, currency: 'KZT' }, 'ru', { whole: true }));
    expect([amount(100_000), amount(100_050), amount(0), amount(-(10n ** 18n))]).toEqual([
      '1_000',
      '1_000,50',
      '0',
      '-10_000_000_000_000_000',
    ]);
  });

  it('writes English money as the full ICU does', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('KZT', 'USD', 'EUR', 'GBP', 'CHF', 'NOK'),
        (m, c) => {
          const intl = new Intl.NumberFormat('en-GB', { style: 'currency', currency: c });
          expect(formatMoney({ minor: m, currency: c }, 'en')).toBe(intl.format(m / 100));
        },
      ),
    );
  });

  it('counts days from today in words', () => {
    const said = (of: Language): string[] =>
      [-21, -5, -2, -1, 0, 1, 2, 3, 11, 1234].map((days) => shown(formatRelativeDays(days, of)));
    expect({ kk: said('kk'), ru: said('ru'), en: said('en') }).toMatchSnapshot();
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), language, (days, of) => {
        const intl = new Intl.RelativeTimeFormat(locales[of], { numeric: 'auto' });
        expect(formatRelativeDays(days, of)).toBe(intl.format(days, 'day'));
      }),
    );
  });

  it('writes sizes as file managers do', () => {
    const sizes = [0, 999, 1024, 1536, 10_485_760, 1_048_575, 5e9];
    expect(sizes.map((size) => shown(formatBytes(size, 'ru')))).toEqual([
      '0_Б',
      '999_Б',
      '1,0_КБ',
      '1,5_КБ',
      '10_МБ',
      '1,0_МБ',
      '4,7_ГБ',
    ]);
    expect(shown(formatBytes(1536, 'en'))).toBe('1.5_KB');
  });

  it('names countries and currencies as official papers of Kazakhstan do', () => {
    expect(languages.map((of) => countryName('KG', of))).toEqual([
      'Қырғызстан',
      'Кыргызстан',
      'Kyrgyzstan',
    ]);
    expect(languages.map((of) => currencyName('KZT', of))).toEqual([
      'Қазақстан теңгесі',
      'казахстанский тенге',
      'Kazakhstani Tenge',
    ]);
    expect(countryName('EU', 'kk')).toBe('EU');
  });
});
