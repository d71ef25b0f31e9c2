import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import { solid } from '#tests/helpers/paperText.ts';
import { printedTexts } from '#tests/helpers/printedTexts.ts';
import { superuserSwitch } from '../packaged.ts';
import { get, openReady } from '../ready.ts';

/** Reads a PDF by a tool of Poppler. */
const poppler = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1e8 });

/** Values that a report of the sample cannot do without. */
async function neededValues(window: Page): Promise<Record<string, ChosenReport['values']>> {
  const found = await get(window, 'search.find', { text: 'ULGI-001', language: 'kk', limit: 1 });
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return {
    passport: { project: found[0]?.id ?? '' },
    briefing: { about: 'JP' },
    // A record that was filled today has changed in thousands of places, which nobody prints.
    changes: { since: day },
  };
}

/** Checks a printed report against its model. */
function checkPdf(file: string, model: ReportModel): void {
  const facts = poppler('pdfinfo', file);
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(facts)?.[1]);
  expect(facts).toMatch(/^Tagged:\s+yes/mu);
  expect(facts).toMatch(/^JavaScript:\s+no/mu);
  // The control list has more columns than can be read on A4.
  expect(facts).toContain(model.id === 'controlList' ? '(A3)' : '(A4)');
  // Kazakh letters from another typeface would stand apart in every word.
  for (const line of poppler('pdffonts', file).trim().split('\n').slice(2)) {
    expect(line).toMatch(/^[A-Z]{6}\+Tinos-(?:Regular|Bold)\s.*\syes yes yes\s/u);
  }
  const text = poppler('pdftotext', '-raw', file, '-');
  for (let page = 1; page <= pages; page += 1) {
    const number = model.footer.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
    expect(solid(text.split('\f')[page - 1] ?? '')).toContain(solid(number));
  }
  const all = solid(text.split('\f').join(''));
  expect(printedTexts(model).filter((one) => !all.includes(solid(one)))).toEqual([]);
}

test('every report is printed as a tagged PDF whose letters are inside, with all that its model says', async () => {
  test.setTimeout(300_000);
  const home = mkdtempSync(path.join(tmpdir(), 'ortaq-e2e-'));
  const { window, folder, close } = await openReady({ sample: true, home });
  const values = await neededValues(window);
  const snapshots = path.join(folder, 'snapshots');
  for (const { id } of await get(window, 'reports.list', {})) {
    const choice: ChosenReport = {
      id,
      language: 'kk',
      secondLanguage: null,
      amountScale: 1,
      values: values[id] ?? {},
    };
    const issued = await get(window, 'snapshots.issue', {
      choice,
      formats: ['pdf'],
      handedTo: '',
      note: '',
    });
    const sha256 = issued.files[0]?.sha256;
    const hashOf = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(path.join(snapshots, name)))
        .digest('hex');
    const name = readdirSync(snapshots).find((one) => hashOf(one) === sha256) ?? '';
    const model = await get(window, 'snapshots.model', { id: issued.id });
    await test.step(id, () => checkPdf(path.join(snapshots, name), model));
  }
  await close();

  // The same from the command line of the same program, without a window.
  const file = path.join(home, 'register.pdf');
  const asked = [
    'register',
    '--workspace',
    folder,
    '--lang',
    'ru',
    '--format',
    'pdf',
    '--out',
    file,
  ];
  const command = [...superuserSwitch, '.', 'report', ...asked];
  const answer = execFileSync(process.env['ORTAQ_ELECTRON'] ?? '', command, { encoding: 'utf8' });
  expect(JSON.parse(answer)).toMatchObject({ report: 'register', file });
  expect(poppler('pdfinfo', file)).toMatch(/^Tagged:\s+yes/mu);
  expect(poppler('pdftotext', file, '-')).toContain(
    createTranslator('ru')('reportCatalogue.titles.register'),
  );
  rmSync(home, { recursive: true, force: true });
});
