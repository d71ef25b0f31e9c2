import { expect, test } from 'vitest';
import { nextPoint } from '../../../../../src/renderer/features/meetings/minutes/nextPoint.ts';

test('a decision gets a number that another one has', () => {
  expect(nextPoint('2', [])).toBe('2.1');
  expect(nextPoint('2', ['2.1', '2.10', '2.2'])).toBe('2.11');
});

test('points of another item or written by hand are counted', () => {
  expect(nextPoint('1', ['11.5', '1.1', '1.2a', '1.3.1', ''])).toBe('1.2');
});
