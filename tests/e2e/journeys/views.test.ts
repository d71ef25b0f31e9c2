import { expect, test, type Page } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { get, openReady, projectOf } from '../ready.ts';
import { listRows } from '../pages/listPage.ts';
import { openScreen } from '../pages/shellPage.ts';

const t = createTranslator('en');

async function addProjects(window: Page): Promise<void> {
  for (const code of ['A', 'B', 'C']) {
    const status = code === 'C' ? 'completed' : 'active';
    await get(window, 'projects.create', projectOf({ code, status }));
  }
}

const head = (window: Page, name: string) => window.getByRole('columnheader', { name });

test('a saved view brings back filters, sorting and columns; a deleted one comes back by Undo', async () => {
  const { window, close } = await openReady();
  await addProjects(window);
  await openScreen(window, '/projects?status=["active"]&sort=["-code"]');
  await expect(listRows(window)).toHaveCount(2);
  await window.getByRole('button', { name: t('common.table.columns') }).click();
  await window.getByRole('checkbox', { name: t('projects.field.manager') }).uncheck();
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: t('views.title') }).click();
  await window.getByRole('textbox', { name: t('views.keepAs') }).fill('Running');
  await window.keyboard.press('Enter');
  await window.getByRole('link', { name: 'Running' }).waitFor();
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: t('common.table.columns') }).click();
  await window.getByRole('button', { name: t('common.table.resetColumns') }).click();
  await window.keyboard.press('Escape');
  await openScreen(window, '/projects');
  await expect(listRows(window)).toHaveCount(3);
  await expect(head(window, t('projects.field.manager'))).toHaveCount(1);

  await window.getByRole('button', { name: t('views.title') }).click();
  await window.getByRole('link', { name: 'Running' }).click();
  await expect(listRows(window)).toHaveCount(2);
  await expect(listRows(window).first()).toContainText('B');
  await expect(head(window, t('projects.field.manager'))).toHaveCount(0);

  await window.getByRole('button', { name: 'Running', exact: true }).click();
  await window.getByRole('button', { name: t('views.remove', { name: 'Running' }) }).click();
  await expect(window.getByRole('link', { name: 'Running' })).toHaveCount(0);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: t('common.undo'), exact: true }).click();
  await expect(window.getByRole('button', { name: 'Running', exact: true })).toBeVisible();
  await close();
});

test('a bulk change of status and tags is written at once and taken back by its Undo', async () => {
  const { window, close } = await openReady();
  await addProjects(window);
  await openScreen(window, '/projects');
  await expect(listRows(window)).toHaveCount(3);
  const statuses = async () => {
    const counts = await Promise.all(
      (['active', 'suspended'] as const).map(async (status) =>
        listRows(window)
          .filter({ hasText: t(`status.${status}`) })
          .count(),
      ),
    );
    return counts.join(' ');
  };
  await window.getByRole('grid').focus();
  await window.keyboard.press('Control+a');
  await window.getByRole('button', { name: t('bulk.open', { number: '3' }) }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: t('projects.field.status') }).click();
  await window.getByRole('option', { name: t('status.suspended') }).click();
  await dialog.getByLabel(t('bulk.addTags')).first().fill('water');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t('bulk.apply', { number: '3' }) }).click();
  await expect.poll(statuses).toBe('0 3');
  const tags = () => get(window, 'records.tags', { kind: 'project' });
  expect(await tags()).toEqual([{ tag: 'water', count: 3 }]);
  await window.getByRole('button', { name: t('common.undo'), exact: true }).click();
  await expect.poll(statuses).toBe('2 0');
  expect(await tags()).toEqual([]);
  // The undo itself is done again and taken back by the keys, all projects and tags at once.
  await window.keyboard.press('Control+y');
  await expect.poll(statuses).toBe('0 3');
  await window.keyboard.press('Control+z');
  await expect.poll(statuses).toBe('2 0');
  expect(await tags()).toEqual([]);
  await close();
});

test('the drawer beside the list changes the main fields and keeps all others', async () => {
  const { window, close } = await openReady();
  const { id } = await get(
    window,
    'projects.create',
    projectOf({ code: 'A', acronym: 'AQUA', areas: ['physics'], scientists: 5 }),
  );
  await openScreen(window, '/projects');
  await expect(listRows(window)).toHaveCount(1);
  await window.getByRole('grid').focus();
  await window.keyboard.press('F2');
  const drawer = window.getByRole('dialog');
  await drawer.getByRole('textbox', { name: t('projects.field.manager') }).fill('A. Nurbekova');
  await window.keyboard.press('Control+s');
  await expect(listRows(window).first()).toContainText('A. Nurbekova');
  const saved = await get(window, 'projects.get', { id });
  expect(saved).toMatchObject({ acronym: 'AQUA', areas: ['physics'], scientists: 5, version: 2 });
  await close();
});
