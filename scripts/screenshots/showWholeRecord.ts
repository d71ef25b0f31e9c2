import { listRows, openRow } from '#tests/e2e/pages/listPage.ts';
import { openScreen } from '#tests/e2e/pages/shellPage.ts';
import type { Screen } from './withScreen.ts';

/** Tabs of a project's page, as they stand in its address. */
const projectTabs = [
  'participants',
  'people',
  'funding',
  'terms',
  'concurrence',
  'results',
  'notes',
];

const settings = ['office', 'holidays', 'rates', 'lists'];

/** People, what belongs to a project, duplicates, quality, the bin and the office's settings. */
export async function showWholeRecord({ window, shoot }: Screen): Promise<void> {
  await openScreen(window, '/people');
  await listRows(window).first().waitFor();
  await shoot('people');
  await listRows(window).first().dblclick();
  await window.getByRole('textbox').first().waitFor();
  await shoot('person');
  await openScreen(window, '/projects');
  await openRow(window, 'K-9901');
  const address = await window.evaluate(() => location.hash.slice(1).split('?')[0] ?? '');
  for (const tab of projectTabs) {
    await openScreen(window, `${address}?tab=${tab}`);
    await shoot(`project-${tab}`);
  }
  for (const name of ['duplicates', 'quality', 'bin']) {
    await openScreen(window, `/${name}`);
    await shoot(name);
  }
  for (const name of settings) {
    await openScreen(window, `/settings/${name}`);
    await shoot(`settings-${name}`);
  }
}
