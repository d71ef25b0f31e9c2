import { readVitestReport } from '../results/readVitestReport.ts';
import type { Result } from '../results/result.ts';
import { withReport } from '../results/withReport.ts';
import { installPackages } from '../system/installPackages.ts';
import { runPackage } from '../system/runPackage.ts';
import { say } from '../system/say.ts';

/** Unit and integration tests under Node: Vitest, with the arguments given to it. */
export async function runUnit(args: readonly string[] = []): Promise<Result> {
  // Some tests open our workbooks and papers in LibreOffice.
  await installPackages(['libreoffice-calc', 'libreoffice-writer', 'poppler-utils']);
  say('Unit and integration tests');
  return withReport('unit', readVitestReport, (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return runPackage('vitest', ['run', ...reporters, ...args]);
  });
}
