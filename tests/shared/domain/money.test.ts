import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, minorDigits } from '#shared/domain/currencies.ts';
import { decimalOfMoney, decimalOfNumber, toMoney } from '#shared/domain/money.ts';
import { parseAmount } from '#shared/domain/parseAmount.ts';
import { parseCurrency } from '#shared/domain/parseCurrency.ts';
import { unitMultiplier } from '#shared/domain/unitMultiplier.ts';
import { languages } from '#shared/domain/language.ts';
import { formatAmount, formatMoney } from '#shared/i18n/format/formatMoney.ts';

const minor = fc.maxSafeInteger();
const currency = fc.constantFrom(...currencyCodes);

describe('parseAmount', () => {
  it.each([
    ['1 234,56', '1234.56'],
    ['1\u00A0234\u00A0567,89', '1234567.89'],
    ['1\u202F234,5', '1234.5'],
    ['1\u2009234', '1234'],
    ["1'234.56", '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1,234,567.89', '1234567.89'],
    ['1.234.567', '1234567'],
    ['2998012,75', '2998012.75'],
    ['540000.0', '540000.0'],
    ['12,345.678', '12345.678'],
    ['0.123', '0.123'],
    ['0,5', '0.5'],
    ['(123)', '-123'],
    ['(1 234,50 ₸)', '-1234.50'],
    ['\u2212123,4', '-123.4'],
    ['- 1 500', '-1500'],
    ['12 345,6 тг', '12345.6'],
    ['100 тыс. тенге', '100000'],
    ['5 мың теңге', '5000'],
    ['12,5 млн тг', '12500000'],
    ['1,5 млрд. тг', '1500000000'],
    ['€ 600 000', '600000'],
    ['100 тысяч долларов США', '100000'],
    ['1234567890123456789,12', '1234567890123456789.12'],
    ['00012,50', '12.50'],
    ['0', '0'],
    ['500,-', '500'],
    ['5 kEUR', '5000'],
  ])('reads %j as %s to the last digit', (text, value) => {
    expect(parseAmount(text)).toMatchObject({ kind: 'amount', value });
  });

  it.each([
    ['1,234', ',', '1.234', '1234'],
    ['1.234', '.', '1.234', '1234'],
    ['US$770,340', ',', '770.340', '770340'],
    ['-12,345', ',', '-12.345', '-12345'],
  ])('leaves %s to the rest of the column', (text, sign, asDecimal, asThousands) => {
    expect(parseAmount(text)).toMatchObject({ kind: 'ambiguous', sign, asDecimal, asThousands });
    expect(parseAmount(text, { decimal: sign === ',' ? ',' : '.' })).toMatchObject({
      kind: 'amount',
      value: asDecimal,
    });
    expect(parseAmount(text, { decimal: sign === ',' ? '.' : ',' })).toMatchObject({
      kind: 'amount',
      value: asThousands,
    });
  });

  it.each(['', ' ', '-', '—', 'н/д', 'ж/қ', 'n/a', 'нет данных'])(
    'takes %j for no value',
    (text) => {
      expect(parseAmount(text).kind).toBe('empty');
    },
  );

  it.each([
    ['50%', 'AMOUNT_PERCENT'],
    ['12-15', 'AMOUNT_RANGE'],
    ['от 100 до 200', 'AMOUNT_RANGE'],
    ['100 USD 200 EUR', 'AMOUNT_TWO_CURRENCIES'],
    ['1 23 456', 'AMOUNT_UNREADABLE'],
    ['1.23E+11', 'AMOUNT_UNREADABLE'],
    ['10 шт', 'AMOUNT_UNREADABLE'],
    ['5 K', 'AMOUNT_UNREADABLE'],
    ['12,34,567', 'AMOUNT_UNREADABLE'],
    ['500-', 'AMOUNT_UNREADABLE'],
    ['USD - 500', 'AMOUNT_UNREADABLE'],
    ['#REF!', 'AMOUNT_UNREADABLE'],
  ])('refuses %s rather than guess: %s', (text, code) => {
    expect(parseAmount(text)).toEqual({ kind: 'problem', code });
  });

  it('reads back every amount that we write, in every language and currency', () => {
    fc.assert(
      fc.property(minor, currency, fc.constantFrom(...languages), (value, code, language) => {
        const money = { minor: value, currency: code };
        for (const text of [formatMoney(money, language), formatAmount(money, language)]) {
          const parsed = parseAmount(text, { decimal: language === 'en' ? '.' : ',' });
          expect(parsed.kind).toBe('amount');
          if (parsed.kind === 'amount') {
            expect(toMoney(parsed.value, code)).toEqual({ ok: true, money });
          }
        }
      }),
    );
  });

  it('gives up on a cell full of noise instead of trying every place in it', () => {
    const text = `1${','.repeat(32_000)}x`;
    expect(parseAmount(text)).toEqual({ kind: 'problem', code: 'AMOUNT_UNREADABLE' });
  });

  it('never throws and never makes up a digit', () => {
    const noise = fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' -()тгkм$%eE")) });
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parseAmount(text);
        if (parsed.kind !== 'amount') return;
        const digits = (value: string): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(digits(parsed.value)).toBe(digits(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseCurrency', () => {
  it.each([
    ['Сумма, тыс. тенге', 'KZT'],
    ['Сомасы, мың теңге', 'KZT'],
    ['12 345,6 тг.', 'KZT'],
    ['₸', 'KZT'],
    ['бюджет, долл. США', 'USD'],
    ['АҚШ доллары', 'USD'],
    ['US$770,340', 'USD'],
    ['Budget (USD)', 'USD'],
    ['100USD', 'USD'],
    ['Сумма, евро', 'EUR'],
    ['EC contribution, €', 'EUR'],
    ['млн еуро', 'EUR'],
    ['в рублях', 'RUB'],
    ['kEUR', 'EUR'],
    ['Norwegian kroner', 'NOK'],
    ['тг / $', undefined],
    ['¥', undefined],
    ['австралийский доллар', undefined],
    ['Сумма', undefined],
    ['Стороны', undefined],
  ])('finds in %s the currency %s', (text, expected) => {
    expect(parseCurrency(text)).toBe(expected);
  });
});

describe('unitMultiplier', () => {
  it.each([
    ['Сумма, тыс. тенге', 1000],
    ['Сомасы, мың теңге', 1000],
    ["Бюджет, '000 KZT", 1000],
    ['Amount, EUR thousand', 1000],
    ['kEUR', 1000],
    ['Объём финансирования, млн. тг', 1_000_000],
    ['EUR million', 1_000_000],
    ['млрд тенге', 1_000_000_000],
    ['Бюджет в 2000 году', 1],
    ['Сумма договора', 1],
    ['мыңжылдық жобасы', 1],
  ])('reads the header %s as counted in %d', (text, expected) => {
    expect(unitMultiplier(text)).toBe(expected);
  });
});

describe('toMoney', () => {
  it('says when an amount has more decimals than the currency, and offers the nearest', () => {
    expect(toMoney('1.235', 'KZT')).toEqual({
      ok: false,
      code: 'MONEY_TOO_PRECISE',
      nearest: { minor: 124, currency: 'KZT' },
    });
    expect(toMoney('-1.235', 'KZT')).toMatchObject({ nearest: { minor: -124 } });
    expect(toMoney('5.5', 'JPY')).toMatchObject({ code: 'MONEY_TOO_PRECISE' });
    expect(toMoney('1.2300', 'KZT')).toMatchObject({ ok: true, money: { minor: 123 } });
    expect(toMoney('1.2345', 'KZT', 3)).toMatchObject({ ok: true, money: { minor: 123_450 } });
  });

  it('says when an amount is too large to stay exact', () => {
    expect(toMoney('90071992547409.91', 'KZT')).toMatchObject({ ok: true });
    expect(toMoney('90071992547409.92', 'KZT')).toMatchObject({ code: 'MONEY_TOO_LARGE' });
  });

  it('goes to decimal text and back without loss', () => {
    fc.assert(
      fc.property(minor, currency, (value, code) => {
        const money = { minor: value, currency: code };
        const text = decimalOfMoney(money);
        expect(text.split('.')[1]?.length ?? 0).toBe(minorDigits(code));
        expect(toMoney(text, code)).toEqual({ ok: true, money });
      }),
    );
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [123_456_789.12, '123456789.12'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-0, '0'],
    [1234.560_000_000_000_2, '1234.56'],
    [9_007_199_254_740_991, '9007199254740991'],
  ])('takes the number %d of a cell for %s, as the sheet shows it', (value, expected) => {
    expect(decimalOfNumber(value)).toBe(expected);
  });
});
