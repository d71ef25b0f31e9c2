import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '#shared/domain/language.ts';
import { ensureBuilt } from './build/buildApp.ts';
import { prepare } from './electron/prepare.ts';
import { makeTable } from './screenshots/makeTable.ts';
import { showOtherLooks } from './screenshots/showOtherLooks.ts';
import { showScreens } from './screenshots/showScreens.ts';
import { withScreen } from './screenshots/withScreen.ts';
import { say } from './system/say.ts';
import { withDisplay } from './system/withDisplay.ts';

const runtime = await prepare();
await ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'ortaq-screenshots-'));
try {
  const table = await makeTable(folder);
  await withDisplay(async (env) => {
    Object.assign(process.env, env, { ORTAQ_ELECTRON: runtime.executable });
    const wanted = process.argv.slice(2);
    for (const language of languages) {
      if (wanted.length > 0 && !wanted.includes(language)) continue;
      say(`Screens: ${language}`);
      await withScreen(language, (screen) => showScreens(screen, table));
    }
    if (wanted.length > 0 && !wanted.includes('looks')) return;
    say('Screens: dark, large and wide');
    await withScreen('kk', (screen) => showOtherLooks(screen, table));
  });
} finally {
  rmSync(folder, { recursive: true });
}
