import { expect, it } from 'vitest';
import { readDuplicateSearch } from '../../../../src/renderer/features/duplicates/duplicateSearch.ts';
import { likelihood } from '../../../../src/renderer/features/duplicates/likelihood.ts';

it('drops a kind that an old or mistyped address names', () => {
  expect(readDuplicateSearch({ kind: 'organisation', page: 2 })).toEqual({ kind: 'organisation' });
  expect(readDuplicateSearch({ kind: 'programme' })).toEqual({});
  expect(readDuplicateSearch({ kind: ['person'] })).toEqual({});
});

it('calls a pair certain only when a number is shared', () => {
  expect([112, 100, 99, 14, 13, 11, 10, 0].map(likelihood)).toEqual([
    'same',
    'same',
    'likely',
    'likely',
    'maybe',
    'maybe',
    'possible',
    'possible',
  ]);
});
