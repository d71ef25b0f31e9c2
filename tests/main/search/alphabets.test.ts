import { expect, test } from 'vitest';
import { searchTerms } from '#shared/domain/fold/searchKey.ts';
import { searchExpression } from '#main/db/dialect/searchExpression.ts';
import { searchRecords } from '#main/search/service.ts';
import { createProject } from '#main/projects/service.ts';
import { projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

test('no letter of Unicode makes a query that the index refuses, as New Tai Lue vowels did', async () => {
  const { workspace } = await testWorkspace();
  const find = workspace.raw.prepare(
    'SELECT rowid FROM projects_search WHERE projects_search MATCH ?',
  );
  const isRefused = (codes: readonly number[]): boolean => {
    const words = codes.map((code) => searchTerms(`abcd${String.fromCodePoint(code)}efgh`));
    try {
      find.all(words.map((word) => `(${searchExpression(word)})`).join(' OR '));
      return false;
    } catch {
      return true;
    }
  };
  const codes = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) =>
    /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code)),
  );
  const refused: number[] = [];
  for (let from = 0; from < codes.length; from += 200) {
    const some = codes.slice(from, from + 200);
    if (isRefused(some)) refused.push(...some.filter((code) => isRefused([code])));
  }
  expect(refused).toEqual([]);
});

test.each(['ᦂᦱᧃ ᦷᦉᧂ', '\u{19B0}', 'हिन्दी', 'עברית', '中文'])(
  'finds a title written as %s',
  async (title) => {
    const ctx = await testWorkspace();
    await createProject(
      ctx,
      projectInput({ title: { kk: '', ru: `Исследование ${title}`, en: '' } }),
    );
    const found = await searchRecords(ctx, {
      text: `исследование ${title}`,
      language: 'ru',
      limit: 5,
    });
    expect(found).toHaveLength(1);
  },
);
