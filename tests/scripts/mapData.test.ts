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
