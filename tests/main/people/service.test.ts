import { describe, expect, test } from 'vitest';
import type { AffiliationInput, PersonFilter } from '#shared/contract/people.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { teamMemberKind } from '#main/parts/participation.ts';
import { affiliationKind } from '#main/people/kind.ts';
import {
  createPerson,
  everybody,
  getPerson,
  listPeople,
  peoplePages,
  updatePerson,
} from '#main/people/service.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { getPart } from '#main/records/listRecords.ts';
import { removeRecords, undo } from '#main/records/service.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
  type TestContext,
} from '#tests/helpers/testWorkspace.ts';

const page = { offset: 0, limit: 100 };
const nothing = { kk: '', ru: '', en: '' };

async function found(ctx: TestContext, filter: Partial<PersonFilter>): Promise<string[]> {
  const list = {
    filter: { ...everybody, ...filter },
    sort: [{ key: 'name' as const, descending: false }],
    language: 'ru' as const,
  };
  const { rows, total } = await listPeople(ctx, list, page);
  expect(total).toBe(rows.length);
  return rows.map(({ family }) => family.ru);
}

const affiliation = (
  personId: string,
  organisationId: string,
  fields: Partial<AffiliationInput> = {},
): AffiliationInput => ({
  personId,
  organisationId,
  position: nothing,
  startDate: null,
  endDate: null,
  isMain: false,
  ...fields,
});

describe('a person', () => {
  test('keeps ORCID and IIN in their one form, and what fails the check as it was written', async () => {
    const ctx = await testWorkspace();
    const input = personInput('Нұрбек', {
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      iin: '791028 302728',
    });
    const person = await createPerson(ctx, input);
    expect(person).toMatchObject({ orcid: '0000-0002-1825-0097', iin: '791028302728' });
    const wrong = { ...input, orcid: '0000-0002-1825-0098', iin: '12345' };
    const changed = await updatePerson(ctx, person.id, 1, wrong);
    expect(changed).toMatchObject({ orcid: '0000-0002-1825-0098', iin: '12345', version: 2 });
  });

  test('shows where they work today, not where they worked before, the main place first', async () => {
    const ctx = await testWorkspace();
    const { id } = await createPerson(ctx, personInput('Нұрбек'));
    const place = async (name: string) =>
      (await createOrganisation(ctx, organisationInput(name))).id;
    const [former, second, main] = [
      await place('Прежний'),
      await place('Второй'),
      await place('Главный'),
    ];
    const add = (organisationId: string, fields: Partial<AffiliationInput>) =>
      createRecord(ctx, affiliationKind, affiliation(id, organisationId, fields));
    await add(former, { isMain: true, endDate: '2026-01-14' });
    await add(main, {
      isMain: true,
      startDate: '2026-01-15',
      position: { ...nothing, ru: 'Директор' },
    });
    await add(second, { startDate: '2026-01-15' });
    expect(await getPerson(ctx, id)).toMatchObject({
      organisation: { id: main },
      position: { ru: 'Директор' },
    });
    expect(await found(ctx, { organisationIds: [former] })).toEqual([]);
    expect(await found(ctx, { organisationIds: [second] })).toEqual(['Нұрбек']);
  });

  test('has one main place at a time: a new one takes the mark from the former in one step', async () => {
    const ctx = await testWorkspace();
    const { id } = await createPerson(ctx, personInput('Нұрбек'));
    const { id: organisationId } = await createOrganisation(ctx, organisationInput('Институт'));
    const add = (fields: Partial<AffiliationInput>) =>
      createRecord(
        ctx,
        affiliationKind,
        affiliation(id, organisationId, { isMain: true, ...fields }),
      );
    const past = await add({ endDate: '2020-12-31' });
    const first = await add({ startDate: '2021-01-01' });
    const next = await add({ startDate: '2024-01-01' });
    const isMain = async (one: string) =>
      (await getPart(ctx.workspace.reader, affiliationKind, one)).isMain;
    expect([await isMain(past), await isMain(first), await isMain(next)]).toEqual([
      true,
      false,
      true,
    ]);
    await undo(ctx);
    expect(await isMain(first)).toBe(true);
  });

  test('counts each project once, and none of the bin', async () => {
    const ctx = await testWorkspace();
    const { id: personId } = await createPerson(ctx, personInput('Нұрбек'));
    const [one, two] = [
      await createProject(ctx, projectInput()),
      await createProject(ctx, projectInput()),
    ];
    const member = {
      personId,
      category: null,
      organisationId: null,
      position: nothing,
      startDate: null,
      endDate: null,
      workingDays: null,
    };
    for (const [projectId, role] of [
      [one.id, 'manager'],
      [one.id, 'researcher'],
      [two.id, 'researcher'],
    ] as const) {
      await createRecord(ctx, teamMemberKind, { ...member, projectId, role });
    }
    await removeRecords(ctx, 'project', [two.id]);
    expect((await getPerson(ctx, personId)).projectCount).toBe(1);
  });
});

