import { describe, expect, test } from 'vitest';
import { blankOrganisation } from '#shared/contract/blanks.ts';
import type { Decision } from '#shared/contract/importPlan.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import { decide } from '#main/imports/decide.ts';
import type { StoredImport } from '#main/imports/importStore.ts';
import { makePlan } from '#main/imports/plan/makePlan.ts';
import type { Plan } from '#main/imports/plan/plan.ts';
import { viewNames } from '#main/imports/plan/planView.ts';
import { summarise } from '#main/imports/plan/summarise.ts';
import { commitImport } from '#main/imports/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { runningJob } from '#tests/helpers/importFile.ts';
import { testWorkspace } from '#tests/helpers/testWorkspace.ts';
import { codesOf, created } from './importTable.ts';
import { everyRecord, importSheets, planSheets } from './manyKinds.ts';

const whole = 'Институт ядерной физики';
const short = 'Ин-т ядерной физики';

const book = (...leaders: string[]): Record<string, Cell[][]> => ({
  Проекты: [
    ['Код проекта', 'Наименование проекта', 'Головная организация', 'Статус'],
    ['KZ-1', 'Почвы', whole, 'завершён'],
    ['KZ-2', 'Воды', short, 'завершён'],
    ['KZ-3', 'Ледники', 'Институт химии', 'завершён'],
  ],
  'Состав группы': [
    ['Код проекта', 'ФИО участника', 'Роль в проекте'],
    ...leaders.map((name, i) => [`KZ-${i + 1}`, name, 'руководитель']),
  ],
});

const people = ['Ахметов А.Б.', 'Ахметов Арман Болатович', 'Ким Светлана Олеговна'];

const join = (
  text: string,
  same: string,
  record: 'organisation' | 'person' = 'organisation',
): Decision => ({
  ...{ of: 'join', record, text, same },
});

const all = (plan: Plan) =>
  viewNames(plan, { language: 'ru', record: null, search: '' }, { offset: 0, limit: 50 }).rows;

async function after(
  ctx: ServiceContext,
  stored: StoredImport,
  ...decisions: Decision[]
): Promise<Plan> {
  decide(stored, decisions);
  return makePlan(ctx, stored, runningJob());
}

describe('two names of a file', () => {
  test('that look alike are shown beside each other, organisations and people, and others are not', async () => {
    const { plan } = await planSheets(await testWorkspace(), book(...people));
    const alike = new Map(all(plan).map((name) => [name.text, name.alike]));
    expect(alike.get(whole)).toEqual([short]);
    expect(alike.get(short)).toEqual([whole]);
    expect(alike.get('Ахметов А.Б.')).toEqual(['Ахметов Арман Болатович']);
    expect(alike.get('Институт химии')).toEqual([]);
    expect(alike.get('Ким Светлана Олеговна')).toEqual([]);
    expect(summarise(plan, 1)).toMatchObject({ openNames: 0, alikeNames: 4 });
    expect(codesOf(plan.rows[1])).toEqual(['LIKE_ANOTHER_NAME']);
  });

  test('that are one become one record, whichever stands first, and the other spelling finds it again', async () => {
    for (const [text, same] of [
      [short, whole],
      [whole, short],
    ] as const) {
      const ctx = await testWorkspace();
      const { stored } = await planSheets(ctx, book(...people));
      const plan = await after(
        ctx,
        stored,
        join(text, same),
        join('Ахметов А.Б.', 'Ахметов Арман Болатович', 'person'),
      );
      const [one, other, third] = plan.rows.map(
        ({ after: input }) => input?.['leadOrganisationId'],
      );
      expect(one).toBe(other);
      expect(third).not.toBe(one);
      expect(created(plan, 'organisation')).toHaveLength(2);
      expect(created(plan, 'person')).toHaveLength(2);
      expect(created(plan, 'organisation')[0]).toMatchObject({
        ...{ name: { ru: same }, aliases: [text] },
      });
      expect(all(plan).find((name) => name.text === text)).toMatchObject({
        ...{ state: 'join', joined: same, isDecided: true },
      });
      expect(summarise(plan, 1).alikeNames).toBe(0);
      await commitImport(ctx, stored, runningJob());
      const { plan: again } = await planSheets(ctx, book());
      expect(again.rows.map(({ action }) => action)).toEqual([
        ...['unchanged', 'unchanged', 'unchanged'],
      ]);
    }
  });

  test('are two again when the decision is taken back', async () => {
    const ctx = await testWorkspace();
    const { stored } = await planSheets(ctx, book());
    await after(ctx, stored, join(short, whole));
    const plan = await after(ctx, stored, {
      ...{ of: 'name', record: 'organisation', text: short, choice: null, recordId: null },
    });
    expect(created(plan, 'organisation')).toHaveLength(3);
    expect(created(plan, 'organisation').map(({ aliases }) => aliases)).toEqual([[], [], []]);
  });

  test('said to be each the other do not run in a circle: the last word holds', async () => {
    const ctx = await testWorkspace();
    const { stored } = await planSheets(ctx, book());
    const plan = await after(
      ctx,
      stored,
      join(short, whole),
      join(whole, 'Институт химии'),
      join('Институт химии', short),
    );
    expect(created(plan, 'organisation')).toHaveLength(1);
    expect(plan.rows.map(({ action }) => action)).toEqual(['create', 'create', 'create']);
  });

  test('one of which is a row of the table of organisations are joined to that row', async () => {
    const ctx = await testWorkspace();
    const { stored, plan } = await planSheets(ctx, {
      Организации: [
        ['Наименование организации', 'БИН', 'Город'],
        [whole, '990240000111', 'Алматы'],
      ],
      ...book(),
    });
    expect(all(plan).find(({ text }) => text === short)?.alike).toEqual([whole]);
    const joined = await after(ctx, stored, join(short, whole));
    expect(created(joined, 'organisation')).toMatchObject([
      { name: { ru: whole }, bin: '990240000111', aliases: [short] },
      { name: { ru: 'Институт химии' } },
    ]);
  });

  test('follow what is decided of the one that they are: a record of the workspace', async () => {
    const ctx = await testWorkspace();
    const name = { kk: '', ru: 'Институт ядерных исследований', en: '' };
    const there = await createOrganisation(ctx, { ...blankOrganisation, name });
    const { stored } = await planSheets(ctx, book());
    const plan = await after(ctx, stored, join(short, whole), {
      ...{ of: 'name', record: 'organisation', text: whole, choice: 'match', recordId: there.id },
    });
    const ids = plan.rows.map(({ after: input }) => input?.['leadOrganisationId']);
    expect(ids.slice(0, 2)).toEqual([there.id, there.id]);
    expect(all(plan).find(({ text }) => text === whole)).toMatchObject({
      ...{ state: 'match', recordTitle: name.ru },
    });
  });
});

