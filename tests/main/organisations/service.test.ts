import { describe, expect, test } from 'vitest';
import {
  createOrganisation,
  listOrganisations,
  updateOrganisation,
} from '#main/organisations/service.ts';
import { participantKind } from '#main/parts/participation.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { removeRecords } from '#main/records/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { organisationInput, projectInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const everything = { search: '', language: 'ru' as const, offset: 0, limit: 100 };

async function names(ctx: ServiceContext, list: Partial<Parameters<typeof listOrganisations>[1]>) {
  const { rows, total } = await listOrganisations(ctx, { ...everything, ...list });
  expect(total).toBe(rows.length);
  return rows.map(({ name }) => name.ru);
}

describe('an organisation', () => {
  test('is stored with the number that its check makes of it, and keeps one that fails as written', async () => {
    const ctx = await testWorkspace();
    const spelled = { bin: '40740001337', ror: 'ror.org/052bx8q98', pic: '999 999 999' };
    const { id, bin, ror, pic } = await createOrganisation(ctx, organisationInput('А', spelled));
    expect({ bin, ror, pic }).toEqual({
      bin: '040740001337',
      ror: 'https://ror.org/052bx8q98',
      pic: '999999999',
    });
    const wrong = organisationInput('А', { bin: '040740001338', ror: 'нет', pic: '12' });
    expect(await updateOrganisation(ctx, id, 1, wrong)).toMatchObject({
      bin: '040740001338',
      ror: 'нет',
      pic: '12',
    });
  });

  test('counts a project that it both leads and takes part in once, and none of the bin', async () => {
    const ctx = await testWorkspace();
    const { id } = await createOrganisation(ctx, organisationInput('А'));
    const led = await createProject(ctx, projectInput({ leadOrganisationId: id }));
    const other = await createProject(ctx, projectInput());
    const binned = await createProject(ctx, projectInput());
    for (const project of [led, other, binned]) {
      await createRecord(ctx, participantKind, {
        projectId: project.id,
        organisationId: id,
        role: 'participating',
        contactId: null,
        startDate: null,
        endDate: null,
        note: '',
      });
    }
    await removeRecords(ctx, 'project', [binned.id]);
    const [row] = (await listOrganisations(ctx, everything)).rows;
    expect(row?.projectCount).toBe(2);
  });
});

describe('the list of organisations', () => {
  test('finds one by an alias and by its number', async () => {
    const ctx = await testWorkspace();
    const fields = { aliases: ['КазНУ'], bin: '040740001337' };
    await createOrganisation(ctx, organisationInput('Университет', fields));
    await createOrganisation(ctx, organisationInput('Институт'));
    expect(await names(ctx, { search: 'kaznu' })).toEqual(['Университет']);
    expect(await names(ctx, { search: '0407400' })).toEqual(['Университет']);
  });

  test('keeps to its filters, and to the direct children of an organisation', async () => {
    const ctx = await testWorkspace();
    const { id } = await createOrganisation(
      ctx,
      organisationInput('А', { country: 'FR', kind: 'university', tags: ['партнёр', 'ЕС'] }),
    );
    await createOrganisation(ctx, organisationInput('Б', { parentId: id, tags: ['ЕС'] }));
    expect(await names(ctx, { countries: ['FR'] })).toEqual(['А']);
    expect(await names(ctx, { kinds: ['institute', 'company'] })).toEqual(['Б']);
    expect(await names(ctx, { tags: ['партнёр'] })).toEqual(['А']);
    expect(await names(ctx, { tags: ['ЕС'] })).toEqual(['А', 'Б']);
    expect(await names(ctx, { parentId: id })).toEqual(['Б']);
  });

  test('sorts by any column with empty values last, whichever way', async () => {
    const ctx = await testWorkspace();
    await createOrganisation(ctx, organisationInput('А'));
    await createOrganisation(ctx, organisationInput('Б', { city: 'Алматы' }));
    const { id } = await createOrganisation(ctx, organisationInput('В', { city: 'Шымкент' }));
    await createProject(ctx, projectInput({ leadOrganisationId: id }));
    const by = (key: 'city' | 'projectCount', descending: boolean) =>
      names(ctx, { sort: [{ key, descending }] });
    expect(await by('city', false)).toEqual(['Б', 'В', 'А']);
    expect(await by('city', true)).toEqual(['В', 'Б', 'А']);
    expect(await by('projectCount', true)).toEqual(['В', 'А', 'Б']);
  });
});
