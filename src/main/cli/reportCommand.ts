import path from 'node:path';
import { languages, type Language } from '#shared/domain/language.ts';
import { reportFormats, type ChosenReport, type ReportFormat } from '#shared/contract/reports.ts';
import type { AmountScale, BuiltReport } from '#shared/report/reportModel.ts';
import { withReport } from '../reports/catalogue/buildReport.ts';
import { listReports } from '../reports/catalogue/listReports.ts';
import { listSaved } from '../reports/builder/listSaved.ts';
import { exportReport } from '../reports/exportReport.ts';
import { fillReport } from '../reports/templateFill/fillReport.ts';
import { jsonText } from '../workers/writing/text/jsonText.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printJson, printText } from './printJson.ts';
import { UsageError } from './usageError.ts';
import { withWorkspace } from './withWorkspace.ts';

const scales: Readonly<Record<string, AmountScale>> = {
  units: 1,
  thousands: 1000,
  millions: 1_000_000,
};

function language(text: string): Language {
  const found = languages.find((code) => code === text);
  if (!found) throw new UsageError(`--lang takes ${languages.join(', ')}, or two with a comma`);
  return found;
}

/** One language, or two of a report whose heads stand in both. */
function chosenLanguages(text: string): Pick<ChosenReport, 'language' | 'secondLanguage'> {
  const [first = '', second, ...more] = text.split(',');
  if (more.length > 0 || first === second) throw new UsageError('--lang takes at most two');
  return {
    language: language(first),
    secondLanguage: second === undefined ? null : language(second),
  };
}

function format(text = 'xlsx'): ReportFormat {
  const found = reportFormats.find((one) => one === text);
  if (!found) throw new UsageError(`--format takes ${reportFormats.join(', ')}`);
  return found;
}

function scale(text = 'units'): AmountScale {
  const found = Object.hasOwn(scales, text) ? scales[text] : undefined;
  if (!found) throw new UsageError(`--scale takes ${Object.keys(scales).join(', ')}`);
  return found;
}

/** The catalogue, and the saved reports of a workspace that is named. */
async function listCommand(args: Arguments): Promise<void> {
  const all = listReports(new Date());
  const workspace = args.text('workspace');
  if (workspace === undefined) return printJson(all);
  await withWorkspace(workspace, 'reads', async (ctx) =>
    printJson([...all, ...(await listSaved(ctx.workspace.reader))]),
  );
}

async function printModel(report: BuiltReport): Promise<void> {
  for await (const text of jsonText(report)) await printText(text);
}

/**
 * `report list`, `report ID … --template FILE.xlsx --out FILE` and `report ID …
 * --format xlsx|pdf|docx|csv|json --out FILE`; JSON without a file is printed.
 */
export async function reportCommand(args: Arguments, parts: CliParts): Promise<void> {
  const id = args.words[1];
  if (id === undefined) throw new UsageError('The name of the report is missing');
  if (id === 'list') return listCommand(args);
  const choice: ChosenReport = {
    id,
    ...chosenLanguages(args.required('lang')),
    amountScale: scale(args.text('scale')),
    values: args.params(),
  };
  const { appVersion, forkWorker, print } = parts;
  const template = args.text('template');
  const wanted = format(args.text('format'));
  if (template !== undefined && wanted !== 'xlsx') {
    throw new UsageError('--template takes no other --format than xlsx');
  }
  const isPrinted = wanted === 'json' && args.text('out') === undefined;
  const out = isPrinted ? '' : path.resolve(args.required('out'));
  if (template !== undefined) {
    const { signal } = new AbortController();
    const target = { template: path.resolve(template), path: out, forkWorker, signal };
    await withWorkspace(args.required('workspace'), 'reads', (ctx) =>
      withReport(ctx, choice, { appVersion }, (report) => fillReport(report, target)),
    );
    return printJson({ report: id, file: out });
  }
  await withWorkspace(args.required('workspace'), 'reads', (ctx) =>
    withReport(ctx, choice, { appVersion }, async (report) => {
      if (isPrinted) return printModel(report);
      const { signal } = new AbortController();
      const target = { format: wanted, path: out, forkWorker, print, signal };
      const rows = await exportReport(report, target);
      await printJson({ report: id, file: out, rows });
    }),
  );
}
