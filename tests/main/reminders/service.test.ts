import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAssignment, updateAssignment } from '#main/assignments/service.ts';
import { remind, type Notice } from '#main/reminders/service.ts';
import { openShownReminders } from '#main/reminders/shownReminders.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import type { TestContext } from '#tests/helpers/testWorkspace.ts';
import { assignmentInput, today, workspaceToday } from '../assignments/assignmentInputs.ts';

const awake = { reminders: true, quietFrom: '00:00', quietTo: '00:00' };

const give = (ctx: TestContext, title: string, dueDate = today) =>
  createAssignment(ctx, assignmentInput(title, { dueDate }), []);

/** What a run of the reminders shows, with the marks kept in a file as between two starts. */
function reminders(ctx: TestContext, file = path.join(tempFolder(), 'reminders.json')) {
  return async (settings: Partial<typeof awake> = {}): Promise<Notice[]> => {
    const notices: Notice[] = [];
    await remind({
      ctx,
      settings: { ...awake, ...settings },
      language: 'ru',
      shown: openShownReminders(file),
      notify: (notice) => notices.push(notice),
    });
    return notices;
  };
}

describe('remind', () => {
  test('a term is told once, in words, and opens its record', async () => {
    const ctx = await workspaceToday();
    const { id } = await give(ctx, 'Ответить');
    const run = reminders(ctx);
    expect(await run()).toEqual([
      { title: 'Поручение: сегодня', body: 'Ответить', opens: { kind: 'assignment', id } },
    ]);
    expect(await run()).toEqual([]);
  });

  test('what is done is not told', async () => {
    const ctx = await workspaceToday();
    const { id, version } = await give(ctx, 'Ответить');
    const input = assignmentInput('Ответить', { dueDate: today, doneDate: today });
    await updateAssignment(ctx, id, version, input);
    expect(await reminders(ctx)()).toEqual([]);
  });

  test('in the quiet hours nothing is lost: it is told after them', async () => {
    const ctx = await workspaceToday();
    await give(ctx, 'Ответить');
    const run = reminders(ctx);
    expect(await run({ quietFrom: '00:00', quietTo: '23:59' })).toEqual([]);
    expect(await run({ reminders: false })).toEqual([]);
    expect(await run()).toHaveLength(1);
  });

  test('many at once are one, or the morning is a shower of notifications', async () => {
    const ctx = await workspaceToday();
    for (const title of ['первое', 'второе', 'третье', 'четвёртое']) await give(ctx, title);
    const run = reminders(ctx);
    const [notice, ...others] = await run();
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ title: 'Напоминаний: 4', opens: null });
    expect(notice?.body.split('\n')).toHaveLength(3);
    expect(await run()).toEqual([]);
  });

  test('marks that cannot be read are begun anew', async () => {
    const ctx = await workspaceToday();
    await give(ctx, 'Ответить', '2026-03-12');
    const file = path.join(tempFolder(), 'reminders.json');
    writeFileSync(file, '[]');
    const [notice] = await reminders(ctx, file)();
    expect(notice?.title).toMatch(/^Поручение: срок прошёл/u);
  });
});
