import { createTranslator } from '#shared/i18n/translator.ts';
import {
  chooseWorkbook,
  commitImport,
  goToColumns,
  goToPreview,
} from '#tests/e2e/pages/importPage.ts';
import { listRows, openRow } from '#tests/e2e/pages/listPage.ts';
import {
  changeSettings,
  closeDialog,
  openHelp,
  openPalette,
  openScreen,
} from '#tests/e2e/pages/shellPage.ts';
import { chooseLanguage, createSample } from '#tests/e2e/pages/startPage.ts';
import { showMeetings } from './showMeetings.ts';
import { showReports } from './showReports.ts';
import { showWholeRecord } from './showWholeRecord.ts';
import type { Screen } from './withScreen.ts';

const officer = { kk: 'А. Сәрсенова', ru: 'А. Сарсенова', en: 'A. Sarsenova' };

/** A list whose filter finds some of the sample: what is under way and ends by 2028. */
const filtered = `/projects?status=${encodeURIComponent('["active","funded"]')}&to=2028-12-31`;

/** The first start, up to the sample workspace. */
export async function begin({ window, language, shoot }: Screen, isShown: boolean): Promise<void> {
  await window.getByRole('heading', { level: 1 }).waitFor();
  await changeSettings(window, { theme: 'light', officer: officer[language] });
  if (isShown) await shoot('start-language');
  await chooseLanguage(window, language);
  if (isShown) await shoot('start-workspace');
  await createSample(window, language);
  await openScreen(window, '/');
  await window.getByRole('listitem').first().waitFor();
  if (isShown) await shoot('today');
  await openScreen(window, '/projects');
}

async function showRecords({ window, language, shoot }: Screen): Promise<void> {
  const t = createTranslator(language);
  await shoot('projects');
  await openScreen(window, filtered);
  await shoot('projects-filtered');
  await openScreen(window, '/projects');
  await openRow(window, 'K-9901');
  await shoot('project');
  await window.getByRole('textbox', { name: t('projects.field.endDate') }).fill('01.02.2013');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Control+s');
  await window.locator('[aria-invalid="true"]').first().waitFor();
  await shoot('project-error');
  await window.getByRole('textbox', { name: t('projects.field.endDate') }).fill('31.05.2016');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Control+s');
  await window.locator('[aria-invalid="true"]').first().waitFor({ state: 'hidden' });
  await window.getByText(t('common.saved'), { exact: true }).waitFor({ state: 'hidden' });
  await window.getByRole('tab', { name: t('projects.tabs.history') }).click();
  await shoot('project-history');
  await openScreen(window, '/organisations');
  await listRows(window).first().waitFor();
  await shoot('organisations');
  await listRows(window).first().dblclick();
  await window.getByRole('textbox').first().waitFor();
  await shoot('organisation');
  await openScreen(window, '/programmes');
  const branches = window.getByRole('treegrid').getByRole('row');
  await branches.nth(1).waitFor();
  await shoot('programmes');
  await branches.nth(1).getByRole('link').first().click();
  await window.getByRole('textbox').first().waitFor();
  await shoot('programme');
}

async function showImport(screen: Screen, table: string): Promise<void> {
  const { app, window, language, shoot } = screen;
  const t = createTranslator(language);
  await openScreen(window, '/import');
  await shoot('import-file');
  await chooseWorkbook(app, window, language, table);
  await shoot('import-table');
  await goToColumns(window, language);
  await shoot('import-columns');
  await goToPreview(window, language);
  await shoot('import-preview');
  await commitImport(window, language);
  await shoot('import-result');
  await window.getByRole('button', { name: t('imports.result.another') }).click();
  await shoot('imports');
}

async function showTheRest({ window, shoot }: Screen): Promise<void> {
  await openScreen(window, '/settings');
  await shoot('settings');
  await openScreen(window, '/projects');
  await openPalette(window, 'Karaganda');
  await shoot('palette');
  await closeDialog(window);
  await openHelp(window);
  await shoot('help');
  await closeDialog(window);
}

/** Every screen in the window's language, at the usual size. */
export async function showScreens(screen: Screen, table: string): Promise<void> {
  await begin(screen, true);
  await showRecords(screen);
  await showMeetings(screen);
  await showWholeRecord(screen);
  await showImport(screen, table);
  await showReports(screen);
  await showTheRest(screen);
}
