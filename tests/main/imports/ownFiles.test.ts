import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importKinds, fieldsOf } from '#shared/contract/importKinds.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { guessColumns } from '#main/imports/columns/guessColumns.ts';
import { templateModel } from '#main/imports/template.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { exportReport } from '#main/reports/exportReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { forkWorker, planFile } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { codesOf } from './importTable.ts';
import { importSheets, officeBook } from './manyKinds.ts';

/** The report as the window saves it. */
async function saved(ctx: ServiceContext, id: string, language: Language): Promise<string> {
  const file = path.join(tempFolder(), `${id}.xlsx`);
  const choice = { id, language, secondLanguage: null, amountScale: 1 as const, values: {} };
  const { signal } = new AbortController();
  await withReport(ctx, choice, { appVersion: '1' }, (report) =>
    exportReport(report, { format: 'xlsx', path: file, forkWorker, print: null, signal }),
  );
  return file;
}

describe('our own files', () => {
  test.each(
    languages.flatMap((language) =>
      (['register', 'controlList'] as const).map((id) => [id, language] as const),
    ),
  )('%s in %s comes back without a difference', async (id, language) => {
    const ctx = await testWorkspace();
    await importSheets(ctx, officeBook());
    const { plan } = await planFile(ctx, await saved(ctx, id, language));
    const kinds = { register: ['projects'], controlList: ['assignments'] };
    expect(plan.tables.map(({ kind }) => kind)).toEqual(kinds[id]);
    const others = plan.rows.filter(({ action }) => action !== 'unchanged' && action !== 'skip');
    expect(others.map((row) => [row.action, codesOf(row), row.before, row.after])).toEqual([]);
    expect(plan.rows.some(({ action }) => action === 'unchanged')).toBe(true);
  });

  test.each(languages)(
    'a template in %s that was filled in is read column by column',
    (language) => {
      const { sheets } = templateModel(importKinds, [], language);
      const t = createTranslator(language);
      for (const kind of importKinds) {
        const sheet = sheets.find(({ name }) => name === t(`importFields.kind.${kind}`));
        const columns = (sheet?.columns ?? []).map(({ header }, column) => ({
          ...{ column, header, texts: [], samples: [] },
        }));
        const { byColumn } = guessColumns(kind, columns);
        const read = columns.map(({ column, header }) => [header, byColumn.get(column)?.field]);
        const meant = columns.map(({ header }) => [
          header,
          fieldsOf(kind).find(([field]) => t(`importFields.${kind}.${field}`) === header)?.[0],
        ]);
        expect([kind, read]).toEqual([kind, meant]);
      }
    },
  );
});
