import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { createTranslator } from '#shared/i18n/translator.ts';
import { answerDialogs } from '../pages/importPage.ts';
import type { BuiltReport } from '#shared/contract/builder.ts';
import { countsOf, numberOf, openReport, paperOf } from '../pages/reportPage.ts';
import { openScreen } from '../pages/shellPage.ts';
import { get, openReady, projectOf } from '../ready.ts';

const t = createTranslator('en');

test('an issued report reopens bit for bit after the record has changed, tells the difference, and says when a file is damaged', async () => {
  test.setTimeout(180_000);
  const { app, window, home, folder, close } = await openReady({ sample: true });
  await openReport(window, t, 'register');
  await window.getByRole('button', { name: t('reportScreens.issue.button'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(t('reportScreens.issue.handedTo')).fill('To the Minister');
  await dialog.getByLabel(t('reportScreens.issue.note')).fill('For the board');
  await dialog.getByRole('button', { name: t('reportScreens.issue.button'), exact: true }).click();
  await window.getByText(t('reportScreens.issue.done')).waitFor({ timeout: 60_000 });

  const { rows } = await get(window, 'snapshots.list', { report: null, offset: 0, limit: 10 });
  const [snapshot] = rows;
  expect(snapshot?.files.map(({ format }) => format)).toEqual(['xlsx', 'pdf', 'docx']);

  const list = await get(window, 'projects.list', {
    filter: {
      search: '',
      statuses: [],
      programmeIds: [],
      organisationIds: [],
      currencies: [],
      tags: [],
      endFrom: null,
      endTo: null,
    },
    sort: [{ key: 'code', descending: false }],
    language: 'en',
    offset: 0,
    limit: 1,
  });
  const project = list.rows[0];
  await get(window, 'records.remove', { kind: 'project', ids: [project?.id ?? ''] }).catch(
    () => undefined,
  );
  const made = await get(window, 'projects.create', {
    ...projectOf({ code: 'ZZ-1', status: 'active' }),
  });

  await openScreen(window, '/reports/issued');
  await window.getByRole('link', { name: t('reportCatalogue.titles.register') }).click();
  await expect(window.getByText('To the Minister')).toBeVisible();
  await expect(window.getByText(t('reportScreens.archive.unchanged'))).toHaveCount(3);
  const paper = window.getByRole('region', { name: t('reportScreens.archive.issued') });
  await expect(paper.getByText(project?.code ?? '', { exact: true }).first()).toBeVisible();
  await expect(paper.getByText('ZZ-1', { exact: true })).toHaveCount(0);

  const [file] = snapshot?.files ?? [];
  const target = path.join(home, 'issued.xlsx');
  await answerDialogs(app, target);
  const name = t('reportScreens.archive.saveFile', { name: file?.name ?? '' });
  await window.getByRole('button', { name }).click();
  await window.getByText(t('attachments.saved', { name: file?.name ?? '' })).waitFor();
  expect(createHash('sha256').update(readFileSync(target)).digest('hex')).toBe(file?.sha256);

  const views = window.getByRole('radiogroup', { name: t('reportScreens.archive.view') });
  await views.getByText(t('reportScreens.archive.compared')).click();
  const compared = window.getByRole('region', { name: t('reportScreens.archive.compared') });
  const added = compared.getByRole('row').filter({ hasText: 'ZZ-1' });
  await expect(added).toContainText(t('reportScreens.compare.changes.added'));
  await added.getByRole('link').click();
  await window.waitForURL((url) => url.hash.includes(made.id));
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(compared.getByRole('row').filter({ hasText: 'ZZ-1' })).toBeVisible();

  for (const one of readdirSync(path.join(folder, 'snapshots'))) {
    truncateSync(path.join(folder, 'snapshots', one), 5);
  }
  await openScreen(window, '/reports/issued');
  const damaged = t('reportScreens.archive.state.altered', {
    format: t('reportScreens.issue.format.xlsx'),
  });
  await expect(window.getByText(damaged)).toBeVisible();
  await close();
});

/** How many rows the drawer behind a figure tells of. */
async function rowsBehind(window: Page, figure: Locator): Promise<number> {
  await figure.click();
  const drawer = window.getByRole('dialog');
  await drawer.getByRole('row').nth(1).waitFor();
  const told = await drawer.getByText(/^Records: /u).textContent();
  await window.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  return Number((told ?? '').replaceAll(/\D/gu, ''));
}

test('a report of the office is opened down to its rows, issued, opened down again as it was, and compared with today', async () => {
  test.setTimeout(180_000);
  const { window, close } = await openReady({ sample: true });
  const report: BuiltReport = {
    list: 'projects',
    title: { kk: '', ru: '', en: 'Projects by state' },
    note: '',
    columns: [
      { key: 'code', width: 14, total: 'count' },
      { key: 'title', width: 40, total: null },
    ],
    search: '',
    conditions: [],
    sort: [{ key: 'title', descending: false }],
    groups: [],
    chart: {
      kind: 'stacked',
      category: { key: 'status', by: null },
      series: { key: 'startDate', by: 'year' },
      valueKey: null,
    },
  };
  const definition = JSON.stringify(report);
  await get(window, 'savedReports.create', { name: 'States', definition });
  await openScreen(window, '/reports');
  await window
    .getByRole('main')
    .getByRole('link', { name: /^States/u })
    .click();
  const paper = paperOf(window, t);
  await paper.getByRole('heading', { level: 2, name: 'Projects by state' }).waitFor();
  // A cell of a divided line counts its own rows; the line's first cell counts all of them.
  const counts = countsOf(paper, t);
  const cells = [counts.nth(0), counts.nth(1), counts.last()];
  const before: number[] = [];
  for (const cell of cells) {
    const number = await numberOf(cell);
    expect(await rowsBehind(window, cell)).toBe(number);
    before.push(number);
  }
  await expect(
    window.getByRole('button', { name: t('reportBuilder.own.edit'), exact: true }),
  ).toBeVisible();

  await window.getByRole('button', { name: t('reportScreens.issue.button'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: t('reportScreens.issue.button'), exact: true }).click();
  await window.getByText(t('reportScreens.issue.done')).waitFor({ timeout: 60_000 });
  await get(window, 'projects.create', projectOf({ code: 'ZZ-2', status: 'idea' }));

  await openScreen(window, '/reports/issued');
  await window.getByRole('link', { name: 'Projects by state' }).click();
  const issued = window.getByRole('region', { name: t('reportScreens.archive.issued') });
  const kept = countsOf(issued, t);
  for (const [at, cell] of [kept.nth(0), kept.nth(1), kept.last()].entries()) {
    expect(await numberOf(cell)).toBe(before[at]);
    expect(await rowsBehind(window, cell)).toBe(before[at]);
  }

  const views = window.getByRole('radiogroup', { name: t('reportScreens.archive.view') });
  await views.getByText(t('reportScreens.archive.compared')).click();
  const compared = window.getByRole('region', { name: t('reportScreens.archive.compared') });
  await expect(compared.getByRole('row').filter({ hasText: 'ZZ-2' })).toContainText(
    t('reportScreens.compare.changes.added'),
  );
  await expect(compared.getByRole('cell', { name: '+1', exact: true }).first()).toBeVisible();
  await close();
});

test('a total of a table opens the rows that it adds up, and does so in the issued report too', async () => {
  test.setTimeout(180_000);
  const { window, close } = await openReady({ sample: true });
  const totalsIn = (paper: Locator): Locator =>
    countsOf(
      paper
        .getByRole('table', { name: t('reportCatalogue.tables.resultsBy_programme') })
        .locator('tfoot'),
      t,
    );
  const totals = totalsIn(await openReport(window, t, 'results'));
  const numbers: number[] = [];
  for (const at of [0, -1]) {
    const total = totals.nth(at);
    numbers.push(await numberOf(total));
    expect(await rowsBehind(window, total)).toBe(numbers.at(-1));
  }
  await window.getByRole('button', { name: t('reportScreens.issue.button'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: t('reportScreens.issue.button'), exact: true }).click();
  await window.getByText(t('reportScreens.issue.done')).waitFor({ timeout: 60_000 });
  await openScreen(window, '/reports/issued');
  await window.getByRole('link', { name: t('reportCatalogue.titles.results') }).click();
  const kept = totalsIn(window.getByRole('region', { name: t('reportScreens.archive.issued') }));
  for (const [place, at] of [0, -1].entries()) {
    expect(await rowsBehind(window, kept.nth(at))).toBe(numbers[place]);
  }

  // A subtotal of a group says in the drawer what it is the sum of.
  const funding = await openReport(window, t, 'funding');
  const table = funding.getByRole('table', { name: t('reportCatalogue.tables.funding') });
  const subtotal = countsOf(table.locator('tbody tr[data-sum]'), t).first();
  await subtotal.click();
  const drawer = window.getByRole('dialog');
  await drawer.getByRole('row').nth(1).waitFor();
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText(
    t('reportCatalogue.columns.planned'),
  );
  await close();
});
