import { expect, test } from 'vitest';
import { concurrenceState } from '#shared/domain/concurrenceState.ts';

const asked = { requestedDate: '2026-01-31', dueDate: '2026-02-28', answeredDate: null };

test('a concurrence asked for counts days to its term, calls the term today, and days over it', () => {
  expect(concurrenceState(asked, '2026-02-26')).toEqual({ state: 'waiting', days: 2 });
  expect(concurrenceState(asked, '2026-02-28')).toEqual({ state: 'today', days: 0 });
  expect(concurrenceState(asked, '2026-03-01')).toEqual({ state: 'overdue', days: 1 });
});

test('an answered concurrence goes on growing overdue', () => {
  const answered = { ...asked, answeredDate: '2026-03-03' };
  expect(concurrenceState(answered, '2030-01-01')).toEqual({ state: 'answeredLate', days: 3 });
  const inTime = { ...asked, answeredDate: '2026-02-28' };
  expect(concurrenceState(inTime, '2030-01-01')).toEqual({ state: 'answered', days: 0 });
});

test('a concurrence not asked for yet is overdue, or one without a term counts days of nothing', () => {
  const planned = { requestedDate: null, dueDate: '2020-01-01', answeredDate: null };
  expect(concurrenceState(planned, '2026-01-01').state).toBe('planned');
  expect(concurrenceState({ ...asked, dueDate: null }, '2026-03-01').state).toBe('undated');
  const answered = { requestedDate: null, dueDate: null, answeredDate: '2026-01-01' };
  expect(concurrenceState(answered, '2026-03-01').state).toBe('answered');
});
