import { expect, test } from 'vitest';
import type { Programme } from '#shared/contract/programmes.ts';
import { moveItem } from '../../../../src/renderer/features/programmes/moveItem.ts';
import { parentsOf, treeRows } from '../../../../src/renderer/features/programmes/treeRows.ts';

const node = (id: string, depth: number) => ({ programme: { id } as Programme, depth });

const tree = [node('a', 0), node('aa', 1), node('aaa', 2), node('ab', 1), node('b', 0)];

test('a closed programme hides everything below it and nothing else', () => {
  const shown = (...closed: string[]) =>
    treeRows(tree, new Set(closed)).map(({ programme }) => programme.id);
  expect(shown()).toEqual(['a', 'aa', 'aaa', 'ab', 'b']);
  expect(shown('aa')).toEqual(['a', 'aa', 'ab', 'b']);
  expect(shown('a', 'aa')).toEqual(['a', 'b']);
  expect(parentsOf(tree)).toEqual(['a', 'aa']);
});

test('a row says its level and its place among its own siblings, not among all rows', () => {
  const rows = treeRows(tree, new Set()).map(({ programme, level, place, siblings }) => [
    programme.id,
    level,
    place,
    siblings,
  ]);
  expect(rows).toEqual([
    ['a', 1, 1, 2],
    ['aa', 2, 1, 2],
    ['aaa', 3, 1, 1],
    ['ab', 2, 2, 2],
    ['b', 1, 2, 2],
  ]);
});

test('an item at the edge of a list stays when it is moved further', () => {
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moveItem(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
