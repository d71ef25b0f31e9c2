import { describe, expect, test } from 'vitest';
import { assignmentState, currentDue, daysLate } from '#shared/domain/assignmentState.ts';

const today = '2026-03-16';

describe('the term in force', () => {
  const term = { termKind: 'date', dueDate: '2026-03-10', extendedTo: null, reportedTerm: null };

  test.each([
    ['the first term is lost without an extension', {}, '2026-03-10'],
    ['an extension leaves the first term in force', { extendedTo: '2026-04-01' }, '2026-04-01'],
    ['a report moves a term that is a date', { reportedTerm: '2026-03-10' }, '2026-03-10'],
    ['a constant assignment has a term', { termKind: 'constant' }, null],
    [
      'an extension moves a monthly term',
      { termKind: 'monthly', extendedTo: '2027-01-01' },
      '2026-03-10',
    ],
    [
      'the report of a month leaves its term',
      { termKind: 'monthly', reportedTerm: '2026-03-10' },
      '2026-04-10',
    ],
    [
      'a report before the first term skips it',
      { termKind: 'monthly', reportedTerm: '2026-02-28' },
      '2026-03-10',
    ],
    [
      'after February the last day of the month is the 28th for ever',
      { termKind: 'monthly', dueDate: '2026-01-31', reportedTerm: '2026-02-28' },
      '2026-03-31',
    ],
    [
      'the end of February of a leap year is passed over',
      { termKind: 'monthly', dueDate: '2023-12-31', reportedTerm: '2024-01-31' },
      '2024-02-29',
    ],
    [
      'a quarter is a month',
      { termKind: 'quarterly', dueDate: '2025-12-31', reportedTerm: '2025-12-31' },
      '2026-03-31',
    ],
    [
      'a report within a quarter counts as that of the next',
      { termKind: 'quarterly', dueDate: '2025-12-31', reportedTerm: '2026-05-01' },
      '2026-06-30',
    ],
    [
      'a recurring assignment without a first term fails',
      { termKind: 'monthly', dueDate: null },
      null,
    ],
  ] as const)('%s', (_bug, fields, expected) => {
    expect(currentDue({ ...term, termKind: 'date', ...fields })).toBe(expected);
  });
});

describe('the state on a day', () => {
  const dates = {
    termKind: 'date',
    currentDue: '2026-03-20',
    doneDate: null,
    removedDate: null,
  } as const;

  test.each([
    ['waits', {}, 'on_control', 0],
    ['is due on its day, not late', { currentDue: today }, 'due_today', 0],
    ['is late the day after', { currentDue: '2026-03-15' }, 'overdue', 1],
    ['is done on its last day in time', { doneDate: '2026-03-20' }, 'done_in_time', 0],
    ['stays late once done', { doneDate: '2026-03-22' }, 'done_late', 2],
    ['removed undone is not late', { currentDue: '2026-03-01', removedDate: today }, 'removed', 0],
    [
      'removed after it was done late stays late',
      { currentDue: '2026-03-01', doneDate: '2026-03-03', removedDate: today },
      'done_late',
      2,
    ],
    ['constant waits for ever', { termKind: 'constant', currentDue: null }, 'constant', 0],
    [
      'constant can be done, in time',
      { termKind: 'constant', currentDue: null, doneDate: today },
      'done_in_time',
      0,
    ],
    ['without a first term it waits', { termKind: 'monthly', currentDue: null }, 'on_control', 0],
  ] as const)('%s', (_case, fields, state, late) => {
    const all = { ...dates, ...fields };
    expect(assignmentState(all, today)).toBe(state);
    expect(daysLate(all, today)).toBe(late);
  });
});
