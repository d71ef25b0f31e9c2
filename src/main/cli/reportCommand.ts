import path from 'node:path';
import { languages, type Language } from '#shared/domain/language.ts';
import { AppError } from '#shared/errors/appError.ts';
import { readOffice } from '../office/service.ts';
import { everyProject } from '../projects/service.ts';
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
export async function reportCommand(args: Arguments, parts: CliParts): Promise<void> {
  const id = args.words[1];
  if (id === undefined) throw new UsageError('The name of the report is missing');
  if (id !== 'register') throw new AppError('REPORT_UNKNOWN', { report: id });
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
  await printJson({ report: id, file: out, rows });
}
