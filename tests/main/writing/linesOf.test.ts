import { expect, test } from 'vitest';
import { linesOf } from '#main/workers/writing/xlsx/linesOf.ts';

test.each([
  ['', 10, 1],
  ['жоба', 10, 1],
  ['один два', 5, 2],
  ['один\nдва\nтри', 40, 3],
  ['Казахский национальный университет имени аль-Фараби', 23, 3],
  ['неразрывноеоченьдлинноеслово', 11, 3],
  ['Щ'.repeat(10), 10, 3],
  ['.'.repeat(20), 10, 1],
])('%j in a column %i wide takes %i lines', (text, room, lines) => {
  expect(linesOf(text, room)).toBe(lines);
});

test('larger letters take more lines, so a title is not cut off', () => {
  const title = 'Реестр международных научно-технических проектов';
  expect(linesOf(title, 40, 1.4)).toBeGreaterThan(linesOf(title, 60, 1));
});
