import { expect, test } from 'vitest';
import { createAssignment } from '#main/assignments/service.ts';
import { sideKind } from '#main/meetings/kinds.ts';
import { createOrganisation } from '#main/organisations/service.ts';
import { participantKind } from '#main/parts/kinds.ts';
import { makePaperFile, readSource } from '#main/papers/service.ts';
import { createProject } from '#main/projects/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { expectInOrder, textOfWord } from '#tests/helpers/paperText.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { organisationInput, projectInput, type TestContext } from '#tests/helpers/testWorkspace.ts';
import {
  assignmentInput,
  meetingIn,
  workspaceToday,
} from '#tests/main/assignments/assignmentInputs.ts';

const ru = (text: string) => ({ kk: '', ru: text, en: '' });
const noPrinter = () => Promise.reject(new Error('nothing is printed here'));

/** A meeting of that title with the ministry as host and the guests. */
async function met(
  ctx: TestContext,
  title: string,
  date: string,
  [hostId, guestId]: readonly [string, string],
): Promise<string> {
  const meetingId = await meetingIn(ctx, 'in_progress', { title: ru(title), date });
  const side = { meetingId, country: null };
  const host = { ...side, name: ru('Министерство'), organisationId: hostId, isHost: true };
  await createRecord(ctx, sideKind, { ...host, position: 0 });
  const guests = { ...side, name: ru('МНТЦ'), organisationId: guestId, isHost: false };
  await createRecord(ctx, sideKind, { ...guests, position: 1 });
  return meetingId;
}

/**
 * Two earlier meetings with the guests and one with others; four open assignments and one done; three joint
 * projects: one led by the guests, one with them, one the ministry's own.
 */
async function fill(ctx: TestContext): Promise<string> {
  const organisation = async (name: string) =>
    (await createOrganisation(ctx, organisationInput(name))).id;
  const host = await organisation('Министерство науки');
  const guest = await organisation('МНТЦ');
  const other = await organisation('Другой центр');
  const first = await met(ctx, 'Встреча в 2024 году', '2024-05-20', [host, guest]);
  const second = await met(ctx, 'Встреча в 2025 году', '2025-09-10', [host, guest]);
  await met(ctx, 'Встреча с другими', '2025-10-01', [host, other]);
  const give = (title: string, by: string, fields: Parameters<typeof assignmentInput>[1]) =>
    createAssignment(ctx, assignmentInput(title, fields), [
      { personId: null, organisationId: by, isChief: true },
    ]);
  await give('Подготовить проект', host, { meetingId: second, dueDate: '2026-03-06' });
  await give('Прислать отчёт', guest, { meetingId: second, dueDate: '2026-04-30' });
  await give('Прислать справку', guest, { dueDate: '2026-05-31' });
  await give('Давно сделано', host, {
    meetingId: first,
    dueDate: '2024-06-30',
    doneDate: '2024-06-01',
  });
  await give('Чужое поручение', other, { dueDate: '2026-03-20' });
  const project = (code: string, minor: number, currency: string, lead: string | null) =>
    createProject(
      ctx,
      projectInput({
        code,
        title: ru(`Проект ${code}`),
        leadOrganisationId: lead,
        budget: { minor, currency },
      }),
    );
  await project('KZ-9901', 25_000_050, 'USD', guest);
  const { id: projectId } = await project('KZ-9902', 10_000_000, 'USD', host);
  await createRecord(ctx, participantKind, {
    projectId,
    organisationId: guest,
    role: 'participating',
    contactId: null,
    startDate: null,
    endDate: null,
    note: '',
  });
  const third = await project('KZ-9903', 6_000_000, 'EUR', null);
  await createRecord(ctx, participantKind, {
    projectId: third.id,
    organisationId: guest,
    role: 'participating',
    contactId: null,
    startDate: null,
    endDate: null,
    note: '',
  });
  await project('KZ-9904', 99_000_000, 'KZT', host);
  return met(ctx, 'Новая встреча', '2026-03-20', [host, guest]);
}

test('a figure of a briefing differs from one counted by hand, or money of two currencies is added', async () => {
  const ctx = await workspaceToday();
  const meetingId = await fill(ctx);
  const { background } = await readSource(ctx, { meetingId, kind: 'briefing', version: null });
  expect(background.counts).toEqual({ meetings: 2, assignments: 3, projects: 3 });
  expect(background.budgets).toEqual([
    { currency: 'EUR', minor: 6_000_000 },
    { currency: 'USD', minor: 35_000_050 },
  ]);
  const request = { meetingId, kind: 'briefing', format: 'docx', language: 'ru', version: null };
  const docx = await makePaperFile(ctx, request as never, noPrinter);
  const text = await textOfWord(docx, tempFolder());
  expectInOrder(text, [
    'Справка',
    'Новая встреча',
    'Прошлые встречи: 2',
    '10.09.2025, Встреча в 2025 году',
    '20.05.2024, Встреча в 2024 году',
    'Неисполненные поручения: 3',
    'Наша сторона',
    'Подготовить проект',
    'Министерство науки',
    '06.03.2026',
    'просрочено на 10 дней',
    'Сторона партнёров',
    'Прислать отчёт',
    '30.04.2026',
    'Прислать справку',
    'Совместные проекты: 3',
    '60 000,00 €',
    '350 000,50',
    'KZ-9901',
    '250 000,50',
    'Данные на 16.03.2026',
  ]);
  for (const foreign of ['другими', 'Давно сделано', 'Чужое', 'KZ-9904']) {
    expect(text).not.toContain(foreign);
  }
}, 120_000);
