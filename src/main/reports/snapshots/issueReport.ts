import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { IssuedFormat } from '#shared/contract/snapshots.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { BuiltReport } from '#shared/report/reportModel.ts';
import { newId } from '../../db/newId.ts';
import { fileName } from '../../files/fileName.ts';
import { hashFile } from '../../files/hashFile.ts';
import { checkKeptFolder, snapshotFolder } from '../../files/keptFile.ts';
import type { PrintPdf } from '../../files/printedPage.ts';
import type { ForkWorker } from '../../jobs/workerProcess.ts';
import { localDate } from '../../workspace/localDate.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import type { ReportMaker } from '../apart/reportMaker.ts';
import { exportReport } from '../exportReport.ts';
import { modelVersion, writeModel } from './keptModel.ts';
import { insertSnapshot, type NewFile } from './queries.ts';
import { modelFormat } from './rows.ts';

export interface IssueRequest {
  choice: ChosenReport;
  formats: readonly IssuedFormat[];
  /** To whom it is handed; may be empty. */
  handedTo: string;
  note: string;
}

export interface IssueTools {
  maker: ReportMaker;
  appVersion: string;
  forkWorker: ForkWorker;
  print: PrintPdf | null;
  signal: AbortSignal;
  /** Files written and files to write. */
  onProgress?: (done: number, total: number) => void;
  /** From here on it can no longer be cancelled. */
  lock?: () => void;
}

function coded(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('DISK_FULL');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new AppError('WORKSPACE_READ_ONLY');
  return error;
}

/**
 * Writes a report in every format from one state of the record, keeps the files with the model it was
 * written from, and answers its id. All of it is kept or nothing. Throws `SNAPSHOT_FOLDER_UNSAFE`,
 * `DISK_FULL`, `WORKSPACE_READ_ONLY` and what the report and its writers throw.
 */
export async function issueReport(
  ctx: ServiceContext,
  request: IssueRequest,
  tools: IssueTools,
): Promise<string> {
  const folder = snapshotFolder(ctx.workspace.paths.snapshots);
  await checkKeptFolder(folder);
  const written: string[] = [];
  /** Lets `write` fill a new file and tells what became of it. */
  async function keep(
    format: string,
    name: string,
    write: (file: string) => Promise<unknown>,
  ): Promise<NewFile> {
    const file = randomUUID();
    const target = path.join(folder.path, file);
    written.push(target);
    await write(target);
    const { size } = await stat(target);
    return { format, name, file, size, sha256: await hashFile(target) };
  }

  try {
    await mkdir(folder.path, { recursive: true });
    const { choice, formats } = request;
    const { appVersion, signal } = tools;
    return await tools.maker.withReport(ctx, choice, { signal, isKept: true }, async (built) => {
      const { model, streams } = built;
      const report: BuiltReport = { model, streams };
      const behind = built.kept ?? { behind: {}, others: [] };
      const stem = `${model.title.replaceAll('\n', ' ')} ${localDate(new Date(model.issuedAt))}`;
      const files: NewFile[] = [];
      for (const format of formats) {
        tools.onProgress?.(files.length, formats.length + 1);
        const { forkWorker, print } = tools;
        files.push(
          await keep(format, fileName(`${stem}.${format}`), (file) =>
            exportReport(report, { format, path: file, forkWorker, print, signal }),
          ),
        );
      }
      files.push(
        await keep(modelFormat, `${stem}.json.gz`, (file) =>
          writeModel({ model, ...behind, streams }, file, signal),
        ),
      );
      tools.lock?.();
      const id = newId();
      const row = {
        id,
        report: model.id,
        title: model.title,
        facts: JSON.stringify(model.facts),
        language: model.language,
        second_language: model.secondLanguage,
        amount_scale: model.amountScale,
        choice: JSON.stringify({ ...choice, values: built.values }),
        handed_to: request.handedTo,
        note: request.note,
        issued_at: model.issuedAt,
        issued_by: ctx.actor(),
        issued_with: appVersion,
        model_version: modelVersion,
      };
      await ctx.workspace.write((trx) => insertSnapshot(trx, row, files));
      return id;
    });
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw coded(error);
  }
}
