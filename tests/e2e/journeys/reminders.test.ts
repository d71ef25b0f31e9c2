import { expect, test } from '@playwright/test';
import { blankAssignment } from '#shared/contract/blanks.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp } from '../app.ts';
import { callMain } from '../pages/callMain.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

const t = createTranslator('ru');

/** A day of this computer, as the program reckons it. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

test('a reminder is shown once, and a click on it opens the assignment', async () => {
  const { app, window, close } = await openApp();
  // No desktop here shows notifications; all the rest is the program's own.
  await app.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = [];
    Reflect.set(globalThis, 'shownNotifications', shown);
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(this);
    };
  });
  const titles = () =>
    app.evaluate(() => {
      const shown = Reflect.get(globalThis, 'shownNotifications') as Electron.Notification[];
      return shown.map(({ title, body }) => `${title} | ${body}`);
    });
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');
  await callMain(window, 'settings.update', { reminders: false });
  await callMain(window, 'assignments.create', {
    fields: {
      ...blankAssignment,
      title: { kk: '', ru: 'Ответить ISTC', en: '' },
      dueDate: todayHere(),
    },
    executors: [],
  });
  await callMain(window, 'settings.update', { quietFrom: '00:00', quietTo: '00:00' });
  await openScreen(window, '/settings');
  expect(await titles()).toEqual([]);
  await window.getByRole('switch', { name: t('reminders.switch') }).click();
  await expect.poll(titles).toEqual(['Поручение: сегодня | Ответить ISTC']);

  await window.getByRole('switch', { name: t('reminders.switch') }).click();
  await window.getByRole('switch', { name: t('reminders.switch') }).click();
  await app.evaluate(() => {
    const shown = Reflect.get(globalThis, 'shownNotifications') as Electron.Notification[];
    shown[0]?.emit('click');
  });
  await expect(window.getByRole('heading', { level: 1, name: 'Ответить ISTC' })).toBeVisible();
  expect(await titles()).toHaveLength(1);
  await close();
});
