import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { reportModel } from '#shared/report/reportModel.ts';
import { catalogue } from '#main/reports/catalogue/catalogue.ts';
import { renderModel } from './renderModel.ts';
import { neededValues, sampleReports, type SampleReports } from './sampleReports.ts';

let r: SampleReports;

beforeAll(async () => {
  r = await sampleReports();
  return r.close;
});

const file = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/reports/${name}.txt`, import.meta.url));

// Written anew with: npm run test:unit -- tests/main/reports/catalogue/golden.test.ts -u
describe.each(catalogue.map(({ id }) => id))('report %s', (id) => {
  test.each(languages)(
    'in %s differs from the one that was read and found right',
    async (language) => {
      const { model } = await r.build(id, { language, values: neededValues(r)[id] ?? {} });
      reportModel.parse(model);
      expect(JSON.stringify(model)).not.toMatch(
        /"(?:report\w+|history|quality|terms|people|notes|results|funding)\.|\{\{|undefined/u,
      );
      for (const table of model.sections.filter((one) => one.kind === 'table')) {
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }
      for (const { meaning } of model.notes.definitions)
        expect(meaning).toMatch(/^[^\p{Ll}].*[.%]$/su);
      await expect(renderModel(model)).toMatchFileSnapshot(file(`${id}.${language}`));
    },
  );

  test('in two languages has heads and names in both', async () => {
    const values = neededValues(r)[id] ?? {};
    const { model } = await r.build(id, { language: 'kk', secondLanguage: 'ru', values });
    const heads = model.sections.flatMap((one) =>
      one.kind === 'table' ? one.columns.map(({ title }) => title) : [],
    );
    expect(heads.some((head) => head.includes('\n'))).toBe(true);
    expect(model.notes.sheetName).not.toContain('\n');
  });
});
