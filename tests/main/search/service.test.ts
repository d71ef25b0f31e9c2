import { describe, expect, test } from 'vitest';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createProgramme } from '#main/programmes/service.ts';
import { createProject } from '#main/projects/service.ts';
import { removeRecords, restoreRecords } from '#main/records/service.ts';
import { searchRecords } from '#main/search/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import {
  organisationInput,
  programmeInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';

const find = (ctx: ServiceContext, text: string, limit = 20) =>
  searchRecords(ctx, { text, language: 'ru', limit });

const titles = async (ctx: ServiceContext, text: string) =>
  (await find(ctx, text)).map((record) => record.title);

function addProject(ctx: ServiceContext, ru: string, code = '', manager = '') {
  return createProject(ctx, projectInput({ code, title: { kk: '', ru, en: '' }, manager }));
}

function addOrganisation(ctx: ServiceContext, name: OrganisationInput['name'], shortName = '') {
  return createOrganisation(ctx, organisationInput('', { name, shortName }));
}

describe('the search over all records', () => {
  test.each(['Саясат Нұрбек', 'Sayasat Nurbek', 'саясат нурбек', 'нұрб', 'Нурбек С.'])(
    'finds a person typed as %s',
    async (text) => {
      const ctx = await testWorkspace();
      await addProject(ctx, 'Водные ресурсы', '', 'Саясат Нұрбек');
      await addProject(ctx, 'Почвы', '', 'Карина Ангелиева');
      expect(await titles(ctx, text)).toEqual(['Водные ресурсы']);
    },
  );

  test.each([
    'Қарағанды',
    'Караганда',
    'Karaganda',
    'Qaraghandy',
    'караг',
    'университет караганды',
  ])('finds a town typed as %s', async (text) => {
    const ctx = await testWorkspace();
    const name = 'Қарағанды университеті';
    await addOrganisation(ctx, { kk: name, ru: '', en: '' });
    await addOrganisation(ctx, { kk: '', ru: 'Евразийский институт', en: '' });
    expect(await titles(ctx, text)).toEqual([name]);
  });

  test.each([
    ['a wrong letter', 'Караганла'],
    ['a wrong first letter', 'Гараганда'],
    ['a missing letter', 'Карганда'],
    ['a letter too many', 'Каераганда'],
    ['two letters swapped', 'Кааргандинский'],
    ['one typo in each of two words', 'университтет Караганла'],
  ])('finds it with %s: %s', async (_typo, text) => {
    const ctx = await testWorkspace();
    const name = { kk: '', ru: 'Университет Караганды', en: '' };
    const other = { kk: '', ru: 'Карагандинский университет', en: '' };
    await addOrganisation(ctx, name);
    await addOrganisation(ctx, other);
    await addOrganisation(ctx, { kk: '', ru: 'Институт почв', en: '' });
    const found = await titles(ctx, text);
    expect(found).toContain(other.ru);
    expect(found).not.toContain('Институт почв');
  });

  test('guesses no typo in short words and codes, which have too many neighbours', async () => {
    const ctx = await testWorkspace();
    await addProject(ctx, 'Вода', 'KZ-26201');
    expect(await find(ctx, 'Года')).toEqual([]);
    expect(await find(ctx, '26301')).toEqual([]);
  });

  test('puts guesses behind what is written as typed', async () => {
    const ctx = await testWorkspace();
    await addProject(ctx, 'Почва', '', 'Г. Геологов');
    await addProject(ctx, 'Геолагия');
    expect(await titles(ctx, 'геолог')).toEqual(['Почва', 'Геолагия']);
  });

  test.each(['KZ2620', 'KZ-2620', 'kz 2620', 'КZ 2620'])(
    'puts the very code first when it is typed as %s',
    async (text) => {
      const ctx = await testWorkspace();
      await addProject(ctx, 'Второй', 'KZ-26201');
      await addProject(ctx, 'Сам', 'KZ-2620');
      await addProject(ctx, 'Продолжение KZ-2620');
      expect(await titles(ctx, text)).toEqual(['Сам', 'Второй', 'Продолжение KZ-2620']);
    },
  );

  test('puts titles before other fields, and a title that begins so before both', async () => {
    const ctx = await testWorkspace();
    await addProject(ctx, 'Ядерный щит');
    await addProject(ctx, 'Институт ядерной физики');
    await addProject(ctx, 'Руды', '', 'Ядерный А.');
    expect(await titles(ctx, 'ядерн')).toEqual(['Ядерный щит', 'Институт ядерной физики', 'Руды']);
  });

  test('answers with every kind, named in the language asked for', async () => {
    const ctx = await testWorkspace();
    const name = { kk: 'Ғылым', ru: 'Наука', en: 'Science' };
    const organisation = await addOrganisation(ctx, name, 'НК');
    await createProgramme(ctx, programmeInput('', { code: 'NP', name }));
    await createProject(
      ctx,
      projectInput({ code: 'KZ-1', title: name, leadOrganisationId: organisation.id }),
    );
    const found = await searchRecords(ctx, { text: 'наука', language: 'kk', limit: 9 });
    expect(found.map(({ kind, title, detail }) => [kind, title, detail])).toEqual([
      ['project', 'Ғылым', 'KZ-1 · Ғылым'],
      ['organisation', 'Ғылым', 'НК'],
      ['programme', 'Ғылым', 'NP'],
    ]);
    expect((await find(ctx, 'НК'))[0]).toMatchObject({ kind: 'organisation', score: 100 });
    expect((await find(ctx, 'np'))[0]).toMatchObject({ kind: 'programme', score: 100 });
    expect(await find(ctx, 'наука', 2)).toHaveLength(2);
  });

  test('leaves out the bin, for the code and for typos too, until the record comes back', async () => {
    const ctx = await testWorkspace();
    const { id } = await addProject(ctx, 'Караганда', 'KZ-2620');
    const organisation = await addOrganisation(ctx, { kk: '', ru: 'Караганда', en: '' });
    await removeRecords(ctx, 'project', [id]);
    await removeRecords(ctx, 'organisation', [organisation.id]);
    for (const text of ['Караганда', 'KZ-2620', 'Караганла']) {
      expect(await find(ctx, text)).toEqual([]);
    }
    await restoreRecords(ctx, 'project', [id]);
    for (const text of ['Караганда', 'KZ-2620', 'Караганла']) {
      expect(await find(ctx, text)).toMatchObject([{ id }]);
    }
  });

  test('finds a code and the beginning of a title behind more namesakes than it compares', async () => {
    const ctx = await testWorkspace();
    await addProject(ctx, 'Мониторинг', 'KZ-2620');
    for (let i = 0; i < 120; i += 1) await addProject(ctx, `Новый мониторинг ${i}`);
    expect((await titles(ctx, 'мониторинг'))[0]).toBe('Мониторинг');
    expect((await titles(ctx, 'KZ-2620'))[0]).toBe('Мониторинг');
  });

  test.each([
    '"',
    "' OR 1=1 --",
    '*',
    'NEAR(',
    'abc AND',
    'text:abc',
    '^abcdef',
    '\0',
    '-',
    '',
    '  ',
    '{"}',
    'x'.repeat(500),
    'ab '.repeat(160),
    'karaga"nda*',
    '😀😀😀😀😀',
    '工程研究项目',
  ])('takes %j as plain text and finds nothing', async (text) => {
    const ctx = await testWorkspace();
    await addProject(ctx, 'Исследование');
    expect(await find(ctx, text)).toEqual([]);
  });

  test('takes a whole title of many words', async () => {
    const ctx = await testWorkspace();
    const title = Array.from({ length: 60 }, (_, i) => `слово${i}`).join(' ');
    await addProject(ctx, title);
    expect(await titles(ctx, title)).toEqual([title]);
  });
});
