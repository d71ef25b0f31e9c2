import path from 'node:path';
import { languages, type Language } from '#shared/domain/language.ts';
import { reportFormats, type ReportFormat } from '#shared/contract/reports.ts';
import { readOffice } from '../office/service.ts';
import { everyProject } from '../projects/service.ts';
import { buildReport, listReports } from '../reports/catalogue/buildReport.ts';
import { exportReport } from '../reports/exportReport.ts';
import { exportRegister } from '../reports/exportRegister.ts';
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

/** `report register --workspace W --lang kk|ru|en --out FILE`. */
async function registerCommand(args: Arguments, parts: CliParts): Promise<void> {
  const out = path.resolve(args.required('out'));
  const lang = language(args.required('lang'));
  const rows = await withWorkspace(args.required('workspace'), 'reads', async (ctx) =>
    exportRegister(ctx, {
      list: { ...everyProject, language: lang },
      language: lang,
      office: (await readOffice(ctx.workspace.reader)).name,
      appVersion: parts.appVersion,
      path: out,
      forkWorker: parts.forkWorker,
      signal: new AbortController().signal,
    }),
  );
  await printJson({ report: 'register', file: out, rows });
}

function format(text: string | undefined): ReportFormat {
  const found = reportFormats.find((one) => one === (text ?? 'xlsx'));
  if (!found) throw new UsageError(`--format takes ${reportFormats.join(', ')}`);
  return found;
}

/** `report list`, `report register …` and `report ID … --format xlsx|csv|json --out FILE`. */
export async function reportCommand(args: Arguments, parts: CliParts): Promise<void> {
  const id = args.words[1];
  if (id === undefined) throw new UsageError('The name of the report is missing');
  if (id === 'list') return printJson(listReports(new Date()));
  if (id === 'register') return registerCommand(args, parts);
  const choice = { id, language: language(args.required('lang')), values: args.params() };
  const target = {
    format: format(args.text('format')),
    path: path.resolve(args.required('out')),
    forkWorker: parts.forkWorker,
    signal: new AbortController().signal,
  };
  const rows = await withWorkspace(args.required('workspace'), 'reads', async (ctx) =>
    exportReport(await buildReport(ctx, choice, parts.appVersion), target),
  );
  await printJson({ report: id, file: target.path, rows });
}
