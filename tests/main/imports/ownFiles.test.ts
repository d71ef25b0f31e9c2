import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builderLists, type BuilderList } from '#shared/contract/builder.ts';
import { importKinds, fieldsOf, type ImportKind } from '#shared/contract/importKinds.ts';
import type { ChosenReport } from '#shared/contract/reports.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import reportCatalogue from '#shared/i18n/catalogues/ru/reportCatalogue.json' with { type: 'json' };
import { guessColumns } from '#main/imports/columns/guessColumns.ts';
import { ownKind, ownLists } from '#main/imports/columns/ownLists.ts';
import { figureTables, isTableOfRecords } from '#main/imports/columns/ownReports.ts';
import { makePlan } from '#main/imports/plan/makePlan.ts';
import type { Plan } from '#main/imports/plan/plan.ts';
import { templateModel } from '#main/imports/template.ts';
import { listDefinitions } from '#main/reports/builder/lists/registry.ts';
import { withReport } from '#main/reports/catalogue/buildReport.ts';
import { exportReport } from '#main/reports/exportReport.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { forkWorker, openFile, planFile, runningJob } from '#tests/helpers/importFile.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { built } from '#tests/main/reports/builder/builtBy.ts';
import { codesOf } from './importTable.ts';
import { importSheets, officeBook } from './manyKinds.ts';

type Saved = Pick<ChosenReport, 'id' | 'values'>;

/** The report as the window saves it. */
async function saved(
  ctx: ServiceContext,
  { id, values }: Saved,
  language: Language,
): Promise<string> {
  const file = path.join(tempFolder(), 'report.xlsx');
  const choice = { id, language, secondLanguage: null, amountScale: 1 as const, values };
  const { signal } = new AbortController();
  await withReport(ctx, choice, { appVersion: '1' }, (report) =>
    exportReport(report, { format: 'xlsx', path: file, forkWorker, print: null, signal }),
  );
  return file;
}

const kindOfList: Partial<Record<BuilderList, ImportKind>> = {
  ...{ teamMembers: 'team', fundingLines: 'funding' },
};

/** A project that never was given a code, and what belongs to it. */
const codeless = {
  Проекты: [
    ['Код проекта', 'Наименование проекта', 'Статус'],
    ['', 'Общий атлас почв', 'действующий'],
  ],
  Участники: [
    ['Наименование проекта', 'Организация', 'Роль'],
    ['Общий атлас почв', 'Институт почвоведения', 'координатор'],
  ],
  'Состав группы': [
    ['Наименование проекта', 'ФИО участника', 'Роль в проекте'],
    ['Общий атлас почв', 'Омарова Айгуль Кайратовна', 'руководитель'],
  ],
  Финансирование: [
    ['Наименование проекта', 'Финансирующая сторона', 'Стадия', 'Сумма', 'Валюта'],
    ['Общий атлас почв', 'Европейский союз', 'перечислено', '10 000,00', 'EUR'],
  ],
  Этапы: [
    ['Наименование проекта', '№ этапа', 'Наименование этапа', 'Вид отчёта', 'Срок сдачи'],
    ['Общий атлас почв', '1', 'Сбор образцов', 'Технический отчёт', '01.08.2024'],
  ],
  Публикации: [
    ['Наименование проекта', 'Вид', 'Наименование публикации', 'Авторы', 'Год'],
    ['Общий атлас почв', 'статья', 'Soils of the steppe', 'Omarova A.', '2024'],
  ],
};

/** The office's workbook in the record. */
async function office(): Promise<ServiceContext> {
  const ctx = await testWorkspace();
  await importSheets(ctx, officeBook());
  await importSheets(ctx, codeless);
  return ctx;
}

const differences = ({ rows }: Plan) =>
  rows
    .filter(({ action }) => action !== 'unchanged' && action !== 'skip')
    .map((row) => [row.table.sheet, row.action, codesOf(row), row.before, row.after, row.linked]);

describe('our own files', () => {
  test.each(
    languages.flatMap((language) =>
      (['register', 'controlList'] as const).map((id) => [id, language] as const),
    ),
  )('%s in %s comes back without a difference', async (id, language) => {
    const ctx = await testWorkspace();
    await importSheets(ctx, officeBook());
    const { plan } = await planFile(ctx, await saved(ctx, { id, values: {} }, language));
    const kinds = { register: ['projects'], controlList: ['assignments'] };
    expect(plan.tables.map(({ kind }) => kind)).toEqual(kinds[id]);
    expect(differences(plan)).toEqual([]);
    expect(plan.rows.some(({ action }) => action === 'unchanged')).toBe(true);
  });

  // Every list once, each language several times; the headers are compared in all of them below.
  test.each(builderLists.map((list, i) => [list, languages[i % 3] ?? 'kk'] as const))(
    'the list %s as a report of all its columns in %s comes back without a difference',
    async (list, language) => {
      const ctx = await office();
      const values = { definition: JSON.stringify(built(list)) };
      const file = await saved(ctx, { id: 'built', values }, language);
      const { plan } = await planFile(ctx, file);
      expect(plan.tables.map(({ kind }) => kind)).toEqual([kindOfList[list] ?? list]);
      expect(differences(plan)).toEqual([]);
      expect(plan.counts.unchanged).toBeGreaterThan(0);
    },
  );

  test.each([
    ['participants', 'kk'],
    ['meetings', 'ru'],
    ['results', 'en'],
    ['funding', 'ru'],
    ['initiatives', 'en'],
    ['hgc', 'kk'],
  ] as const)('the report %s in %s brings no figure in as a record', async (id, language) => {
    const ctx = await office();
    const values: Saved['values'] =
      id === 'meetings' ? { from: '2020-01-01', to: '2026-12-31' } : {};
    const file = await saved(ctx, { id, values }, language);
    const stored = await openFile(ctx, file);
    const taken = stored.tables.filter(({ isIncluded }) => isIncluded);
    const kinds = {
      ...{ participants: ['people'], meetings: ['meetings'], results: ['results'], funding: [] },
      ...{ initiatives: ['initiatives'], hgc: ['concurrences'] },
    };
    expect(taken.map(({ kind }) => kind)).toEqual(kinds[id]);
    if (taken.length === 0) return;
    const plan = await makePlan(ctx, stored, runningJob());
    expect(differences(plan)).toEqual([]);
    expect(plan.counts.unchanged).toBeGreaterThan(0);
  });

  test.each(languages)('every column of every list is known by its header in %s', (language) => {
    const t = createTranslator(language);
    for (const [list, { columns }] of Object.entries(listDefinitions)) {
      const own = ownLists[list];
      expect([list, Object.keys(own?.words ?? {}).sort()]).toEqual([
        list,
        [...new Set(columns.map(({ word }) => word))].sort(),
      ]);
      const headers = columns.map(({ word }) => t(`reportBuilder.columns.${word}`));
      expect([list, ownKind(headers, [t(`reportBuilder.lists.${list}`)])]).toEqual([
        list,
        own?.kind,
      ]);
    }
  });

  test('every table of the reports is one of records or one of figures', () => {
    const known = Object.keys(reportCatalogue.tables).filter(
      (key) => !isTableOfRecords(key) && !figureTables.some((one) => one === key),
    );
    expect(known).toEqual([]);
  });

  test('a table of others with a few of our headers is guessed as any other', () => {
    expect(ownKind(['Код проекта', 'Проект', 'Сумма в у. е.'], ['Лист1'])).toBeUndefined();
    // Every list of what belongs to a project begins so.
    expect(ownKind(['Код проекта', 'Проект', 'Программа'], ['Лист1'])).toBeUndefined();
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
