import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { blankOrganisation, blankPerson } from '#shared/contract/blanks.ts';
import { addDays } from '#shared/domain/dates.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { expectInOrder, solid, textOfPdf, textOfWord } from '#tests/helpers/paperText.ts';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { readControlSheet } from '../pages/controlSheet.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { choose, tabTo } from '../pages/keys.ts';
import {
  board,
  centre,
  concurrence,
  director,
  items,
  meeting,
  member,
  minister,
  ministry,
  officer,
  tasks,
  young,
} from '../pages/ministerMeeting.ts';
import { officerKeys, type OfficerKeys } from '../pages/officerKeys.ts';
import { beginPart, goToTab, partField, savePart } from '../pages/partKeys.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

const t = createTranslator('kk');
test.describe.configure({ mode: 'serial' });

let running: OpenApp;
let window: Page;
let keys: OfficerKeys;
/** The computer's day, on which states are looked at. */
let today = '';

test.beforeAll(async () => {
  running = await openApp();
  window = running.window;
  keys = officerKeys(window);
  await chooseLanguage(window, 'kk');
  await createEmpty(window, 'kk');
  today = await window.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  const inKazakh = (kk: string) => ({ kk, ru: '', en: '' });
  for (const name of [minister, director, officer]) {
    const [family = '', given = ''] = name.split(' ');
    const person = { ...blankPerson, family: inKazakh(family), given: inKazakh(given) };
    await callMain(window, 'people.create', person);
  }
  for (const name of [ministry, centre]) {
    const organisation = { ...blankOrganisation, name: inKazakh(name), kind: 'international' };
    await callMain(window, 'organisations.create', organisation);
  }
});

test.afterAll(() => running.close());

const day = (days: number): string => addDays(today, days);
const typed = (date: string): string => date.split('-').toReversed().join('.');
const heading = (name: string) => window.getByRole('heading', { level: 1, name });
const save = () => window.keyboard.press('Control+s');
const dialog = (name: string) => window.getByRole('dialog', { name });
const titleOf = (item: string): string => `${items.indexOf(item as typeof board) + 1}. ${item}`;
/** The card of an item of the agenda. */
const card = (title: string) =>
  window
    .getByRole('listitem')
    .filter({ has: window.getByRole('button', { name: title, exact: true }) })
    .first();

/** Gives an assignment under an item with its first decision. */
async function give(item: string, task: string, due: string): Promise<void> {
  await keys.press(t('minutes.assignment.add'), card(titleOf(item)));
  const drawer = dialog(t('assignments.form.new'));
  await keys.fillKazakh(task, drawer);
  await keys.fill(t('history.field.dueDate'), typed(due), drawer);
  await keys.fill(t('history.field.form'), 'Хат', drawer);
  await choose(window, partField(drawer, t('history.kind.person')), officer);
  await save();
  await expect(drawer).toBeHidden();
  await expect(window.getByRole('link', { name: task }).first()).toBeVisible();
}

async function decide(item: string, text: string, votes?: [string, string, string]): Promise<void> {
  await keys.press(t('minutes.decision.add'), card(titleOf(item)));
  const drawer = dialog(t('minutes.decision.add'));
  await keys.fillKazakh(text, drawer);
  for (const [place, field] of ['votesFor', 'votesAgainst', 'votesAbstained'].entries()) {
    if (votes) await keys.fill(t(`history.field.${field}`), votes[place] ?? '', drawer);
  }
  await savePart(window, drawer);
}

