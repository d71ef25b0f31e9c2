import { describe, expect, test } from 'vitest';
import { importKinds, fieldsOf } from '#shared/contract/importKinds.ts';
import { languages } from '#shared/domain/language.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { everyAssignment, listAssignments } from '#main/assignments/service.ts';
import { guessColumns } from '#main/imports/columns/guessColumns.ts';
import { templateModel } from '#main/imports/template.ts';
import { controlListHead, controlListRow } from '#main/reports/definitions/controlList.ts';
import { controlRow } from '#main/reports/controlListTexts.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { codesOf } from './importTable.ts';
import { importSheets, officeBook, planSheets } from './manyKinds.ts';

const noDiscipline = {
  ...{ due: 0, done: 0, doneInTime: 0, doneLate: 0, overdue: 0 },
  ...{ coefficient: null, inTime: null, meanDelay: null },
};

describe('our own files', () => {
  test.each(languages)(
    'the control list in %s comes back without a difference',
    async (language) => {
      const ctx = await testWorkspace();
      await importSheets(ctx, officeBook());
      const t = createTranslator(language);
      const head = controlListHead(
        {
          ...{ language, office: '', asOf: '2026-11-23', filters: [], order: '', signatures: [] },
          ...{ appVersion: '', issuedAt: '', issuedAtText: '' },
        },
        noDiscipline,
        t,
      );
      const page = { offset: 0, limit: 50 };
      const { rows } = await listAssignments(ctx, { ...everyAssignment, language }, page);
      const extension = { newDate: '2025-05-15', reason: '' };
      const cells = rows.map((assignment, i) =>
        controlListRow(
          controlRow(
            assignment,
            {
              extension: assignment.extensionCount > 0 ? (extension as never) : undefined,
              removedBy: undefined,
            },
            language,
            t,
          ),
          i + 1,
        ).map((cell): Cell => (cell === '' || typeof cell === 'object' ? null : cell)),
      );
      const sheet = [[head.title], [], head.columns.map(({ title }): Cell => title), ...cells];
      const { plan } = await planSheets(ctx, { [head.title.slice(0, 31)]: sheet });
      expect(plan.tables.map(({ kind }) => kind)).toEqual(['assignments']);
      const others = plan.rows.filter(({ action }) => action !== 'unchanged');
      expect(others.map((row) => [row.action, codesOf(row), row.before, row.after])).toEqual([]);
    },
  );

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
