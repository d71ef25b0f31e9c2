import { expect, test } from 'vitest';
import { countryOptions } from '../../../../src/renderer/features/reports/parameters/countryOptions.ts';

test.each(['Жапония', 'япон', 'Japan', 'zhapon'])('a country is found by %s', (typed) => {
  expect(countryOptions(typed, 'kk').map(({ id }) => id)).toContain('JP');
});

test('what is no country finds none', () => {
  expect(countryOptions('қғһ', 'kk')).toEqual([]);
});
