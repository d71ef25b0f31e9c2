import { expect, test } from 'vitest';
import { agendaTime } from '../../../../../src/renderer/features/meetings/minutes/agendaTime.ts';

const day = { date: '2025-03-05', endDate: null, startTime: '10:00', endTime: '11:30' };

test('an agenda that is longer than the meeting is not said to be', () => {
  const items = [{ minutes: 60 }, { minutes: null }, { minutes: 45 }];
  expect(agendaTime(day, items)).toStrictEqual({ planned: 105, length: 90, over: 15 });
  expect(agendaTime(day, items.slice(0, 2))).toStrictEqual({ planned: 60, length: 90, over: 0 });
});

test('an online meeting past midnight has a negative length', () => {
  const late = { ...day, startTime: '23:30', endTime: '00:30' };
  expect(agendaTime(late, [{ minutes: 70 }])).toStrictEqual({ planned: 70, length: 60, over: 10 });
});

test('a meeting without times, or a visit of several days, is said to overrun', () => {
  const items = [{ minutes: 600 }];
  const unknown = { planned: 600, length: null, over: 0 };
  expect(agendaTime({ ...day, endTime: '' }, items)).toStrictEqual(unknown);
  expect(agendaTime({ ...day, endDate: '2025-03-07' }, items)).toStrictEqual(unknown);
});
