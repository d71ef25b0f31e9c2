import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { blankPerson } from '#shared/contract/blanks.ts';
import { addDays } from '#shared/domain/dates.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { openApp, type OpenApp } from '../app.ts';
import { findings, settle } from '../pages/axe.ts';
import { callMain } from '../pages/callMain.ts';
import { answerDialogs } from '../pages/importPage.ts';
import { choose, tabTo, typeInto } from '../pages/keys.ts';
import { beginPart, goToTab, partField, savePart } from '../pages/partKeys.ts';
import { openScreen } from '../pages/shellPage.ts';
import { chooseLanguage, createEmpty } from '../pages/startPage.ts';

const t = createTranslator('kk');
const meeting = 'ISTC делегациясымен кездесу';
const chair = 'Нұрбек Саясат';
const executor = 'Ахметова Әсел';
const tasks = ['Келісім жобасын дайындау', 'Есеп ұсыну', 'Жас ғалымдар тізімін жасау'] as const;

test.describe.configure({ mode: 'serial' });

let running: OpenApp;
let window: Page;
/** The computer's day, on which states are looked at. */
let today = '';

test.beforeAll(async () => {
  running = await openApp();
  window = running.window;
  await chooseLanguage(window, 'kk');
  await createEmpty(window, 'kk');
  today = await window.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  for (const name of [chair, executor]) {
    const [family = '', given = ''] = name.split(' ');
    const inKazakh = (kk: string) => ({ kk, ru: '', en: '' });
    const person = { ...blankPerson, family: inKazakh(family), given: inKazakh(given) };
    await callMain(window, 'people.create', person);
  }
});

test.afterAll(() => running.close());

const day = (days: number): string => addDays(today, days);
const typed = (date: string): string => date.split('-').toReversed().join('.');
const heading = (name: string) => window.getByRole('heading', { level: 1, name });
const save = () => window.keyboard.press('Control+s');

/** Presses a button that is reached with the Tab key. */
async function press(name: string | RegExp, within: Page | Locator = window): Promise<void> {
  await tabTo(window, within.getByRole('button', { name }).first());
  await window.keyboard.press('Enter');
}

/** Types into a field of a page or drawer, by its words. */
async function fill(name: string, text: string, within: Page | Locator = window): Promise<void> {
  await typeInto(window, within.getByRole('textbox', { name }).first(), text);
}

async function goTo(address: string): Promise<void> {
  await openScreen(window, address);
}

test('a meeting is arranged, held and closed with its minutes locked, by the keyboard alone', async () => {
  test.setTimeout(240_000);
  await goTo('/meetings');
  await expect(window.getByText(t('meetings.list.empty.title'))).toBeVisible();
  await window.keyboard.press('Control+n');
  await heading(t('meetings.form.new')).waitFor();
  await fill(t('common.language.kk'), meeting);
  await fill(t('history.field.date'), typed(day(-40)));
  await fill(t('history.field.number'), '7');
  await fill(t('history.field.startTime'), '09:00');
  await fill(t('history.field.endTime'), '10:00');
  await press(t('meetings.series.new'));
  const series = window.getByRole('dialog', { name: t('meetings.series.title') });
  await fill(t('common.language.kk'), 'Жұмыс тобы', series);
  await press(t('common.save'), series);
  await expect(series).toBeHidden();
  await save();
  await heading(meeting).waitFor();

  await goToTab(window, t('meetings.tabs.participants'));
  const side = await beginPart(window, t('meetings.side.add'));
  await fill(t('common.language.kk'), 'ISTC', side);
  await savePart(window, side);
  const attendee = await beginPart(window, t('meetings.attendee.add'));
  await choose(window, partField(attendee, t('history.kind.person')), chair);
  const role = partField(attendee, t('history.field.role'));
  await choose(window, role, t('history.value.attendeeRole.chair'));
  await savePart(window, attendee);

  await goToTab(window, t('meetings.tabs.agenda'));
  const item = await beginPart(window, t('minutes.item.add'));
  await fill(t('common.language.kk'), 'Бірлескен жобалар', item);
  await typeInto(window, partField(item, t('minutes.item.minutes')), '45');
  await savePart(window, item);
  const second = await beginPart(window, t('minutes.item.add'));
  await fill(t('common.language.kk'), 'Келесі жылғы жоспар', second);
  await typeInto(window, partField(second, t('minutes.item.minutes')), '30');
  await savePart(window, second);
  await expect(
    window.getByText(t('minutes.time.over', { planned: '75', length: '60', over: '15' })),
  ).toBeVisible();
  await expect(window.getByText(t('minutes.notYet'))).toBeVisible();

  await press(t('minutes.move.open'));
  await press(t('minutes.move.start'));
  await goToTab(window, t('meetings.tabs.participants'));
  await press(t('meetings.attendee.allAttended'));
  await expect(window.getByRole('table', { name: t('meetings.attendee.title') })).toContainText(
    t('history.value.attendance.attended'),
  );
  await goToTab(window, t('meetings.tabs.agenda'));
  await press(t('minutes.write'));
  const heard = window.getByRole('textbox', { name: t('minutes.heard') }).first();
  await tabTo(window, heard);
  await window.keyboard.type('Атқарушы директордың баяндамасы');
  await save();
  await expect(window.getByText('Атқарушы директордың баяндамасы')).toBeVisible();
  await press(t('minutes.decision.add'));
  const decision = window.getByRole('dialog', { name: t('minutes.decision.add') });
  await fill(t('common.language.kk'), 'Ынтымақтастық кеңейтілсін', decision);
  await savePart(window, decision);
  const terms = [day(-10), day(-5), day(-15)];
  for (const [place, task] of tasks.entries()) {
    await press(t('minutes.assignment.add'));
    const drawer = window.getByRole('dialog', { name: t('assignments.form.new') });
    await fill(t('common.language.kk'), task, drawer);
    await typeInto(
      window,
      partField(drawer, t('history.field.dueDate')),
      typed(terms[place] ?? ''),
    );
    await choose(window, partField(drawer, t('history.kind.person')), executor);
    if (place === 0) {
      await window.keyboard.press('Escape');
      const question = window.getByRole('dialog', { name: t('common.leave.title') });
      await press(t('common.leave.stay'), question);
      await expect(question).toBeHidden();
    }
    await save();
    await expect(drawer).toBeHidden();
    await expect(window.getByRole('link', { name: task }).first()).toBeVisible();
  }
  await settle(window);
  expect(await findings(window)).toEqual([]);

  await press(t('minutes.move.close'));
  const closing = window.getByRole('dialog', { name: t('minutes.close.title') });
  await press(t('minutes.move.close'), closing);
  await expect(
    window.getByRole('table', { name: t('meetings.versions.title') }).getByRole('row'),
  ).toHaveCount(2);
  await expect(window.getByRole('button', { name: t('minutes.decision.add') })).toHaveCount(0);
});

