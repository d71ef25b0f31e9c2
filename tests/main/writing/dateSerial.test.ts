import { expect, test } from 'vitest';
import { dateSerial } from '#main/workers/writing/xlsx/dateSerial.ts';

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2000-02-29', 36_585],
  ['2025-03-05', 45_721],
  ['9999-12-31', 2_958_465],
])('%s is the day %i of a spreadsheet', (date, serial) => {
  expect(dateSerial(date)).toBe(serial);
});

test.each([
  '1900-02-28',
  '2023-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '2025-3-5',
  'soon',
  '',
])('%j is not turned into a wrong day', (text) => {
  expect(dateSerial(text)).toBeNull();
});
