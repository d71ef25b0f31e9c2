import { describe, expect, it } from 'vitest';
import { readRates } from '#main/office/readRates.ts';

const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

describe('a table of rates', () => {
  it.each([
    ['ru', ['Дата', 'Код валюты', 'Количество', 'Курс', 'Источник']],
    ['ru, shortened', ['Дата', 'Валюта', 'Кол-во', 'Официальный курс', 'Источник']],
    ['kk', ['Күні', 'Валюта', 'Саны', 'Бағамы', 'Дереккөз']],
    ['en', ['Date', 'Currency', 'Units', 'Rate', 'Source']],
  ])('is read by its headers in %s, with decimal commas and days first', (_language, header) => {
    const { rates, refused } = readRates([
      ['Официальные курсы валют'],
      [],
      header,
      ['05.03.2025', 'USD', '1', '498,35', 'НБРК'],
      ['05.03.2025', 'JPY', '100', '1 335,12', ''],
      ['5.3.25', 'Евро', '', '523.4', ''],
    ]);
    expect(rates).toEqual([
      { currency: 'USD', date: '2025-03-05', units: 1, rate: '498.35', source: 'НБРК' },
      { currency: 'JPY', date: '2025-03-05', units: 100, rate: '1335.12', source: '' },
    ]);
    // The number of units is named by a column, so a row without it is not guessed.
    expect(refused).toBe(1);
  });

  it('takes a column for each currency, with the units in its name', () => {
    const { rates } = readRates([
      ['Дата', '1 ДОЛЛАР США', 'EUR', '100 японских иен'],
      ['2025-03-05', '498,35', 523.4, '335,12'],
      ['2025-03-06', '', '524', ''],
    ]);
    expect(rates.map(({ currency, units, rate }) => [currency, units, rate])).toEqual([
      ['USD', 1, '498.35'],
      ['EUR', 1, '523.4'],
      ['JPY', 100, '335.12'],
      ['EUR', 1, '524'],
    ]);
  });

  it('keeps three decimals as decimals, not as a thousand', () => {
    const { rates } = readRates([
      ['date', 'currency', 'rate'],
      ['2025-03-05', 'KGS', '5,701'],
      ['2025-03-05', 'UZS', '0,0385'],
    ]);
    expect(rates.map(({ rate }) => rate)).toEqual(['5.701', '0.0385']);
  });

  it('refuses rows that are no rates and keeps the others', () => {
    const { rates, refused } = readRates([
      ['date', 'currency', 'rate'],
      ['soon', 'USD', '500'],
      ['2025-03-05', 'ducats', '500'],
      ['2025-03-05', 'USD', '0'],
      ['2025-03-05', 'USD', '-5'],
      ['2025-03-05', 'KZT', '1'],
      [null, null, null],
      ['2025-03-05', 'USD', '499'],
      ['2025-03-05', 'USD', '500'],
    ]);
    expect(refused).toBe(5);
    expect(rates.map(({ rate }) => rate)).toEqual(['500']);
  });

  it('says so when the file is no table of rates', () => {
    expect(
      refusal(() =>
        readRates([
          ['Code', 'Title'],
          ['KZ-1', 'Glaciers'],
        ]),
      ),
    ).toBe('RATES_NO_COLUMNS');
    expect(refusal(() => readRates([]))).toBe('RATES_NO_COLUMNS');
  });
});
