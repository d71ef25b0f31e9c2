import type { PaperBlock } from '#shared/paper/model.ts';
import type { PaperSource } from '../source.ts';
import { bold, heading, item, labelled, richBlocks, space, text } from './blocks.ts';
import { executorNames, termText } from './executors.ts';
import { approvalStamp, dayAndPlace, officeSignatures, titleBlock } from './head.ts';
import { bySide, inFull, leader, present, type Attendee } from './people.ts';
import type { Words } from './words.ts';

/** More people than this stand in a list at the end. */
const listedInText = 15;

type Item = PaperSource['content']['items'][number];
type Decision = PaperSource['content']['decisions'][number];

/** People one below the other under a heading; nothing without any. */
const listed = (label: string, people: readonly Attendee[], words: Words): PaperBlock[] =>
  people.length === 0
    ? []
    : [space, bold(label), ...people.map((one) => item('–', inFull(one, words)))];

/** Who was there by side; who was only invited to it stands under a heading of their own. */
function peopleLines(source: PaperSource, words: Words): PaperBlock[] {
  const { content } = source;
  const all = present(content);
  if (all.length > listedInText) {
    return [
      bold(words.say('papers.present')),
      text(words.say('papers.listAttached', { count: all.length })),
    ];
  }
  const guests = all.filter(({ role }) => role === 'invited');
  const there = new Set(all.filter(({ role }) => role !== 'invited').map(({ id }) => id));
  return [
    bold(words.say('papers.present')),
    ...sideLines(content, there, words),
    ...listed(words.say('papers.invited'), guests, words),
  ];
}

function sideLines(
  content: PaperSource['content'],
  there: ReadonlySet<string>,
  words: Words,
): PaperBlock[] {
  return bySide(content).flatMap(({ side, people }) => {
    const lines = people
      .filter(({ id }) => there.has(id))
      .map((one) => item('–', inFull(one, words)));
    if (lines.length === 0) return [];
    return [...(side === null ? [] : [bold(words.name(side.name))]), ...lines];
  });
}

function introduction(source: PaperSource, words: Words): PaperBlock[] {
  const { content } = source;
  const led = (role: 'chair' | 'secretary', label: string): PaperBlock[] => {
    const one = leader(content, role);
    return one === undefined ? [] : labelled(label, inFull(one, words));
  };
  const absent = content.attendees.filter(({ attendance }) => attendance === 'absent');
  return [
    ...led('chair', words.say('papers.chair')),
    ...led('secretary', words.say('papers.secretary')),
    space,
    ...peopleLines(source, words),
    ...listed(words.say('papers.absent'), absent, words),
    space,
  ];
}

function agenda({ content }: PaperSource, words: Words): PaperBlock[] {
  if (content.items.length === 0) return [];
  let section = '';
  const lines = content.items.flatMap((one, index) => {
    const named = words.name(one.section);
    const head = named !== '' && named !== section ? [bold(named)] : [];
    section = named;
    const speaker = words.link(one, one.speakerId);
    const title = words.name(one.title);
    return [...head, item(`${index + 1}.`, speaker === '' ? title : `${title} (${speaker})`)];
  });
  return [bold(words.say('papers.agenda'), 'center'), ...lines, space];
}

type Given = PaperSource['content']['assignments'][number];

function assignmentLines(one: Given, point: string, words: Words): PaperBlock[] {
  const { chief, others } = executorNames(one, words);
  const line = (label: string, value: string): PaperBlock[] =>
    labelled(label, value).map(({ runs }) => ({ kind: 'item', marker: '', runs }));
  return [
    item(point === '' ? '–' : `${point}.`, words.name(one.title)),
    ...line(words.say('papers.responsible'), [chief, others].filter(Boolean).join('; ')),
    ...line(words.say('papers.term'), termText(one, words)),
  ];
}

function assignmentsOf(
  { content }: PaperSource,
  words: Words,
  belongs: (one: Given) => boolean,
): PaperBlock[] {
  return content.assignments
    .filter((one) => one.meetingId === content.meeting.id && belongs(one))
    .toSorted((a, b) => a.point.localeCompare(b.point, 'en', { numeric: true }))
    .flatMap((one) => assignmentLines(one, one.point, words));
}