test('the meeting of the Minister with the ISTC is arranged in Kazakh, by the keyboard alone', async () => {
  test.setTimeout(240_000);
  await keys.goTo('meetings');
  await expect(window.getByText(t('meetings.list.empty.title'))).toBeVisible();
  await window.keyboard.press('Control+n');
  await heading(t('meetings.form.new')).waitFor();
  await keys.fillKazakh(meeting);
  await keys.fill(t('history.field.number'), '7');
  await keys.fill(t('history.field.date'), typed(day(-40)));
  await keys.fill(t('history.field.startTime'), '11:00');
  await keys.fill(t('history.field.endTime'), '12:00');
  await keys.fillKazakh('Астана', window.getByRole('group', { name: t('history.field.venue') }));
  await choose(window, partField(window.locator('body'), t('history.field.controlBy')), officer);
  await keys.press(t('meetings.series.new'));
  const series = dialog(t('meetings.series.title'));
  await keys.fillKazakh('ISTC-мен кездесулер', series);
  await keys.press(t('common.save'), series);
  await expect(series).toBeHidden();
  await save();
  await heading(meeting).waitFor();

  await goToTab(window, t('meetings.tabs.participants'));
  for (const [name, isHost] of [
    [ministry, true],
    [centre, false],
  ] as const) {
    const side = await beginPart(window, t('meetings.side.add'));
    await keys.fillKazakh(name, side);
    await choose(window, partField(side, t('history.kind.organisation')), name);
    if (isHost) await keys.tick(t('history.field.isHost'), side);
    await savePart(window, side);
  }
  for (const [name, side, role, position] of [
    [minister, ministry, 'chair', 'Министр'],
    [officer, ministry, 'secretary', 'Бас сарапшы'],
    [director, centre, 'head', 'Атқарушы директор'],
  ] as const) {
    const attendee = await beginPart(window, t('meetings.attendee.add'));
    await choose(window, partField(attendee, t('history.kind.person')), name);
    await choose(window, partField(attendee, t('history.kind.side')), side);
    await choose(
      window,
      partField(attendee, t('history.field.role')),
      t(`history.value.attendeeRole.${role}`),
    );
    await keys.fillKazakh(position, attendee);
    await savePart(window, attendee);
  }

  await goToTab(window, t('meetings.tabs.agenda'));
  for (const [place, title] of items.entries()) {
    const item = await beginPart(window, t('minutes.item.add'));
    await keys.fillKazakh(title, item);
    await keys.fill(t('minutes.item.minutes'), place === 0 ? '20' : '10', item);
    if (title === board) await keys.tick(t('minutes.item.isRecurring'), item);
    await savePart(window, item);
  }
  const over = { planned: '70', length: '60', over: '10' };
  await expect(window.getByText(t('minutes.time.over', over))).toBeVisible();
  await expect(window.getByText(t('minutes.notYet'))).toBeVisible();
  await expect(window.getByRole('button', { name: t('minutes.decision.add') })).toHaveCount(0);
});

test('it is held, its minutes are written and closed, by the keyboard alone', async () => {
  test.setTimeout(240_000);
  await keys.press(t('minutes.move.open'));
  await keys.press(t('minutes.move.start'));
  await goToTab(window, t('meetings.tabs.participants'));
  await keys.press(t('meetings.attendee.allAttended'));
  const people = window.getByRole('table', { name: t('meetings.attendee.title') });
  await expect(people.getByText(t('history.value.attendance.attended'))).toHaveCount(3);
  await goToTab(window, t('meetings.tabs.agenda'));

  await keys.press(t('minutes.write'), card(titleOf(board)));
  await tabTo(window, window.getByRole('textbox', { name: t('minutes.heard') }).first());
  await window.keyboard.type('Атқарушы директордың баяндамасы тыңдалды');
  await save();
  await expect(window.getByText('Атқарушы директордың баяндамасы тыңдалды')).toBeVisible();
  await keys.press(titleOf(young));
  const reached = dialog(t('minutes.item.edit'));
  await keys.tick(t('minutes.item.isDiscussed'), reached);
  await savePart(window, reached);

  await decide(member, 'Жаңа өкіл ұсынылсын', ['11', '2', '1']);
  const votes = { for: 11, against: 2, abstained: 1 };
  await expect(window.getByText(t('papers.votesCounts', votes))).toBeVisible();
  await give(member, tasks.late, day(-15));
  await decide(concurrence, 'Келісім мерзімі бір айдан аспасын');
  await give(concurrence, tasks.extended, day(-10));
  await give(concurrence, tasks.overdue, day(-4));
  await settle(window);
  expect(await findings(window)).toEqual([]);

  await keys.press(t('minutes.move.close'));
  const closing = dialog(t('minutes.close.title'));
  await expect(closing.getByText(titleOf(young)).first()).toBeVisible();
  await keys.press(t('minutes.move.close'), closing);
  const versions = window.getByRole('table', { name: t('meetings.versions.title') });
  await expect(versions.getByRole('row')).toHaveCount(2);
  await expect(window.getByRole('button', { name: t('minutes.decision.add') })).toHaveCount(0);
  await expect(window.getByRole('button', { name: t('minutes.write') })).toHaveCount(0);
});

