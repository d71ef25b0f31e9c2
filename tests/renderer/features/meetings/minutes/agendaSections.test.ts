import { expect, test } from 'vitest';
import {
  agendaSections,
  movedPlaces,
  nextPlace,
  type AgendaItem,
} from '../../../../../src/renderer/features/meetings/minutes/agendaSections.ts';

const nothing = { kk: '', ru: '', en: '' };

const item = (id: string, position: number, section = ''): AgendaItem => ({
  id,
  version: 1,
  createdAt: '',
  createdBy: '',
  updatedAt: '',
  updatedBy: '',
  links: {},
  meetingId: 'm',
  section: { ...nothing, ru: section },
  title: { ...nothing, ru: id },
  position,
  speakerId: null,
  minutes: null,
  isRecurring: false,
  isDiscussed: true,
  carriedFromId: null,
  heard: nothing,
  spoke: nothing,
});

const numbers = (items: readonly AgendaItem[]): string[] =>
  agendaSections(items).flatMap(({ items: group }) =>
    group.map(({ item: one, number }) => `${number} ${one.id}`),
  );

const after = (items: readonly AgendaItem[], id: string, step: -1 | 1): string[] => {
  const places = movedPlaces(items, id, step);
  return numbers(
    items.map((one) => {
      const place = places.find((moved) => moved.item.id === one.id);
      return place ? { ...one, position: place.position } : one;
    }),
  );
};

test('a section that is named again later stands twice, or its items are numbered anew', () => {
  const items = [item('c', 3, 'A'), item('a', 1, 'A'), item('b', 2, 'B')];
  expect(agendaSections(items).map(({ section }) => section.ru)).toStrictEqual(['A', 'B']);
  expect(numbers(items)).toStrictEqual(['1 a', '2 c', '3 b']);
});

test('moving an item swaps it with the wrong one', () => {
  const items = [item('a', 1), item('b', 2), item('c', 3)];
  expect(after(items, 'c', -1)).toStrictEqual(['1 a', '2 c', '3 b']);
  expect(movedPlaces(items, 'b', 1).map(({ item: one }) => one.id)).toStrictEqual(['c', 'b']);
});

test('items of one position, as after an import, cannot be moved', () => {
  expect(after([item('a', 0), item('b', 0), item('c', 0)], 'a', 1)).toStrictEqual([
    '1 b',
    '2 a',
    '3 c',
  ]);
});

test('an item leaves its section or the agenda when it moves past the edge', () => {
  const items = [item('a', 1, 'A'), item('b', 2, 'B')];
  expect(movedPlaces(items, 'a', 1)).toStrictEqual([]);
  expect(movedPlaces(items, 'a', -1)).toStrictEqual([]);
});

test('a new item comes before the last one', () => {
  expect(nextPlace([{ position: 7 }, { position: 2 }])).toBe(8);
  expect(nextPlace([])).toBe(1);
});