describe('the list of people', () => {
  test('hides the IIN, of which the pages for other uses give nothing at all', async () => {
    const ctx = await testWorkspace();
    const { id } = await createPerson(ctx, personInput('Нұрбек', { iin: '791028302728' }));
    const list = { filter: everybody, sort: [], language: 'kk' as const };
    const { rows } = await listPeople(ctx, list, page);
    expect(rows.map(({ iin }) => iin)).toEqual(['7910••••••••']);
    expect((await getPerson(ctx, id)).iin).toBe('791028302728');
    for await (const people of peoplePages(ctx.workspace.reader, 1)) {
      expect(people.map(({ iin }) => iin)).toEqual(['']);
    }
  });

  test('gives every person once through the pages', async () => {
    const ctx = await testWorkspace();
    for (const name of ['А', 'Б', 'В']) await createPerson(ctx, personInput(name));
    const names: string[] = [];
    for await (const people of peoplePages(ctx.workspace.reader, 2)) {
      names.push(...people.map(({ family }) => family.ru));
    }
    expect(names).toEqual(['А', 'Б', 'В']);
  });

  test('finds a person by letters of another alphabet, by the organisation of today, not by the bin', async () => {
    const ctx = await testWorkspace();
    const { id } = await createPerson(
      ctx,
      personInput('Нұрбек', { given: { ...nothing, kk: 'Саясат' } }),
    );
    const { id: other } = await createPerson(ctx, personInput('Нұрбеков'));
    const { id: place } = await createOrganisation(ctx, organisationInput('Қазақ университеті'));
    await createRecord(ctx, affiliationKind, affiliation(id, place));
    await removeRecords(ctx, 'person', [other]);
    expect(await found(ctx, { search: 'sayasat nurb' })).toEqual(['Нұрбек']);
    expect(await found(ctx, { search: 'казах универ' })).toEqual(['Нұрбек']);
    expect(await found(ctx, { search: '!!!' })).toEqual([]);
  });

  test('knows young scientists by the day, and puts those without a birth date in neither group', async () => {
    const ctx = await testWorkspace();
    await createPerson(ctx, personInput('Молодой', { birthDate: '1985-01-16' }));
    await createPerson(ctx, personInput('Старший', { birthDate: '1985-01-15' }));
    await createPerson(ctx, personInput('Неизвестный'));
    const on = (day: string) => ({ ...ctx, now: () => new Date(`${day}T12:00:00`) });
    expect(await found(on('2026-01-15'), { isYoung: true })).toEqual(['Молодой']);
    expect(await found(on('2026-01-15'), { isYoung: false })).toEqual(['Старший']);
  });

  test('narrows by country, degree and tag, and sorts degrees by rank with empty ones last', async () => {
    const ctx = await testWorkspace();
    await createPerson(ctx, personInput('А', { degree: 'doctor', country: 'KZ', tags: ['eu'] }));
    await createPerson(ctx, personInput('Б', { degree: 'bachelor', country: 'JP' }));
    await createPerson(ctx, personInput('В'));
    expect(await found(ctx, { countries: ['KZ'] })).toEqual(['А']);
    expect(await found(ctx, { degrees: ['bachelor'] })).toEqual(['Б']);
    expect(await found(ctx, { tags: ['eu', 'x'] })).toEqual(['А']);
    const sort = [{ key: 'degree' as const, descending: false }];
    const { rows } = await listPeople(ctx, { filter: everybody, sort, language: 'kk' }, page);
    expect(rows.map(({ family }) => family.ru)).toEqual(['Б', 'А', 'В']);
  });
});
