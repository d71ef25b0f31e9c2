import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '#main/records/registry.ts';
import { selectRows } from '#main/records/queries.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { undo } from '#tests/helpers/importFile.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { everyRecord, officeBook, planSheets, refusals } from './manyKinds.ts';

const codes = ['KZ-2620', 'KZ2620', 'AP09261083', 'KZ-7', 'KZ-8', null];
const organisations = [
  'РГП «Институт ядерной физики»',
  'Институт ядерной физики',
  'ИЯФ',
  'Назарбаев Университет',
  'Институт геофизики; Назарбаев Университет',
  'Университет Хоккайдо',
  null,
];
const people = [
  'Ахметов Айдар Серикович',
  'Ахметов А.С.',
  'Ким Светлана Олеговна',
  'Омаров Б.Т.',
  null,
];
const days = ['01.02.2024', '2025-03-05', '31.02.2024', 'постоянно', '2026', null];
const words = [
  'завершён',
  'действующий',
  'координатор',
  'руководитель',
  'перечислено',
  'статья',
  '???',
  null,
];
const amounts = ['150 000,00', 45600, '1,234', 'много', null];
const titles = ['Мониторинг радиации', 'Почвы', 'Представить план закупок', 'Отбор проб', null];

const anything: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  ...[...codes, ...organisations, ...people, ...days, ...words, ...amounts, ...titles],
);

/** What may stand in a column instead of its own value: mostly something of the same sort. */
function cell(header: Cell, own: Cell): fc.Arbitrary<Cell> {
  const text = String(header).toLowerCase();
  const pools: [RegExp, Cell[]][] = [
    [/код/u, codes],
    [/организац|сторона|исполнител/u, organisations],
    [/ф\.?и\.?о|председ|участник/u, people],
    [/срок|дата|начало|окончание|продл|год/u, days],
    [/сумма|бюджет|освоено/u, amounts],
    [/статус|роль|стадия|вид/u, words],
    [/наименование|содержание|тема/u, titles],
  ];
  const pool = pools.find(([pattern]) => pattern.test(text))?.[1] ?? [own, null];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(own) },
    { weight: 3, arbitrary: fc.constantFrom<Cell>(...pool) },
    { weight: 1, arbitrary: anything },
  );
}

/** The office's workbook with rows left out, repeated and altered. */
const book: fc.Arbitrary<Record<string, Cell[][]>> = fc.record(
  Object.fromEntries(
    Object.entries(officeBook()).map(([sheet, [header = [], ...rows]]) => {
      const row = fc
        .constantFrom(...rows)
        .chain((own) => fc.tuple(...header.map((name, i) => cell(name, own[i] ?? null))));
      const some = fc.array(row, { minLength: 0, maxLength: 4 });
      return [sheet, some.map((more): Cell[][] => [header, ...rows, ...more])];
    }),
  ),
);

/** What the records of a plan came to in the database. */
async function written(ctx: ServiceContext, records: readonly { kind: string; id: string }[]) {
  const inputs: unknown[] = [];
  for (const { kind, id } of records) {
    const [row] = await selectRows(ctx.workspace.reader, kind as 'project', [id]);
    inputs.push(row === undefined ? null : kindOf(kind as 'project').toInput({ ...row }));
  }
  return inputs;
}

describe('an import of any workbook', () => {
  it('writes exactly its preview, changes nothing the second time, and is gone when it is undone', async () => {
    await fc.assert(
      fc.asyncProperty(book, book, async (first, second) => {
        const ctx = await testWorkspace();
        await (await planSheets(ctx, first)).commit();
        expect(await refusals(ctx)).toEqual([]);
        const before = await everyRecord(ctx);

        const { plan, commit } = await planSheets(ctx, second);
        const batch = await commit();
        expect(await written(ctx, plan.records)).toEqual(plan.records.map(({ input }) => input));
        expect(await refusals(ctx)).toEqual([]);

        const again = await planSheets(ctx, second);
        expect(
          again.plan.records.map(({ kind, before, input, row, table }) => ({
            ...{ kind, before, input, row, sheet: table.sheet },
          })),
        ).toEqual([]);

        if (batch !== null) expect((await undo(ctx, batch.id)).kept).toEqual([]);
        expect(await everyRecord(ctx)).toEqual(before);
        await ctx.workspace.close();
      }),
      { numRuns: 8, seed: 20_261_129 },
    );
  }, 120_000);
});
