import { expect, test } from 'vitest';
import { createAssignment } from '#main/assignments/service.ts';
import { agendaItemKind, attendeeKind, decisionKind } from '#main/meetings/kinds.ts';
import { getMeeting, moveMeeting, updateMeeting } from '#main/meetings/service.ts';
import { saveOffice } from '#main/office/service.ts';
import { makePaper } from '#main/papers/definitions/paper.ts';
import { makePaperFile, readSource, type PaperRequest } from '#main/papers/service.ts';
import { paperHtml } from '#main/papers/writing/paperHtml.ts';
import { createPerson } from '#main/people/service.ts';
import { createRecord } from '#main/records/changeRecord.ts';
import { assignmentInput } from '#tests/main/assignments/assignmentInputs.ts';
import {
  inKazakh,
  itemInput,
  meetingAt,
  meetingInput,
} from '#tests/main/meetings/meetingInputs.ts';
import { expectInOrder, textOfWord } from '#tests/helpers/paperText.ts';
import { tempFolder } from '#tests/helpers/tempFolder.ts';
import { personInput, testWorkspace } from '#tests/helpers/testWorkspace.ts';

const noPrinter = () => Promise.reject(new Error('nothing is printed here'));
const rich = (text: string) =>
  inKazakh(JSON.stringify({ v: 1, blocks: [{ type: 'paragraph', runs: [{ text }] }] }));

/** A meeting in progress with a chair, an item, a decision and an assignment, and who approves its protocol. */
async function meetingWithMinutes() {
  const ctx = await testWorkspace();
  await saveOffice(ctx, 0, {
    name: inKazakh('Ғылым министрлігі'),
    signatories: [
      { role: 'approves', name: inKazakh('Бекітуші А.'), position: inKazakh('Министр') },
    ],
    youngAgeLimit: 40,
    youngReference: 'project_start',
    concurrenceMonths: 1,
    staleMonths: 6,
    currency: 'KZT',
    protocolLanguage: 'kk',
    hasApprovalStamp: true,
  });
  const meetingId = await meetingAt(ctx, 'in_progress', {
    title: inKazakh('ISTC <делегациясы> & кездесу'),
    number: '7',
    kind: 'working_group',
    place: inKazakh('Астана'),
    startTime: '10:00',
  });
  const { id: personId } = await createPerson(ctx, personInput('Ахметова'));
  await createRecord(ctx, attendeeKind, {
    meetingId,
    sideId: null,
    personId,
    organisationId: null,
    jobTitle: inKazakh('директор'),
    role: 'chair',
    attendance: 'attended',
    position: 0,
  });
  const item = itemInput(meetingId, 'Бірлескен жобалар', {
    speakerId: personId,
    heard: rich('Ұсыныстар ғана'),
  });
  const itemId = await createRecord(ctx, agendaItemKind, item);
  const decision = {
    meetingId,
    itemId,
    number: '1.1',
    position: 0,
    title: inKazakh('Назарға алынсын'),
  };
  const decisionId = await createRecord(ctx, decisionKind, decision);
  const given = assignmentInput('', {
    title: inKazakh('Өтінім әзірлеу'),
    meetingId,
    itemId,
    decisionId,
    point: '1.1.1',
  });
  await createAssignment(ctx, given, [{ personId, organisationId: null, isChief: true }]);
  return { ctx, meetingId };
}

const asked = (meetingId: string, fields: Partial<PaperRequest> = {}): PaperRequest => ({
  meetingId,
  kind: 'protocol',
  format: 'docx',
  language: 'kk',
  version: null,
  ...fields,
});