test('assignments are extended, done late and overdue; the control list reckons and exports them', async () => {
  test.setTimeout(180_000);
  await goTo('/assignments');
  const open = async (task: string): Promise<void> => {
    await goTo('/assignments?scope=all');
    await window.getByRole('gridcell', { name: task }).first().dblclick();
    await heading(task).waitFor();
  };
  await open(tasks[0]);
  await goToTab(window, t('assignments.tabs.terms'));
  const extension = await beginPart(window, t('assignments.extension.add'));
  await partField(extension, t('history.field.newDate')).fill(typed(day(20)));
  await partField(extension, t('history.field.reason')).fill('Серіктес ұйымның хаты');
  await savePart(window, extension);
  await expect(window.getByText(t('assignments.state.on_control')).first()).toBeVisible();
  await open(tasks[2]);
  await fill(t('history.field.doneDate'), typed(day(-10)));
  await save();
  const lateState = t('assignments.state.done_late');
  await expect(
    window.getByText(t('assignments.lateBy', { state: lateState, number: 5 })),
  ).toBeVisible();

  await goTo('/assignments?scope=all');
  await press(t('assignments.discipline.title'));
  const table = window.getByRole('table', { name: t('assignments.discipline.byExecutor') });
  // Due by today: the overdue one and the one done late; the extended one is not due yet.
  const cells = table.getByRole('row').nth(1).getByRole('cell');
  await expect(cells).toHaveText(['2', '1', '0', '1', '50 %', '0 %', '5']);
  await settle(window);
  expect(await findings(window)).toEqual([]);
  await window.keyboard.press('Escape');

  const file = path.join(running.home, 'control.xlsx');
  await answerDialogs(running.app, file);
  await press(t('assignments.list.export'));
  await window.getByText(t('common.export.done', { fileName: 'control.xlsx', total: 3 })).waitFor();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  book.worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  for (const expected of [...tasks, executor, t('assignments.state.overdue')]) {
    expect(texts.join('\n')).toContain(expected);
  }
});

test('the next meeting of the series takes over what is unfinished', async () => {
  await goTo('/meetings');
  await window.getByRole('gridcell', { name: meeting }).first().dblclick();
  await heading(meeting).waitFor();
  await press(t('meetings.next.button'));
  const dialog = window.getByRole('dialog', { name: t('meetings.next.button') });
  await partField(dialog, t('history.field.date')).fill(typed(day(5)));
  await dialog.getByRole('button', { name: t('meetings.next.make') }).click();
  await expect(dialog).toBeHidden();
  await goToTab(window, t('meetings.tabs.agenda'));
  await expect(window.getByText(/Бірлескен жобалар/u).first()).toBeVisible();
  await expect(window.getByText(/Келесі жылғы жоспар/u)).toHaveCount(0);
  await goTo('/initiatives');
  await settle(window);
  expect(await findings(window)).toEqual([]);
});

test('axe finds nothing on the screens of meetings, assignments and initiatives', async () => {
  test.setTimeout(180_000);
  const addressOf = async (list: string, name: string): Promise<string> => {
    await goTo(list);
    await window.getByRole('gridcell', { name }).first().dblclick();
    await window.getByRole('tab').first().waitFor();
    return window.evaluate(() => location.hash.slice(1).split('?')[0] ?? '');
  };
  const page = await addressOf('/meetings', meeting);
  const assignment = await addressOf('/assignments?scope=all', tasks[1]);
  const meetingTabs = ['participants', 'assignments', 'programme', 'topics'];
  const screens = [
    ...['/meetings', '/meetings/new', '/assignments/new', '/initiatives/new'],
    ...[page, ...meetingTabs.map((tab) => `${page}?tab=${tab}`)],
    ...[assignment, ...['executors', 'terms', 'progress'].map((tab) => `${assignment}?tab=${tab}`)],
  ];
  const found: string[] = [];
  for (const screen of screens) {
    await goTo(screen);
    await settle(window);
    found.push(...(await findings(window)).map((one) => `${screen} ${one}`));
  }
  expect(found).toEqual([]);
});
