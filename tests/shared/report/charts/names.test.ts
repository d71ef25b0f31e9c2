import { expect, test } from 'vitest';
import { heightBelow, nameAtLeft, namesBelow, nameRoom } from '#shared/report/charts/names.ts';

const cities = ['Алматы', 'Астана', 'Қарағанды', 'Талдықорған'];

test('a name under a bar goes missing or is drawn over its neighbour', () => {
  const band = 60;
  const names = namesBelow(cities, band, 40, 100).flatMap((one) =>
    one.kind === 'text' ? [one] : [],
  );
  expect(names.map(({ text }) => text)).toEqual(cities);
  expect(new Set(names.map(({ y }) => y)).size).toBe(2);
  expect(heightBelow(cities, band)).toBeGreaterThan(heightBelow(cities, 200));
});

test('the widest name at the left is broken although the chart has room for it', () => {
  const name = 'Корея Республикасы';
  const shapes = nameAtLeft(name, 50, nameRoom(['Қазақстан', name], 700));
  expect(shapes.map((one) => (one.kind === 'text' ? one.text : ''))).toEqual([name]);
});
