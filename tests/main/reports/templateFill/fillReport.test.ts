import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { fillReport } from '#main/reports/templateFill/fillReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { built, choiceOf, sampleWorkspace } from '../builder/builtBy.ts';

let ctx: ServiceContext;

beforeAll(async () => {
  const sample = await sampleWorkspace();
  ctx = sample.ctx;
  return sample.close;
});

const organisations = built('organisations', {
  title: { kk: 'Ұйымдар', ru: '', en: '' },
  groups: [{ key: 'kind', by: null }],
});

const choices: Record<string, ChosenReport> = {
  built: choiceOf(organisations, { language: 'kk' }),
  register: { ...choiceOf(organisations), id: 'register', values: {}, language: 'kk' },
  cooperation: { ...choiceOf(organisations), id: 'cooperation', values: {}, language: 'kk' },
};

test.each(Object.keys(choices))(
  'the example template of the report "%s" is filled in the real process: nothing in it is unknown',
  async (name) => {
    const choice = choices[name];
    if (!choice) throw new Error(name);
    const folder = tempFolder();
    const example = path.join(folder, 'example.xlsx');
    const filled = path.join(folder, 'filled.xlsx');
    const { signal } = new AbortController();
    const options = { appVersion: 'test' };
    const common = { forkWorker, signal };
    for (const [template, file] of [
      [null, example],
      [example, filled],
    ] as const) {
      await withReport(ctx, choice, options, (report) =>
        fillReport(report, { ...common, template, path: file }),
      );
    }
    const t = createTranslator('kk');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(filled);
    const paper = book.getWorksheet(t('reportBuilder.template.sheet'));
    expect(paper?.getCell('A2').text).not.toBe('');
    expect(paper?.getCell('A6').text).not.toContain('{{');
    expect(paper?.actualRowCount).toBeGreaterThan(6);
    // Figures stand below the table, however many rows it has become.
    const figures = new Set<string>();
    paper?.eachRow((row) => figures.add(row.getCell(1).text));
    const own = (
      await withReport(ctx, choice, options, ({ model }) => Promise.resolve(model))
    ).sections.flatMap((section) => (section.kind === 'figures' ? section.figures : []));
    for (const { label, value } of own) {
      if (typeof value === 'number') expect([...figures]).toContain(label);
    }
    const names = book.getWorksheet(t('reportBuilder.template.names'));
    expect(names?.getCell('A4').text).toBe('{ {title} }');
  },
  60_000,
);
