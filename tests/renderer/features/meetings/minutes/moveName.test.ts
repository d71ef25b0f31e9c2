import { expect, test } from 'vitest';
import { meetingMoves, meetingStates } from '#shared/domain/meetingLife.ts';
import { moveName } from '../../../../../src/renderer/features/meetings/minutes/moveName.ts';

test('two steps that can be taken from one state bear the same name', () => {
  for (const from of meetingStates) {
    const names = meetingMoves[from].map((to) => moveName(from, to));
    expect(new Set(names).size).toBe(names.length);
  }
  expect(moveName('closed', 'in_progress')).toBe('reopen');
  expect(moveName('open', 'in_progress')).toBe('start');
});
