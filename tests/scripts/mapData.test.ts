import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryCodes } from '#shared/domain/countries.ts';
import { mapFile } from '#scripts/mapData.ts';

test('the map that ships is what a new generation gives, and names countries as records do', async () => {
  const text = await mapFile();
  const path = new URL('../../resources/map/world.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(text);
  const { countries } = JSON.parse(text) as { countries: { code: string; at: number[] }[] };
  const unknown = countries.filter(({ code }) => code !== '' && !countryCodes.includes(code));
  expect(unknown).toEqual([]);
  for (const code of ['KZ', 'JP', 'US', 'NO', 'KR', 'AM', 'GE', 'KG', 'TJ', 'DE']) {
    expect(countries.some((one) => one.code === code)).toBe(true);
  }
});

test('every outline of the map is a path that is drawn: a ring that is a point is left out', () => {
  const path = new URL('../../resources/map/world.json', import.meta.url);
  const { countries } = JSON.parse(readFileSync(path, 'utf8')) as {
    countries: { code: string; path: string }[];
  };
  const ring = /^(?:M-?\d+ -?\d+l-?\d+ -?\d+(?: -?\d+ -?\d+)*z)+$/u;
  expect(countries.filter((one) => !ring.test(one.path)).map(({ code }) => code)).toEqual([]);
});
