import { expect, test } from 'vitest';
import { milestoneState } from '#shared/domain/milestoneState.ts';

const due = { dueDate: '2026-11-01', receivedDate: null, acceptedDate: null };

test('a report due on 1 November is overdue on that very day, or not the day after', () => {
  expect(milestoneState(due, '2026-10-30')).toEqual({ state: 'waiting', days: 2 });
  expect(milestoneState(due, '2026-11-01')).toEqual({ state: 'today', days: 0 });
  expect(milestoneState(due, '2026-11-04')).toEqual({ state: 'overdue', days: 3 });
});

test('a report that came in time is called late because its acceptance took long', () => {
  const received = { ...due, receivedDate: '2026-10-31' };
  expect(milestoneState(received, '2027-01-01')).toEqual({ state: 'received', days: 0 });
  const accepted = { ...received, acceptedDate: '2026-12-20' };
  expect(milestoneState(accepted, '2027-01-01')).toEqual({ state: 'accepted', days: 0 });
});

test('a report that came late loses its lateness once it is accepted', () => {
  const late = { ...due, receivedDate: '2026-11-11' };
  expect(milestoneState(late, '2027-01-01')).toEqual({ state: 'receivedLate', days: 10 });
  const accepted = { ...late, acceptedDate: '2026-11-12' };
  expect(milestoneState(accepted, '2027-01-01')).toEqual({ state: 'acceptedLate', days: 10 });
});

test('what has no term is counted, and what was only accepted is called outstanding', () => {
  expect(milestoneState({ ...due, dueDate: null }, '2026-11-04').state).toBe('undated');
  const accepted = { ...due, acceptedDate: '2026-11-02' };
  expect(milestoneState(accepted, '2027-01-01')).toEqual({ state: 'acceptedLate', days: 1 });
});