test('its protocol in Word and in PDF says what the minutes say', async () => {
  test.setTimeout(180_000);
  for (const format of ['docx', 'pdf'] as const) {
    await answerDialogs(running.app, path.join(running.home, `protocol.${format}`));
    await keys.press(t('papers.menu.button'));
    const menu = dialog(t('papers.menu.button'));
    await expect(
      menu.getByRole('combobox', { name: t('papers.menu.paper'), exact: true }),
    ).toHaveValue(t('papers.protocol'));
    await keys.press(t(`papers.format.${format}`), menu);
    await expect(menu).toBeHidden();
  }
  const folder = path.join(running.home, 'word');
  mkdirSync(folder);
  const word = await textOfWord(readFileSync(path.join(running.home, 'protocol.docx')), folder);
  const pdf = await textOfPdf(path.join(running.home, 'protocol.pdf'));
  const [year = '', , date = ''] = day(-40).split('-');
  const official = formatDate(day(-40), 'kk', 'long').split(' ').at(-1) ?? '';
  for (const text of [word, pdf]) {
    const lines = [
      'ХАТТАМА № 7',
      'екіжақты кездесудің',
      meeting,
      `${year} жылғы ${Number(date)} ${official}`,
      'Астана',
      '11:00–12:00',
      `Төраға: ${minister} – Министр`,
      `Хатшы: ${officer}`,
      'Қатысқандар',
      ministry,
      centre,
      director,
      'Күн тәртібі',
      ...items.map((title, place) => `${place + 1}. ${title.slice(0, 20)}`),
      'ТЫҢДАЛДЫ:',
      'Атқарушы директордың баяндамасы тыңдалды',
      'ШЕШІЛДІ:',
      '3.1. Жаңа өкіл ұсынылсын',
      'Дауыс берді: жақтап – 11, қарсы – 2, қалыс қалды – 1',
      tasks.late,
      `Жауапты: ${officer}`,
      `Мерзімі: ${typed(day(-15))}`,
      '4.1. Келісім мерзімі бір айдан аспасын',
      tasks.extended,
      `Мерзімі: ${typed(day(-10))}`,
      tasks.overdue,
      `Мерзімі: ${typed(day(-4))}`,
      'Мәселе қаралған жоқ',
      `мына адамға жүктелсін: ${officer} – Бас сарапшы`,
      'Төраға',
      minister,
      'Хатшы',
      officer,
      'Хаттаманың 1-нұсқасы',
    ];
    expectInOrder(solid(text), lines.map(solid));
  }
  // Pages break and lines wrap otherwise in Word; no letter may be lost by that.
  const foot = new RegExp(`${solid(meeting)}·Хаттаманың1-нұсқасы·SHA-256\\w{12}·\\d/\\d`, 'gu');
  const letters = (text: string) =>
    Array.from(solid(text).replaceAll(foot, '').replaceAll('_', ''));
  expect(letters(pdf).toSorted().join('')).toBe(letters(word).toSorted().join(''));
});

