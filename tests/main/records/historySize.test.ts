import { expect, test } from 'vitest';
import { projectKind } from '#main/projects/kind.ts';
import { createMany } from '#main/records/createMany.ts';
import { updateIn } from '#main/records/changeRecord.ts';
import { inOneChange } from '#main/records/inOneChange.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const records = 2500;
/** As many edits a record as 100,000 edits are for the 50,000 projects of a large record. */
const editsPerRecord = 2;

const title = (i: number) => ({
  kk: `№${i} жоба: Арал өңіріндегі су қауіпсіздігін зерттеу`,
  ru: `Проект №${i}: исследование водной безопасности Аральского региона`,
  en: `Project No. ${i}: a study of water security in the Aral region`,
});

test('100,000 edits cost less than twice the data, however officers edit: dates, people, titles', async () => {
  const ctx = await testWorkspace();
  const { raw } = ctx.workspace;
  const bytes = (what: string) =>
    raw.prepare(`SELECT sum(pgsize) FROM dbstat WHERE ${what}`).pluck().get() as number;
  const isHistory = "name IN (SELECT name FROM sqlite_schema WHERE tbl_name = 'history')";
  const ids: string[] = [];
  await inOneChange(ctx, async (change) => {
    const create = createMany(change);
    for (let i = 0; i < records; i += 1) {
      const fields = { code: `AP${10_000_000 + i}`, title: title(i), manager: 'Әшірбекова А. Т.' };
      ids.push(create(projectKind, projectInput({ ...fields, startDate: '2024-01-01' })));
    }
  });
  const before = bytes(isHistory);
  for (let edit = 0; edit < editsPerRecord; edit += 1) {
    await inOneChange(ctx, async (change) => {
      for (const [i, id] of ids.entries()) {
        await updateIn(change, projectKind, id, null, (project) => {
          if (i % 3 === 0) return { ...project, title: title(i + records * (edit + 1)) };
          if (i % 3 === 1)
            return { ...project, endDate: `202${6 + edit}-12-31`, status: 'completed' as const };
          return { ...project, manager: `Нұрпейіс ${edit}`, scientists: 20 + edit };
        });
      }
    });
  }
  const grown = bytes(isHistory) - before;
  const data = bytes(`NOT (${isHistory})`);
  // Growth with the number of edits is even, so this share holds for any number of them.
  expect(grown / data).toBeLessThan(2);
  expect(grown / (records * editsPerRecord)).toBeLessThan(700);
});
