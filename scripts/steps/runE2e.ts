import { prepare } from '../electron/prepare.ts';
import { readPlaywrightReport } from '../results/readPlaywrightReport.ts';
import type { Result } from '../results/result.ts';
import { withReport } from '../results/withReport.ts';
import { runPackage } from '../system/runPackage.ts';
import { say } from '../system/say.ts';
import { withDisplay } from '../system/withDisplay.ts';

/** End-to-end tests of the built app in the real Electron: Playwright, with the arguments given to it. */
export async function runE2e(args: readonly string[] = []): Promise<Result> {
  const runtime = await prepare();
  say('End-to-end tests');
  return withReport('e2e', readPlaywrightReport, (file) =>
    withDisplay((env) =>
      runPackage('@playwright/test', ['test', ...args], {
        ...env,
        ORTAQ_ELECTRON: runtime.executable,
        ORTAQ_E2E_REPORT: file,
      }),
    ),
  );
}
