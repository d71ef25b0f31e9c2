import { describe, expect, test } from 'vitest';
import { organisationKind } from '#main/organisations/kind.ts';
import { identifierKind, participantKind, teamMemberKind } from '#main/parts/participation.ts';
import { milestoneKind } from '#main/parts/terms.ts';
import { noteKind } from '#main/parts/results.ts';
import { personKind } from '#main/people/kind.ts';
import { projectKind } from '#main/projects/kind.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { listParts } from '#main/records/listRecords.ts';
import { recordHistoryOf, removeRecords, restoreRecords } from '#main/records/service.ts';
import { milestoneInput, participantInput, teamMemberInput } from '#tests/helpers/partInputs.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';

const irn = (projectId: string, value: string) => ({
  projectId,
  type: 'irn' as const,
  value,
  note: '',
});

describe('a number of a project', () => {
  test('is refused when another project bears it, as code or as identifier, in whatever letters', async () => {
    const ctx = await testWorkspace();
    const title = { kk: '', ru: 'Ледники', en: '' };
    const first = await createRecord(ctx, projectKind, projectInput({ code: 'KZ-2620', title }));
    const second = await createRecord(ctx, projectKind, projectInput());
    await createRecord(ctx, identifierKind, irn(first, 'AP09261083'));
    // Cyrillic АР and К.
    for (const value of ['АР09261083', 'КZ 2620']) {
      await expect(createRecord(ctx, identifierKind, irn(second, value))).rejects.toMatchObject({
        code: 'IDENTIFIER_TAKEN',
        data: { id: first, title: 'Ледники' },
      });
    }
    await expect(
      createRecord(ctx, projectKind, projectInput({ code: 'АР 09261083' })),
    ).rejects.toMatchObject({ code: 'PROJECT_CODE_TAKEN', data: { id: first } });
  });

  test('may come again on the same project, after its removal, or where numbers are not unique', async () => {
    const ctx = await testWorkspace();
    const first = await createRecord(ctx, projectKind, projectInput({ code: 'AP09261083' }));
    const second = await createRecord(ctx, projectKind, projectInput());
    await createRecord(ctx, identifierKind, irn(first, 'AP09261083'));
    for (const projectId of [first, second]) {
      const contract = { ...irn(projectId, '15'), type: 'contract' as const };
      await createRecord(ctx, identifierKind, contract);
    }
    await removeRecords(ctx, 'project', [first]);
    await createRecord(ctx, identifierKind, irn(second, 'AP09261083'));
    await expect(restoreRecords(ctx, 'project', [first])).rejects.toMatchObject({
      code: 'PROJECT_CODE_TAKEN',
    });
  });
});

describe('nobody stands twice in a project', () => {
  test('in the same role at the same time, but in another role or later again', async () => {
    const ctx = await testWorkspace();
    const projectId = await createRecord(ctx, projectKind, projectInput());
    const person = await createRecord(ctx, personKind, personInput('Серік'));
    const add = (fields: Parameters<typeof teamMemberInput>[2]) =>
      createRecord(ctx, teamMemberKind, teamMemberInput(projectId, person, fields));
    await add({ startDate: '2024-01-01', endDate: '2024-12-31' });
    await expect(add({ startDate: '2024-12-31' })).rejects.toMatchObject({
      code: 'TEAM_MEMBER_TWICE',
    });
    await expect(add({})).rejects.toMatchObject({ code: 'TEAM_MEMBER_TWICE' });
    await add({ startDate: '2025-01-01' });
    await add({ role: 'manager' });
  });

  test('which holds for organisations too', async () => {
    const ctx = await testWorkspace();
    const projectId = await createRecord(ctx, projectKind, projectInput());
    const one = await createRecord(ctx, organisationKind, organisationInput('Институт'));
    const add = () => createRecord(ctx, participantKind, participantInput(projectId, one));
    await add();
    await expect(add()).rejects.toMatchObject({ code: 'PARTICIPANT_TWICE' });
  });
});

test('the bin hides a project with its parts, and gives all of them back', async () => {
  const ctx = await testWorkspace();
  const { reader } = ctx.workspace;
  const projectId = await createRecord(ctx, projectKind, projectInput());
  await createRecord(ctx, milestoneKind, milestoneInput(projectId));
  const gone = await createRecord(ctx, milestoneKind, milestoneInput(projectId, { number: '2' }));
  await removeRecords(ctx, 'milestone', [gone]);
  const numbers = async () => {
    const page = { offset: 0, limit: 9 };
    const all = await listParts(reader, milestoneKind, { where: {}, ...page });
    const own = await listParts(reader, milestoneKind, { where: { projectId }, ...page });
    expect(own.total).toBe(all.total);
    return own.rows.map(({ number }) => number);
  };
  await removeRecords(ctx, 'project', [projectId]);
  expect(await numbers()).toEqual([]);
  await restoreRecords(ctx, 'project', [projectId]);
  expect(await numbers()).toEqual(['1']);
});

test('the history of a project tells what happened to its parts, by name, also after their removal', async () => {
  const ctx = await testWorkspace();
  const projectId = await createRecord(ctx, projectKind, projectInput());
  const person = await createRecord(ctx, personKind, personInput('Нұрбек'));
  const member = await createRecord(ctx, teamMemberKind, teamMemberInput(projectId, person));
  await createRecord(ctx, noteKind, {
    recordKind: 'project',
    recordId: projectId,
    kind: 'risk',
    text: 'Жабдық кешігеді',
    date: null,
    level: 'high',
    measures: '',
    isOpen: true,
  });
  await removeRecords(ctx, 'teamMember', [member]);
  const page = { offset: 0, limit: 9 };
  const { entries, total } = await recordHistoryOf(ctx, {
    kind: 'project',
    id: projectId,
    ...page,
  });
  expect(total).toBe(4);
  expect(entries.map(({ action, record }) => [action, record.kind, record.title.ru])).toEqual([
    ['remove', 'teamMember', 'Нұрбек'],
    ['create', 'note', 'Жабдық кешігеді'],
    ['create', 'teamMember', 'Нұрбек'],
    ['create', 'project', 'Исследование'],
  ]);
});
