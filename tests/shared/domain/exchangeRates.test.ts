import { describe, expect, it } from 'vitest';
import { convertMoney, rateOn, toTenge } from '#shared/domain/exchangeRates.ts';

const rates = [
  { currency: 'USD', date: '2025-01-10', units: 1, rate: '527.5' },
  { currency: 'USD', date: '2025-03-01', units: 1, rate: '499.25' },
  { currency: 'JPY', date: '2025-01-10', units: 100, rate: '335.12' },
  { currency: 'EUR', date: '2025-01-10', units: 1, rate: '543.17' },
];

describe('an exchange rate', () => {
  it('is the latest on or before the day, never a later one', () => {
    expect(rateOn(rates, 'USD', '2025-02-28')?.rate).toBe('527.5');
    expect(rateOn(rates.toReversed(), 'USD', '2025-03-01')?.rate).toBe('499.25');
    expect(rateOn(rates, 'USD', '2025-01-09')).toBeUndefined();
    expect(rateOn(rates, 'GBP', '2025-03-01')).toBeUndefined();
  });

  it('counts the units and the decimals of the currency, so that yen are not a hundred times too dear', () => {
    expect(toTenge({ minor: 100_00, currency: 'USD' }, { rate: '527.5', units: 1 }).minor).toBe(
      52_750_00,
    );
    // 1,000 yen, which have no smaller unit.
    expect(convertMoney({ minor: 1000, currency: 'JPY' }, 'KZT', '2025-02-01', rates)).toEqual({
      minor: 3351_20,
      currency: 'KZT',
    });
  });

  it('is worth the same whether it is owed or overpaid', () => {
    const worth = (minor: number) =>
      convertMoney({ minor, currency: 'USD' }, 'KZT', '2025-02-01', rates)?.minor ?? Number.NaN;
    for (const minor of [1, 2, 3, 101, 13_750_001]) expect(worth(-minor)).toBe(-worth(minor));
  });

  it('goes over tenge between two other currencies and says when it cannot', () => {
    const dollars = { minor: 600_000_00, currency: 'USD' };
    const euros = convertMoney(dollars, 'EUR', '2025-02-01', rates);
    expect(euros?.minor).toBe(Math.round((600_000_00 * 527.5) / 543.17));
    expect(convertMoney(dollars, 'JPY', '2025-02-01', rates)?.minor).toBe(
      Math.round((600_000 * 527.5) / 3.3512),
    );
    expect(convertMoney(dollars, 'GBP', '2025-02-01', rates)).toBeUndefined();
    expect(convertMoney(dollars, 'USD', '1990-01-01', [])).toEqual(dollars);
  });

  it('keeps every tiyn of a large sum', () => {
    const huge = { minor: 7_000_000_000_000_01, currency: 'KZT' };
    expect(convertMoney(huge, 'KZT', '2025-02-01', rates)).toEqual(huge);
    const tenge = toTenge(
      { minor: 10_000_000_000_01, currency: 'USD' },
      { rate: '1.00000001', units: 1 },
    );
    expect(tenge.minor).toBe(10_000_000_100_01);
  });
});
