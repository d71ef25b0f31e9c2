import { expect, test, type Page } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { changeSettings, openScreen } from '../pages/shellPage.ts';
import { get, openReady, projectOf } from '../ready.ts';

const t = createTranslator('en');

/** Whether the chosen tab is seen whole, and whether all tabs stand in one line. */
function tabLine(window: Page): Promise<{ isSeen: boolean; lines: number; overflows: boolean }> {
  return window.getByRole('tablist').evaluate((list) => {
    const row = list.parentElement?.getBoundingClientRect();
    const tabs = [...list.querySelectorAll('[role="tab"]')];
    const chosen = list.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
    return {
      isSeen: Boolean(row && chosen && chosen.left >= row.left && chosen.right <= row.right + 1),
      lines: new Set(tabs.map((tab) => Math.round(tab.getBoundingClientRect().top))).size,
      overflows: (list.parentElement?.scrollWidth ?? 0) > (list.parentElement?.clientWidth ?? 0),
    };
  });
}

test('a form behind another tab hides its problem or is left unasked, or a due date typed by hand is overwritten', async () => {
  test.setTimeout(120_000);
  const { window, close } = await openReady();
  const { id } = await get(window, 'projects.create', projectOf({}));
  await openScreen(window, `/projects/${id}`);
  const start = window.getByRole('textbox', { name: t('projects.field.startDate') });
  await start.fill('soon');
  await window.getByRole('tab', { name: t('terms.concurrence.tab') }).click();
  await expect(start).toBeHidden();
  await window.keyboard.press('Control+s');
  await expect(start).toBeFocused();
  await expect(start).toHaveAttribute('aria-invalid', 'true');

  // The form asks before it is left, whichever tab is open.
  await window.getByRole('tab', { name: t('terms.concurrence.tab') }).click();
  await window.getByRole('link', { name: t('programmes.list.title') }).click();
  await window.getByRole('dialog', { name: t('common.leave.title') }).waitFor();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: t('terms.concurrence.add') }).click();
  const drawer = window.getByRole('dialog', { name: t('terms.concurrence.add') });
  const date = (key: 'requestedDate' | 'dueDate') =>
    drawer.getByRole('textbox', { name: t(`terms.concurrence.field.${key}`) });
  await date('requestedDate').pressSequentially('5.3.26');
  await expect(date('dueDate')).toHaveValue('05.04.2026');
  await date('requestedDate').fill('');
  await date('requestedDate').pressSequentially('6.3.26');
  await expect(date('dueDate')).toHaveValue('06.04.2026');
  await date('dueDate').fill('1.9.26');
  await date('requestedDate').fill('');
  await date('requestedDate').pressSequentially('7.3.26');
  await date('dueDate').focus();
  await expect(date('requestedDate')).toHaveValue('07.03.2026');
  await expect(date('dueDate')).toHaveValue('01.09.2026');
  await close();
});

test('the tabs of a record break into two lines, or the chosen one is out of sight', async () => {
  test.setTimeout(120_000);
  const { app, window, close } = await openReady();
  const { id } = await get(window, 'projects.create', projectOf({}));
  for (const language of languages) {
    await changeSettings(window, { language });
    // Twice the size on the screen leaves half the room.
    for (const [zoom, width] of [
      [1, 1280],
      [2, 640],
    ] as const) {
      await app.evaluate(({ BrowserWindow }, factor) => {
        const [shown] = BrowserWindow.getAllWindows();
        shown?.setContentSize(1280, 800);
        shown?.webContents.setZoomFactor(factor);
      }, zoom);
      await window.waitForFunction((size) => globalThis.innerWidth === size, width);
      for (const tab of ['history', 'overview']) {
        await openScreen(window, `/projects/${id}?tab=${tab}`);
        await expect
          .poll(() => tabLine(window))
          .toEqual({ isSeen: true, lines: 1, overflows: width < 1280 });
      }
    }
  }
  await close();
});

test('a screen opens scrolled as far as the one before it was', async () => {
  const { window, close } = await openReady();
  await openScreen(window, '/settings/lists');
  const main = window.getByRole('main');
  const top = (): Promise<number> => main.evaluate((element) => element.scrollTop);
  await window.getByRole('table').waitFor();
  await main.evaluate((element) => element.scrollTo(0, 300));
  expect(await top()).toBeGreaterThan(0);
  await window.getByRole('link', { name: t('settings.section.rates') }).click();
  await openScreen(window, '/settings/holidays');
  await window.getByRole('table').waitFor();
  expect(await top()).toBe(0);
  await close();
});

test('a closed meeting offers a change that main refuses, or does not say that it is closed', async () => {
  const { window, close } = await openReady({ sample: true });
  const closed = t('history.value.meetingState.closed');
  await openScreen(window, '/meetings');
  const row = window.getByRole('row').filter({ hasText: closed });
  await row.getByRole('gridcell').nth(1).dblclick();
  await window.getByRole('tab').first().waitFor();
  const page = await window.evaluate(() => location.hash.slice(1).split('?')[0] ?? '');
  for (const [tab, add] of [
    ['participants', t('meetings.attendee.add')],
    ['programme', t('meetings.visit.add')],
    ['topics', t('meetings.topic.add')],
  ] as const) {
    await openScreen(window, `${page}?tab=${tab}`);
    await expect(window.getByRole('tabpanel').getByText(t('meetings.closed'))).toBeVisible();
    await expect(window.getByRole('button', { name: add })).toHaveCount(0);
  }
  await close();
});
