import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
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

/** Keeps what would be shown, because no desktop here shows notifications; all the rest is the program's own. */
async function catchNotifications(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = [];
    Reflect.set(globalThis, 'shownNotifications', shown);
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(this);
    };
  });
  return () =>
    app.evaluate(() => {
      const shown = Reflect.get(globalThis, 'shownNotifications') as Electron.Notification[];
      return shown.map(({ title, body }) => `${title} | ${body}`);
    });
}

test('a reminder is shown once, also after a new start, and a click on it opens the assignment', async () => {
  const home = mkdtempSync(join(tmpdir(), 'ortaq-e2e-'));
  const { app, window, close } = await openApp({ home });
  const titles = await catchNotifications(app);
  await chooseLanguage(window, 'ru');
  await createEmpty(window, 'ru');
  await callMain(window, 'settings.update', { reminders: false });
  const given = {
    ...blankAssignment,
    title: { kk: '', ru: 'Ответить ISTC', en: '' },
    dueDate: todayHere(),
  };
  await callMain(window, 'assignments.create', { fields: given, executors: [] });
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

  const again = await openApp({ home });
  const next = await catchNotifications(again.app);
  await openScreen(again.window, '/settings');
  await again.window.getByRole('switch', { name: t('reminders.switch') }).click();
  await again.window.getByRole('switch', { name: t('reminders.switch') }).click();
  await callMain(again.window, 'assignments.create', {
    fields: { ...given, title: { kk: '', ru: 'Второе поручение', en: '' } },
    executors: [],
  });
  await again.window.getByRole('switch', { name: t('reminders.switch') }).click();
  await again.window.getByRole('switch', { name: t('reminders.switch') }).click();
  await expect.poll(next).toEqual(['Поручение: сегодня | Второе поручение']);
  await again.close();
  rmSync(home, { recursive: true, force: true });
});
