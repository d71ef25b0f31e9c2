import { listRows } from '#tests/e2e/pages/listPage.ts';
import { openScreen } from '#tests/e2e/pages/shellPage.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Screen } from './withScreen.ts';

/** Parts of a meeting's page, as they stand in its address. */
const meetingTabs = ['participants', 'agenda'];

const openFirst = async ({ window }: Screen, list: string): Promise<string> => {
  await openScreen(window, list);
  await listRows(window).last().dblclick();
  await window.getByRole('tab').first().waitFor();
  return window.evaluate(() => location.hash.slice(1).split('?')[0] ?? '');
};

/** Meetings, their papers, the calendar, the control list and the board of initiatives. */
export async function showMeetings(screen: Screen): Promise<void> {
  const { window, shoot } = screen;
  await openScreen(window, '/meetings');
  await listRows(window).first().waitFor();
  await shoot('meetings');
  const meeting = await openFirst(screen, '/meetings');
  await shoot('meeting');
  for (const tab of meetingTabs) {
    await openScreen(window, `${meeting}?tab=${tab}`);
    await shoot(`meeting-${tab}`);
  }
  await window
    .getByRole('button', { name: createTranslator(screen.language)('papers.menu.button') })
    .click();
  await shoot('meeting-papers');
  await window.keyboard.press('Escape');
  await openScreen(window, '/calendar');
  await shoot('calendar');
  await openScreen(window, '/assignments?scope=all');
  await listRows(window).first().waitFor();
  await shoot('assignments');
  const assignment = await openFirst(screen, '/assignments?scope=all');
  await openScreen(window, assignment);
  await shoot('assignment');
  await openScreen(window, '/initiatives');
  await shoot('initiatives');
}
