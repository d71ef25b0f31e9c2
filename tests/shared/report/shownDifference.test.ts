import { expect, test } from 'vitest';
import { differenceOf, shownDifference, shownValue } from '#shared/report/shownValue.ts';

const shown = { language: 'ru', amountScale: 1 } as const;

test('what two shares differ by is what a reader reckons from the shares shown, in percentage points', () => {
  const [now, before] = [0.405_849, 0.405_551];
  expect(shownValue(now, 'percent', shown)).toBe('40,58\u00A0%');
  expect(shownValue(before, 'percent', shown)).toBe('40,56\u00A0%');
  const difference = differenceOf(now, before, 'percent');
  expect(shownDifference(difference, 'percent', shown)).toBe('0,02\u00A0п.\u00A0п.');
});

test('amounts of two currencies are not subtracted', () => {
  const [tenge, dollars] = [
    { minor: 100, currency: 'KZT' },
    { minor: 100, currency: 'USD' },
  ];
  expect(differenceOf(tenge, dollars, 'money')).toBeNull();
  expect(differenceOf(tenge, { ...tenge, minor: 30 }, 'money')).toEqual({ ...tenge, minor: 70 });
});
