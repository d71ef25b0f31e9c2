import { expect, test } from 'vitest';
import { countTotals } from '#shared/report/countTotals.ts';
import type { ModelColumn } from '#shared/report/reportModel.ts';

const columns: ModelColumn[] = [
  { key: 'budget', title: '', type: 'money', width: 10, isSummed: true, currencyKey: 'currency' },
  { key: 'currency', title: '', type: 'currency', width: 5 },
  { key: 'people', title: '', type: 'integer', width: 5, isSummed: true },
];

test('amounts of different currencies are never added, and the home currency comes first', () => {
  const counter = countTotals(columns);
  counter.add([{ minor: 100, currency: 'USD' }, 'USD', 3]);
  counter.add([{ minor: 250, currency: 'EUR' }, 'EUR', null]);
  counter.add([{ minor: 70, currency: 'KZT' }, 'KZT', 4]);
  counter.add([{ minor: 1, currency: 'USD' }, 'USD', 5]);
  const { rows, sums, currencies } = counter.result();
  expect(rows).toBe(4);
  expect(sums.get('people')).toBe(12);
  expect(currencies.map(({ currency, amounts }) => [currency, amounts.get('budget')])).toEqual([
    ['KZT', 70n],
    ['EUR', 250n],
    ['USD', 101n],
  ]);
});

test('a sum above the largest exact number does not lose its last tiyn', () => {
  const counter = countTotals(columns);
  for (let index = 0; index < 3; index += 1) {
    counter.add([{ minor: Number.MAX_SAFE_INTEGER, currency: 'KZT' }, 'KZT', null]);
  }
  const [total] = counter.result().currencies;
  expect(total?.amounts.get('budget')).toBe(3n * BigInt(Number.MAX_SAFE_INTEGER));
});

test('no rows give no currency lines and zero sums', () => {
  const { rows, sums, currencies } = countTotals(columns).result();
  expect([rows, sums.get('people'), currencies.length]).toEqual([0, 0, 0]);
});