test('all names that wait become new records at once, and wait again at once', async () => {
  const ctx = await testWorkspace();
  await importSheets(ctx, { Проекты: book()['Проекты'] ?? [] });
  const before = await everyRecord(ctx);
  const { stored, plan } = await planSheets(ctx, {
    Проекты: [
      ['Код проекта', 'Наименование проекта', 'Головная организация', 'Статус'],
      ['KZ-5', 'Реки', 'Инст. ядерной физики', 'завершён'],
      ['KZ-6', 'Озёра', 'Ин-т химии', 'завершён'],
    ],
  });
  expect(summarise(plan, 1)).toMatchObject({ openNames: 2, namesByAll: 0 });
  const made = await after(ctx, stored, { of: 'names', choice: 'create' });
  expect(summarise(made, 1)).toMatchObject({ openNames: 0, namesByAll: 2 });
  expect(made.rows.map(({ action }) => action)).toEqual(['create', 'create']);
  const back = await after(ctx, stored, { of: 'names', choice: null });
  expect(summarise(back, 1)).toMatchObject({ openNames: 2, namesByAll: 0 });
  expect(back.records).toEqual([]);
  expect(await everyRecord(ctx)).toEqual(before);
});

test('a Kazakh name whose family name has no Kazakh letter is one name of one language', async () => {
  const { plan } = await planSheets(await testWorkspace(), book('Омаров Берік Талғатұлы'));
  expect(created(plan, 'person')[0]).toMatchObject({
    family: { kk: 'Омаров', ru: '' },
    ...{ given: { kk: 'Берік' }, patronymic: { kk: 'Талғатұлы' } },
  });
});

test.each([
  ['ИЯФ', whole],
  [whole, 'ИЯФ'],
])(
  '%s and %s are shown beside each other, an abbreviation of others is not',
  async (one, other) => {
    const { plan } = await planSheets(await testWorkspace(), {
      Проекты: [
        ['Код проекта', 'Наименование проекта', 'Головная организация', 'Статус'],
        ['KZ-1', 'Почвы', one, 'завершён'],
        ['KZ-2', 'Воды', other, 'завершён'],
        ['KZ-3', 'Горы', 'ИХН', 'завершён'],
      ],
    });
    const alike = new Map(all(plan).map((name) => [name.text, name.alike]));
    expect(alike.get(one)).toEqual([other]);
    expect(alike.get(other)).toEqual([one]);
    expect(alike.get('ИХН')).toEqual([]);
  },
);
