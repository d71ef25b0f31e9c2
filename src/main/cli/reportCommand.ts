import path from 'node:path';
import { languages, type Language } from '#shared/domain/language.ts';
import { reportFormats, type ReportFormat } from '#shared/contract/reports.ts';
import { withReport } from '../reports/catalogue/buildReport.ts';
import { listReports } from '../reports/catalogue/listReports.ts';
import { exportReport } from '../reports/exportReport.ts';
import type { CliParts } from './main.ts';
import type { Arguments } from './parseArguments.ts';
import { printJson } from './printJson.ts';
import { UsageError } from './usageError.ts';
import { withWorkspace } from './withWorkspace.ts';

function language(text: string): Language {
  const found = languages.find((code) => code === text);
  if (!found) throw new UsageError(`--lang takes ${languages.join(', ')}`);
  return found;
}

function format(text: string | undefined): ReportFormat {
  const found = reportFormats.find((one) => one === (text ?? 'xlsx'));
  if (!found) throw new UsageError(`--format takes ${reportFormats.join(', ')}`);
  return found;
}

/** `report list` and `report ID … --format xlsx|csv|json --out FILE`. */
export async function reportCommand(args: Arguments, parts: CliParts): Promise<void> {
  const id = args.words[1];
  if (id === undefined) throw new UsageError('The name of the report is missing');
  if (id === 'list') return printJson(listReports(new Date()));
  const choice = {
    id,
    language: language(args.required('lang')),
    secondLanguage: null,
    amountScale: 1 as const,
    values: args.params(),
  };
  const target = {
    format: format(args.text('format')),
    path: path.resolve(args.required('out')),
    forkWorker: parts.forkWorker,
    print: null,
    signal: new AbortController().signal,
  };
  const rows = await withWorkspace(args.required('workspace'), 'reads', (ctx) =>
    withReport(ctx, choice, { appVersion: parts.appVersion }, (report) =>
      exportReport(report, target),
    ),
  );
  await printJson({ report: id, file: target.path, rows });
}