function decisionLines(
  source: PaperSource,
  words: Words,
  decisions: readonly Decision[],
): PaperBlock[] {
  return decisions.flatMap((one) => [
    item(one.number === '' ? '–' : `${one.number}.`, words.name(one.title)),
    ...assignmentsOf(source, words, ({ decisionId }) => decisionId === one.id),
  ]);
}

/** What was heard and said under an item; the short form leaves it out. */
function discussion(words: Words, one: Item): PaperBlock[] {
  const { language } = words;
  const rich = (label: string, stored: string, before = ''): PaperBlock[] => {
    const blocks = richBlocks(stored);
    if (blocks.length === 0 && before === '') return [];
    return [bold(label), ...(before === '' ? [] : [text(before)]), ...blocks];
  };
  const speaker = one.isDiscussed ? words.link(one, one.speakerId) : '';
  return [
    ...rich(words.say('papers.heard'), one.heard[language], speaker),
    ...rich(words.say('papers.spoke'), one.spoke[language]),
  ];
}

function mainPart(
  source: PaperSource,
  words: Words,
  { one, index, isShort }: { one: Item; index: number; isShort: boolean },
): PaperBlock[] {
  const decisions = source.content.decisions.filter(({ itemId }) => itemId === one.id);
  const loose = assignmentsOf(
    source,
    words,
    ({ itemId, decisionId }) => itemId === one.id && decisionId === null,
  );
  return [
    heading(2, `${index + 1}. ${words.name(one.title)}`),
    ...(one.isDiscussed ? [] : [text(words.say('papers.notDiscussed'))]),
    ...(isShort ? [] : discussion(words, one)),
    ...(decisions.length + loose.length === 0 ? [] : [bold(words.say('papers.decided'))]),
    ...decisionLines(source, words, decisions),
    ...loose,
    space,
  ];
}

function remainder(source: PaperSource, words: Words): PaperBlock[] {
  const decisions = source.content.decisions.filter(({ itemId }) => itemId === null);
  const known = new Set(source.content.decisions.map(({ id }) => id));
  const loose = assignmentsOf(
    source,
    words,
    ({ itemId, decisionId }) => itemId === null && (decisionId === null || !known.has(decisionId)),
  );
  const repeated = source.content.assignments.filter(
    ({ meetingId }) => meetingId !== source.content.meeting.id,
  );
  return [
    ...(decisions.length + loose.length === 0 ? [] : [bold(words.say('papers.decided'))]),
    ...decisionLines(source, words, decisions),
    ...loose,
    ...(repeated.length === 0 ? [] : [bold(words.say('papers.repeated'))]),
    ...repeated.flatMap((one) => assignmentLines(one, '', words)),
  ];
}

function signatures({ content, office }: PaperSource, words: Words): PaperBlock[] {
  const lines = (['chair', 'secretary'] as const).flatMap((role): PaperBlock[] => {
    const one = leader(content, role);
    const office_ = role === 'chair' ? 'chairs' : 'secretary';
    if (one === undefined) return officeSignatures(office.signatories, [office_], words);
    const name = words.link(one, one.personId);
    return [space, { kind: 'signature', position: words.say(`papers.${role}`), name }];
  });
  return [...lines, ...officeSignatures(office.signatories, ['signs'], words)];
}

function attachedList(source: PaperSource, words: Words): PaperBlock[] {
  const there = present(source.content);
  if (there.length <= listedInText) return [];
  return [
    space,
    heading(2, words.say('papers.attached')),
    ...there.map((one, index) => item(`${index + 1}.`, inFull(one, words))),
  ];
}

function protocolOf(source: PaperSource, words: Words, isShort: boolean): PaperBlock[][] {
  const { meeting, items } = source.content;
  return [
    approvalStamp(source, words),
    titleBlock(source, words, {
      kind: words.say('papers.protocol'),
      subject: words.say(`papers.of.${meeting.kind}`),
      isNumbered: true,
    }),
    [dayAndPlace(source, words), space],
    introduction(source, words),
    agenda(source, words),
    ...items.map((one, index) => mainPart(source, words, { one, index, isShort })),
    remainder(source, words),
    signatures(source, words),
    attachedList(source, words),
  ];
}

/** The parts of a protocol in one language, in the order of the rules of documentation. */
export const protocol = (source: PaperSource, words: Words): PaperBlock[][] =>
  protocolOf(source, words, false);

/** The short form of a protocol: who was there, the agenda and what was decided. */
export const shortProtocol = (source: PaperSource, words: Words): PaperBlock[][] =>
  protocolOf(source, words, true);