test('one assignment is extended, one done late and taken off control, one overdue; the control list reckons as by hand', async () => {
  test.setTimeout(180_000);
  await keys.find(tasks.extended);
  await keys.press(t('assignments.action.extend'));
  const extension = dialog(t('assignments.action.extend'));
  await keys.fill(t('history.field.newDate'), typed(day(20)), extension);
  await keys.fill(t('history.field.reason'), 'Серіктес ұйымның хаты', extension);
  await window.keyboard.press('Enter');
  await expect(extension).toBeHidden();
  await expect(window.getByText(t('assignments.state.on_control')).first()).toBeVisible();
  await expect(window.getByText(t('assignments.locked'))).toBeVisible();

  await keys.find(tasks.late);
  await keys.press(t('assignments.action.done'));
  const done = dialog(t('assignments.action.done'));
  await keys.fill(t('history.field.doneDate'), typed(day(-8)), done);
  await keys.fill(t('history.field.doneNumber'), '12-3/45', done);
  await window.keyboard.press('Enter');
  await expect(done).toBeHidden();
  const state = t('assignments.state.done_late');
  await expect(window.getByText(t('assignments.lateBy', { state, number: 7 }))).toBeVisible();
  await keys.press(t('assignments.action.removal'));
  const removal = dialog(t('assignments.action.removal'));
  await choose(window, partField(removal, t('history.field.removedBy')), minister);
  await keys.press(t('common.save'), removal);
  await expect(removal).toBeHidden();

  await keys.goTo('assignments');
  await keys.tick(new RegExp(`^${t('assignments.scope.all')}`, 'u'));
  await expect(window.getByRole('gridcell', { name: tasks.late })).toBeVisible();
  await keys.press(t('assignments.discipline.title'));
  const table = window.getByRole('table', { name: t('assignments.discipline.byExecutor') });
  // Due by today: the overdue one, 4 days, and the one done 7 days late; the extended one is not due yet.
  const cells = table.getByRole('row').nth(1).getByRole('cell');
  await expect(cells).toHaveText(['2', '1', '0', '1', '50 %', '0 %', '5,5']);
  await settle(window);
  expect(await findings(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(table).toBeHidden();
  const file = path.join(running.home, 'control.xlsx');
  await answerDialogs(running.app, file);
  await keys.press(t('assignments.list.export'));
  await window.getByText(t('common.export.done', { fileName: 'control.xlsx', total: 3 })).waitFor();
  const sheet = await readControlSheet(file, 3);
  const n = null;
  const given = ['Хаттама № 7', day(-40)];
  // prettier-ignore
  expect(sheet.rows).toEqual([
    [1, ...given, '3.1', tasks.late, n, officer, n, 'күнімен', day(-15), n, n, 'Хат', n, n,
      day(-8), '12-3/45', 'мерзімі бұзылып орындалды', 7, today, minister, n],
    [2, ...given, '4.1', tasks.overdue, n, officer, n, 'күнімен', day(-4), n, n, 'Хат', n, n,
      n, n, 'мерзімі өткен', 4, n, n, n],
    [3, ...given, '4.1', tasks.extended, n, officer, n, 'күнімен', day(-10), day(20),
      'Серіктес ұйымның хаты', 'Хат', n, n, n, n, 'бақылауда', n, n, n, n],
  ]);
  // All three; due, done, in time, late, overdue; done of due, in time of due, (7 + 4) / 2 days.
  expect(sheet.figures.map(([, value]) => value)).toEqual([n, 2, 1, 0, 1, 1, 0.5, 0, 5.5]);
});

test('the next meeting takes over what is unfinished, and an assignment said again there is the same one', async () => {
  test.setTimeout(180_000);
  await keys.find(meeting);
  await keys.press(t('meetings.next.button'));
  const asking = dialog(t('meetings.next.button'));
  await keys.fill(t('history.field.date'), typed(day(5)), asking);
  await keys.press(t('meetings.next.make'), asking);
  await expect(asking).toBeHidden();
  await expect(window.getByText(typed(day(5))).first()).toBeVisible();
  await goToTab(window, t('meetings.tabs.agenda'));
  // What recurs, what has open assignments, and what was not reached; nothing else.
  const back = [board, concurrence, young].map((title, place) => `${place + 1}. ${title}`);
  for (const title of back) {
    await expect(window.getByRole('button', { name: title, exact: true })).toBeVisible();
  }
  const from = { date: typed(day(-40)), title: concurrence };
  await expect(card(back[1] ?? '').getByText(t('minutes.item.carriedFrom', from))).toBeVisible();
  await expect(window.getByText(member)).toHaveCount(0);

  await keys.press(t('minutes.move.open'));
  await keys.press(t('minutes.move.start'));
  await keys.press(t('minutes.decision.add'), card(back[1] ?? ''));
  const drawer = dialog(t('minutes.decision.add'));
  await keys.fillKazakh('Тізім жіберілсін', drawer);
  await savePart(window, drawer);
  await keys.press(t('minutes.assignment.repeat'), card(back[1] ?? ''));
  const again = dialog(t('minutes.assignment.repeat'));
  await choose(window, partField(again, t('minutes.assignment.choose')), tasks.overdue);
  await keys.fill(t('minutes.assignment.newTerm'), typed(day(30)), again);
  await window.keyboard.press('Enter');
  await expect(again).toBeHidden();
  const said = t('minutes.assignment.againTerm', { title: tasks.overdue, date: typed(day(30)) });
  await expect(window.getByRole('link', { name: said })).toBeVisible();

  await keys.goTo('assignments');
  await keys.tick(new RegExp(`^${t('assignments.scope.all')} · 3$`, 'u'));
  await keys.find(tasks.overdue);
  await expect(window.getByText(t('assignments.state.on_control')).first()).toBeVisible();
  await goToTab(window, t('assignments.tabs.terms'));
  const terms = window.getByRole('table', { name: t('assignments.tabs.terms') });
  await expect(terms.getByRole('row')).toHaveCount(2);
  for (const words of [typed(day(-4)), typed(day(30)), '2.1', meeting]) {
    await expect(terms).toContainText(words);
  }
});

test('axe finds nothing on the screens of meetings, assignments and initiatives', async () => {
  test.setTimeout(180_000);
  const addressOf = async (list: string, name: string): Promise<string> => {
    await openScreen(window, list);
    await window.getByRole('gridcell', { name }).first().dblclick();
    await window.getByRole('tab').first().waitFor();
    return window.evaluate(() => location.hash.slice(1).split('?')[0] ?? '');
  };
  const page = await addressOf('/meetings', meeting);
  const assignment = await addressOf('/assignments?scope=all', tasks.overdue);
  const meetingTabs = ['participants', 'agenda', 'assignments', 'programme', 'topics'];
  const screens = [
    ...['/meetings', '/meetings/new', '/assignments/new', '/initiatives', '/initiatives/new'],
    ...[page, ...meetingTabs.map((tab) => `${page}?tab=${tab}`)],
    ...[assignment, ...['executors', 'terms', 'progress'].map((tab) => `${assignment}?tab=${tab}`)],
  ];
  const found: string[] = [];
  for (const screen of screens) {
    await openScreen(window, screen);
    await settle(window);
    found.push(...(await findings(window)).map((one) => `${screen} ${one}`));
  }
  expect(found).toEqual([]);
});
