import { chooseWorkbook, goToColumns, goToPreview } from '#tests/e2e/pages/importPage.ts';
import { listRows, openRow } from '#tests/e2e/pages/listPage.ts';
import { changeSettings, openScreen } from '#tests/e2e/pages/shellPage.ts';
import { begin } from './showScreens.ts';
import { usualSize, type Screen } from './withScreen.ts';

/** The window in dark colours, at 200 % zoom and on a large screen. */
export async function showOtherLooks(screen: Screen, table: string): Promise<void> {
  const { app, window, language, shoot } = screen;
  await begin(screen, false);
  await changeSettings(window, { theme: 'dark' });
  await shoot('projects-dark');
  await openRow(window, 'K-9901');
  await shoot('project-dark');
  await openScreen(window, '/import');
  await chooseWorkbook(app, window, language, table);
  await goToColumns(window, language);
  await goToPreview(window, language);
  await shoot('import-preview-dark');
  await openScreen(window, '/projects');
  await listRows(window).first().waitFor();
  await changeSettings(window, { theme: 'light', zoom: 200 });
  await shoot('projects-zoom-200');
  await changeSettings(window, { zoom: 100 });
  await window.setViewportSize({ width: 1920, height: 1080 });
  await shoot('projects-1920x1080');
  await window.setViewportSize(usualSize);
}
