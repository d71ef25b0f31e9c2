import { describe, expect, test } from 'vitest';
import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { listDuplicates } from '#main/duplicates/listDuplicates.ts';
import { distinguish } from '#main/duplicates/service.ts';
import { similarOrganisations, similarPeople } from '#main/duplicates/similarRecords.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { createPerson } from '#main/people/service.ts';
import { createProject } from '#main/projects/service.ts';
import { removeRecords, undo } from '#main/records/service.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
  type TestContext,
} from '#tests/helpers/testWorkspace.ts';

const nothing = { kk: '', ru: '', en: '' };
const page = { offset: 0, limit: 50 };

const list = (ctx: TestContext, kind: DuplicateKind) => listDuplicates(ctx, kind, page);

async function people() {
  const ctx = await testWorkspace();
  const kazakh = await createPerson(
    ctx,
    personInput('', {
      family: { ...nothing, kk: 'Нұрбек' },
      given: { ...nothing, kk: 'Саясат' },
      birthDate: '1980-05-01',
    }),
  );
  const latin = await createPerson(
    ctx,
    personInput('', { family: { ...nothing, en: 'Nurbek' }, given: { ...nothing, en: 'Sayasat' } }),
  );
  await createPerson(ctx, personInput('Нурбек', { given: { ...nothing, ru: 'Асан' } }));
  return { ctx, kazakh, latin };
}

describe('pairs of people', () => {
  test('are found across alphabets and named with what tells them apart', async () => {
    const { ctx, kazakh } = await people();
    const { rows, total } = await list(ctx, 'person');
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ score: 9, reasons: ['surname', 'given'] });
    const both = [rows[0]?.first, rows[0]?.second];
    expect(both.map((one) => one?.name.en)).toContain('Nurbek Sayasat');
    expect(both.find((one) => one?.id === kazakh.id)?.details).toEqual(['1980']);
  });

  test('told apart are not asked about again, until that is taken back', async () => {
    const { ctx, kazakh, latin } = await people();
    await distinguish(ctx, 'person', latin.id, kazakh.id);
    await distinguish(ctx, 'person', kazakh.id, latin.id);
    expect((await list(ctx, 'person')).total).toBe(0);
    await undo(ctx);
    expect((await list(ctx, 'person')).total).toBe(1);
  });

  test('vanish with the bin', async () => {
    const { ctx, latin } = await people();
    expect((await list(ctx, 'person')).total).toBe(1);
    await removeRecords(ctx, 'person', [latin.id]);
    expect((await list(ctx, 'person')).total).toBe(0);
  });

  test('are found by a number or by address, birth and given name under another family name', async () => {
    const ctx = await testWorkspace();
    const orcid = '0000-0002-1825-0097';
    await createPerson(ctx, personInput('Ким', { orcid }));
    await createPerson(ctx, personInput('Пак', { orcid: `https://orcid.org/${orcid}` }));
    const given = { ...nothing, ru: 'Айгүл' };
    const same = { given, birthDate: '1990-01-02', email: 'a@b.kz' };
    await createPerson(ctx, personInput('Ахметова', same));
    await createPerson(ctx, personInput('Сериковна', { ...same, email: 'A@B.kz' }));
    const { rows } = await list(ctx, 'person');
    expect(rows.map(({ score }) => score)).toEqual([100, 10]);
  });
});

describe('a person being typed', () => {
  const typed = {
    family: nothing,
    given: nothing,
    patronymic: nothing,
    orcid: '',
    iin: '',
    birthDate: null,
    email: '',
  };
  const ask = (ctx: TestContext, fields: object, exceptId: string | null = null) =>
    similarPeople(ctx, { fields: { ...typed, ...fields }, exceptId });

  test('meets the one in the record in other letters, by an initial too, but never itself', async () => {
    const { ctx, kazakh, latin } = await people();
    const family = { ...nothing, ru: 'Нурбек' };
    const ids = async (fields: object, except: string | null = null) =>
      (await ask(ctx, fields, except)).map(({ record }) => record.id).toSorted();
    expect(await ids({ family, given: { ...nothing, ru: 'С.' } })).toEqual(
      [kazakh.id, latin.id].toSorted(),
    );
    const given = { ...nothing, ru: 'Саясат' };
    expect(await ids({ family, given }, latin.id)).toEqual([kazakh.id]);
    expect(await ids({})).toEqual([]);
  });

  test('meets a name borne before', async () => {
    const ctx = await testWorkspace();
    const { id } = await createPerson(
      ctx,
      personInput('Серикова', {
        given: { ...nothing, ru: 'Айгуль' },
        formerNames: ['Ахметова Айгуль'],
      }),
    );
    const found = await ask(ctx, {
      family: { ...nothing, en: 'Akhmetova' },
      given: { ...nothing, en: 'Aigul' },
    });
    expect(found).toMatchObject([{ record: { id }, reasons: ['formerName', 'given'] }]);
  });
});

describe('organisations', () => {
  test('meet without legal forms, in other letters, by aliases and by numbers; other numbers part them', async () => {
    const ctx = await testWorkspace();
    const add = async (name: string, fields = {}) =>
      (await createOrganisation(ctx, organisationInput(name, fields))).id;
    const satbayev = await add('НАО «Сәтбаев Университеті»');
    await add('Satbayev University', { country: null });
    await add('Институт ядерной физики', { shortName: 'ИЯФ' });
    await add('Nuclear Physics Institute', { aliases: ['Институт ядерной физики РК', 'ИЯФ'] });
    await add('Школа', { bin: '940140000385' });
    await add('Школа', { bin: '990140004654' });
    const { rows } = await list(ctx, 'organisation');
    expect(rows.map(({ reasons }) => reasons)).toEqual([['name'], ['alias']]);
    const fields = {
      name: { ...nothing, en: 'Satbayev University JSC' },
      shortName: '',
      aliases: [],
      bin: '',
      ror: '',
      pic: '',
    };
    const similar = await similarOrganisations(ctx, { fields, exceptId: null });
    expect(similar.map(({ record }) => record.id)).toContain(satbayev);
    const numbered = { ...fields, name: nothing, bin: '940140000385' };
    expect(await similarOrganisations(ctx, { fields: numbered, exceptId: null })).toMatchObject([
      { score: 100, reasons: ['bin'] },
    ]);
  });
});

test('projects meet by the other prefix of a code and by a title, and are only asked about', async () => {
  const ctx = await testWorkspace();
  const title = (ru: string) => ({ ...nothing, ru });
  await createProject(ctx, projectInput({ code: 'K-2345', title: title('Один') }));
  await createProject(ctx, projectInput({ code: 'KZ-2345', title: title('Другой') }));
  await createProject(ctx, projectInput({ title: title('«Водная безопасность»') }));
  await createProject(ctx, projectInput({ title: title('водная  безопасность') }));
  const { rows } = await list(ctx, 'project');
  expect(rows.map(({ score, reasons }) => [score, reasons])).toEqual([
    [12, ['title']],
    [9, ['code']],
  ]);
});
