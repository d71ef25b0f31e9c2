import { expect, test } from 'vitest';
import { closingWarnings } from '../../../../../src/renderer/features/meetings/minutes/closingWarnings.ts';

const item = (id: string, isDiscussed = true) => ({ id, isDiscussed });

test('a closing keeps silent on items without a decision, or names those that were not reached twice', () => {
  const items = [item('a'), item('b'), item('c', false)];
  const warnings = closingWarnings(items, [{ itemId: 'a' }, { itemId: null }]);
  expect(warnings.undecided.map(({ id }) => id)).toStrictEqual(['b']);
  expect(warnings.notDiscussed.map(({ id }) => id)).toStrictEqual(['c']);
});
