import { expect, test } from 'vitest';
import {
  heightAtLeft,
  heightBelow,
  nameAtLeft,
  namesBelow,
  nameRoom,
} from '#shared/report/charts/names.ts';
import { textWidth } from '#shared/report/charts/textRoom.ts';

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

test('a name in two languages runs into one, goes over the edge or over the next band', () => {
  const name = 'Соединённые Штаты Америки (Сторона МНТЦ)\nАмерика Құрама Штаттары (ХҒТО Тарапы)';
  const room = nameRoom([name], 600);
  const shapes = nameAtLeft(name, 50, room).flatMap((one) => (one.kind === 'text' ? [one] : []));
  const lines = shapes.map(({ text }) => text);
  expect(lines.some((line) => line.startsWith('Америка Құрама'))).toBe(true);
  expect(lines.join(' ')).toContain('МНТЦ)');
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(room);
  const ys = shapes.map(({ y }) => y);
  expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(heightAtLeft([name], room));
});
