import { expect, test } from 'vitest';
import { classOf, mapClasses } from '../../../src/renderer/components/charts/mapClasses.ts';

test('every value has one shade, and a larger value is never lighter', () => {
  const values = [1, 1, 2, 3, 5, 8, 13, 40, 120];
  const classes = mapClasses(values);
  expect(classes.length).toBeLessThanOrEqual(5);
  const places = values.map((value) => {
    const found = classOf(classes, value);
    return found ? classes.indexOf(found) : -1;
  });
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('one country alone has a shade of its own', () => {
  expect(mapClasses([7])).toHaveLength(1);
  expect(mapClasses([])).toEqual([]);
});
