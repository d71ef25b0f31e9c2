import { expect, test } from 'vitest';
import { mergePeople } from '#main/duplicates/merge.ts';
import { distinguish } from '#main/duplicates/service.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { participantKind, teamMemberKind } from '#main/parts/participation.ts';
import { noteKind, resultKind } from '#main/parts/results.ts';
import { affiliationKind } from '#main/people/kind.ts';
import { createPerson, getPerson, updatePerson } from '#main/people/service.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { getPart } from '#main/records/listRecords.ts';
import { redo, removeRecords, restoreRecords, undo } from '#main/records/service.ts';
import {
  organisationInput,
  personInput,
  projectInput,
  testWorkspace,
} from '#tests/helpers/testWorkspace.ts';
import { everyRow, naming } from './everyRow.ts';

const nothing = { kk: '', ru: '', en: '' };
const open = { startDate: null, endDate: null };

/** One person in Kazakh letters and again in Latin ones, each with records of every kind around. */
async function twoSpellings() {
  const ctx = await testWorkspace();
  const kazakh = personInput('', {
    family: { ...nothing, kk: 'Нұрбек' },
    given: { ...nothing, kk: 'Саясат' },
    tags: ['жас'],
  });
  const latin = personInput('', {
    family: { ...nothing, en: 'Serikov' },
    given: { ...nothing, en: 'Sayasat' },
    formerNames: ['Sayasat Nurbek'],
    email: 's@example.org',
    tags: ['horizon'],
  });
  const [keep, drop] = [await createPerson(ctx, kazakh), await createPerson(ctx, latin)];
  const place = await createOrganisation(ctx, organisationInput('Институт'));
  const [one, two] = [
    await createProject(ctx, projectInput({ code: 'KZ-1111' })),
    await createProject(ctx, projectInput({ code: 'KZ-2222' })),
  ];
  const member = (
    projectId: string,
    personId: string,
    position = '',
    workingDays: number | null = null,
  ) =>
    createRecord(ctx, teamMemberKind, {
      projectId,
      personId,
      role: 'researcher',
      category: null,
      organisationId: null,
      position: { ...nothing, ru: position },
      ...open,
      workingDays,
    });
  const affiliation = (personId: string, isMain: boolean, position = '') =>
    createRecord(ctx, affiliationKind, {
      personId,
      organisationId: place.id,
      position: { ...nothing, ru: position },
      ...open,
      isMain,
    });
  const parts = {
    keptMember: await member(one.id, keep.id),
    doubleMember: await member(one.id, drop.id, '', 40),
    otherMember: await member(two.id, drop.id),
    binnedMember: await createRecord(ctx, teamMemberKind, {
      projectId: two.id,
      personId: drop.id,
      role: 'consultant',
      category: null,
      organisationId: null,
      position: nothing,
      ...open,
      workingDays: null,
    }),
    keptPlace: await affiliation(keep.id, true, 'Директор'),
    doublePlace: await affiliation(drop.id, false, 'директор'),
    otherPlace: await affiliation(drop.id, true, 'Профессор'),
    contact: await createRecord(ctx, participantKind, {
      projectId: one.id,
      organisationId: place.id,
      role: 'partner',
      contactId: drop.id,
      ...open,
      note: '',
    }),
    result: await createRecord(ctx, resultKind, {
      projectId: one.id,
      kind: 'publication',
      title: { ...nothing, ru: 'Статья' },
      date: null,
      personId: drop.id,
      authors: '',
      venue: '',
      doi: '',
      number: '',
      url: '',
      country: null,
      trl: null,
      peopleCount: null,
    }),
    note: await createRecord(ctx, noteKind, {
      recordKind: 'person',
      recordId: drop.id,
      kind: 'note',
      text: 'Позвонить',
      date: null,
      level: null,
      measures: '',
      isOpen: true,
    }),
  };
  await removeRecords(ctx, 'teamMember', [parts.binnedMember]);
  const merge = {
    keepId: keep.id,
    keepVersion: 1,
    dropId: drop.id,
    dropVersion: 1,
    fields: { ...kazakh, email: 's@example.org' },
  };
  return { ctx, keep, drop, parts, merge };
}

test('one person in two alphabets becomes one: no link is lost, no name forgotten, nothing doubled', async () => {
  const { ctx, keep, drop, parts, merge } = await twoSpellings();
  await mergePeople(ctx, merge);
  expect(naming(ctx, drop.id, true)).toEqual([]);
  const { otherMember, otherPlace, contact, result, note, keptMember, keptPlace } = parts;
  expect(new Set(naming(ctx, keep.id))).toEqual(
    new Set([keptMember, otherMember, keptPlace, otherPlace, contact, result, note]),
  );
  expect(await getPerson(ctx, keep.id)).toMatchObject({
    // `Sayasat Nurbek` is the same name in other letters.
    formerNames: ['Serikov Sayasat'],
    tags: ['жас', 'horizon'],
    email: 's@example.org',
    projectCount: 2,
    position: { ru: 'Директор' },
  });
  await expect(getPerson(ctx, drop.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const { reader } = ctx.workspace;
  expect(await getPart(reader, teamMemberKind, keptMember)).toMatchObject({ workingDays: 40 });
  expect(await getPart(reader, affiliationKind, otherPlace)).toMatchObject({ isMain: false });
});

test('a merge is one step: undo brings every row back as it was, redo merges again', async () => {
  const { ctx, merge } = await twoSpellings();
  const before = everyRow(ctx);
  await mergePeople(ctx, merge);
  const merged = everyRow(ctx);
  expect(merged).not.toEqual(before);
  await undo(ctx);
  expect(everyRow(ctx)).toEqual(before);
  await redo(ctx);
  expect(everyRow(ctx)).toEqual(merged);
  await undo(ctx);
  expect(everyRow(ctx)).toEqual(before);
});

test('what lay in the bin comes back to the one kept', async () => {
  const { ctx, keep, parts, merge } = await twoSpellings();
  await mergePeople(ctx, merge);
  await restoreRecords(ctx, 'teamMember', [parts.binnedMember]);
  expect(naming(ctx, keep.id)).toContain(parts.binnedMember);
  await undo(ctx);
  await undo(ctx);
  expect(naming(ctx, keep.id)).not.toContain(parts.binnedMember);
});

test('nothing is merged when either record was changed since it was looked at', async () => {
  const { ctx, drop, merge } = await twoSpellings();
  await updatePerson(ctx, drop.id, 1, personInput('Другой'));
  const before = everyRow(ctx);
  const elsewhere = { code: 'RECORD_CHANGED_ELSEWHERE' };
  await expect(mergePeople(ctx, merge)).rejects.toMatchObject(elsewhere);
  const other = { ...merge, dropVersion: 2, keepVersion: 9 };
  await expect(mergePeople(ctx, other)).rejects.toMatchObject(elsewhere);
  const same = { ...merge, dropId: merge.keepId, dropVersion: 1 };
  await expect(mergePeople(ctx, same)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(everyRow(ctx)).toEqual(before);
});

test('who was told apart from the one that goes is told apart from the one kept', async () => {
  const { ctx, keep, drop, merge } = await twoSpellings();
  const other = await createPerson(ctx, personInput('Нурбек'));
  await distinguish(ctx, 'person', drop.id, other.id);
  await mergePeople(ctx, merge);
  const pairs = ctx.workspace.raw.prepare('SELECT first_id, second_id FROM distinctions').all();
  expect(pairs).toEqual([{ first_id: keep.id, second_id: other.id }]);
});