test('a protocol in Word loses a requisite, its order or Kazakh letters when LibreOffice opens it', async () => {
  const { ctx, meetingId } = await meetingWithMinutes();
  expectInOrder(
    await textOfWord(await makePaperFile(ctx, asked(meetingId), noPrinter), tempFolder()),
    [
      'БЕКІТЕМІН',
      'Министр',
      'Бекітуші А.',
      'Ғылым министрлігі',
      'ХАТТАМА № 7',
      'жұмыс тобы отырысының',
      'ISTC <делегациясы> & кездесу',
      '2026 жылғы 10 қаңтар',
      'Астана',
      '10:00',
      'Төраға: Ахметова – директор',
      'Қатысқандар',
      'Күн тәртібі',
      '1. Бірлескен жобалар (Ахметова)',
      '1. Бірлескен жобалар',
      'ТЫҢДАЛДЫ:',
      'Ұсыныстар ғана',
      'ШЕШІЛДІ:',
      '1.1. Назарға алынсын',
      '1.1.1. Өтінім әзірлеу',
      'Жауапты: Ахметова',
      'Мерзімі: 31.03.2026',
      'Төраға',
      'Ахметова',
    ],
  );
}, 120_000);

test('the short form keeps what was heard, or loses what was decided or who was invited', async () => {
  const { ctx, meetingId } = await meetingWithMinutes();
  const { id: personId } = await createPerson(ctx, personInput('Шақырылған'));
  await createRecord(ctx, attendeeKind, {
    meetingId,
    sideId: null,
    personId,
    organisationId: null,
    jobTitle: inKazakh('сарапшы'),
    role: 'invited',
    attendance: 'attended',
    position: 1,
  });
  const request = asked(meetingId, { kind: 'shortProtocol' });
  const text = await textOfWord(await makePaperFile(ctx, request, noPrinter), tempFolder());
  expectInOrder(text, [
    'ХАТТАМА № 7',
    'Қатысқандар',
    'Ахметова',
    'Шақырылғандар',
    'Шақырылған – сарапшы',
    'Күн тәртібі',
    'ШЕШІЛДІ:',
    '1.1. Назарға алынсын',
    '1.1.1. Өтінім әзірлеу',
    'Төраға',
  ]);
  expect(text).not.toContain('ТЫҢДАЛДЫ');
  expect(text).not.toContain('Ұсыныстар ғана');
}, 120_000);

test('in two languages one of them is missing, or a table says the same twice', async () => {
  const { ctx, meetingId } = await meetingWithMinutes();
  const text = await textOfWord(
    await makePaperFile(
      ctx,
      asked(meetingId, { kind: 'assignments', language: 'kkru' }),
      noPrinter,
    ),
    tempFolder(),
  );
  expectInOrder(text, ['Хаттамалық тапсырмалар', 'Протокол поручений', 'Тапсырма мазмұны']);
  expect(text).toContain('Содержание поручения');
  expect(text.split('Өтінім әзірлеу')).toHaveLength(2);
}, 120_000);

test('a paper of a locked version follows the meeting instead of the minutes', async () => {
  const { ctx, meetingId } = await meetingWithMinutes();
  await moveMeeting(ctx, meetingId, (await getMeeting(ctx, meetingId)).version, 'closed');
  await moveMeeting(ctx, meetingId, (await getMeeting(ctx, meetingId)).version, 'in_progress');
  const { version } = await getMeeting(ctx, meetingId);
  await updateMeeting(ctx, meetingId, version, meetingInput({ title: inKazakh('Басқа атау') }));
  const titles = async (number: number | null): Promise<string> => {
    const source = await readSource(ctx, { meetingId, kind: 'protocol', version: number });
    return makePaper('protocol', source, 'kk').footer;
  };
  expect(await titles(null)).toBe('Басқа атау');
  expect(await titles(1)).toMatch(
    /^ISTC <делегациясы> & кездесу · Хаттаманың 1-нұсқасы · SHA-256 /u,
  );
  await expect(titles(2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a briefing forgets earlier meetings of the same people or counts itself among them', async () => {
  const { ctx, meetingId } = await meetingWithMinutes();
  const { background } = await readSource(ctx, { meetingId, kind: 'briefing', version: null });
  expect(background.counts).toEqual({ meetings: 0, assignments: 0, projects: 0 });
});

test('words of a record become markup in a PDF', async () => {
  const { ctx, meetingId } = await meetingWithMinutes();
  const source = await readSource(ctx, { meetingId, kind: 'attendance', version: null });
  const html = paperHtml(makePaper('attendance', source, 'kkru'), 'n');
  expect(html).toContain('ISTC &lt;делегациясы&gt; &amp; кездесу');
  expect(html).not.toContain('<делегациясы>');
});
