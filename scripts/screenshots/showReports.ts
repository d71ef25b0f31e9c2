import { blankProject } from '#shared/contract/blanks.ts';
import type { BuiltReport } from '#shared/contract/builder.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { countsOf, openReport, paperOf } from '#tests/e2e/pages/reportPage.ts';
import { closeDialog, openScreen } from '#tests/e2e/pages/shellPage.ts';
import { get } from '#tests/e2e/ready.ts';
import type { Screen } from './withScreen.ts';

const handedTo = { kk: 'Министрге', ru: 'Министру', en: 'To the Minister' };

/** A project that was entered after the report had been issued. */
const added = {
  kk: 'Каспий итбалығын спутниктен бақылау',
  ru: 'Наблюдение за каспийским тюленем со спутника',
  en: 'Watching the Caspian seal from satellites',
};

const own: BuiltReport = {
  list: 'projects',
  title: { kk: '', ru: '', en: '' },
  note: '',
  columns: [
    { key: 'code', width: 14, total: 'count' },
    { key: 'title', width: 40, total: null },
    { key: 'budget', width: 18, total: 'sum' },
  ],
  search: '',
  conditions: [],
  sort: [{ key: 'title', descending: false }],
  groups: [],
  chart: {
    kind: 'bars',
    category: { key: 'startDate', by: 'year' },
    series: null,
    valueKey: null,
  },
};

async function showCompared({ window, language, shoot }: Screen): Promise<void> {
  const { id } = await get(window, 'snapshots.issue', {
    choice: { id: 'cooperation', language, secondLanguage: null, amountScale: 1, values: {} },
    formats: ['xlsx'],
    handedTo: handedTo[language],
    note: '',
  });
  await get(window, 'projects.create', {
    ...blankProject,
    title: added,
    code: 'KZ-9940',
    status: 'active',
    startDate: '2026-02-01',
    scientists: 9,
    youngScientists: 4,
  });
  await openScreen(window, `/reports/issued/${id}`);
  await shoot('report-issued');
  await openScreen(window, `/reports/issued/${id}?view=compared`);
  const region = createTranslator(language)('reportScreens.archive.compared');
  await window.getByRole('region', { name: region }).getByRole('row').nth(2).waitFor();
  await shoot('report-compared');
}

/** The gallery, a report with the rows behind a figure, one as it was issued, one put together. */
export async function showReports(screen: Screen): Promise<void> {
  const { window, language, shoot } = screen;
  const t = createTranslator(language);
  await openScreen(window, '/reports');
  await window.getByRole('main').getByRole('link').nth(4).waitFor();
  await shoot('report-gallery');
  const paper = await openReport(window, t, 'cooperation');
  await shoot('reports');
  await countsOf(paper, t).first().click();
  await window.getByRole('dialog').getByRole('row').nth(1).waitFor();
  await shoot('report-rows');
  await closeDialog(window);
  await showCompared(screen);
  const definition = encodeURIComponent(JSON.stringify(JSON.stringify(own)));
  await openScreen(window, `/reports/build?definition=${definition}`);
  const preview = paperOf(window, t);
  await preview.getByRole('img').first().waitFor();
  await preview.getByRole('img').first().scrollIntoViewIfNeeded();
  await shoot('report-builder');
}
