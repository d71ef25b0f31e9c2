import { expect, test } from 'vitest';
import { countDiscipline, type DueAssignment } from '#main/assignments/countDiscipline.ts';

const done = (daysLate = 0): DueAssignment => ({ isDone: true, daysLate });
const undone = (daysLate = 0): DueAssignment => ({ isDone: false, daysLate });

const none = { due: 0, done: 0, doneInTime: 0, doneLate: 0, overdue: 0 };

test.each([
  [
    'nothing came due: no share is nought',
    [],
    { coefficient: null, inTime: null, meanDelay: null },
  ],
  [
    'all done in time: a delay of none is not a mean of nought',
    [done(), done()],
    { due: 2, done: 2, doneInTime: 2, coefficient: 10_000, inTime: 10_000, meanDelay: null },
  ],
  [
    'done late counts as done, not as in time',
    [done(), done(4), undone(3)],
    {
      due: 3,
      done: 2,
      doneInTime: 1,
      doneLate: 1,
      overdue: 1,
      coefficient: 6667,
      inTime: 3333,
      meanDelay: 350,
    },
  ],
  [
    'due on the day itself is due and neither done nor overdue',
    [undone(0), done(0), undone(10)],
    {
      due: 3,
      done: 1,
      doneInTime: 1,
      overdue: 1,
      coefficient: 3333,
      inTime: 3333,
      meanDelay: 1000,
    },
  ],
  [
    'the mean is over those late only, to a hundredth of a day',
    [undone(1), undone(1), done(5), done()],
    {
      due: 4,
      done: 2,
      doneInTime: 1,
      doneLate: 1,
      overdue: 2,
      coefficient: 5000,
      inTime: 2500,
      meanDelay: 233,
    },
  ],
])('%s', (_bug, assignments, expected) => {
  expect(countDiscipline(assignments)).toEqual({ ...none, ...expected });
});
