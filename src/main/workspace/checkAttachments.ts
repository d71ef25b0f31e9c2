import { readdir } from 'node:fs/promises';
import type { WorkspaceCheck } from '#shared/contract/workspaces.ts';
import { AppError } from '#shared/errors/appError.ts';
import { attachmentPath, checkAttachmentFolder, lookAt } from '../files/attachmentFile.ts';
import { hashFile } from '../files/hashFile.ts';
import type { Workspace } from './workspace.ts';

type Findings = WorkspaceCheck['findings'];

async function namesIn(folder: string): Promise<string[]> {
  return (await lookAt(folder)) === null ? [] : readdir(folder);
}

/**
 * Reads every attached file, those of records in the bin too, which may come back: what is missing, what
 * has changed, and what lies in the folder of attachments without a record.
 */
export async function checkAttachments({ paths, reader }: Workspace): Promise<Findings> {
  const folder = paths.attachments;
  try {
    await checkAttachmentFolder(folder);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ code: error.code, detail: folder }];
  }
  const findings: Findings = [];
  const rows = await reader
    .selectFrom('attachments')
    .select(['name', 'file', 'size', 'sha256'])
    .orderBy('num')
    .execute();
  for (const { name, file, size, sha256 } of rows) {
    const place = attachmentPath(folder, file);
    const stats = place === null ? null : await lookAt(place);
    const detail = `${name} (${file})`;
    if (place === null || !stats?.isFile()) findings.push({ code: 'ATTACHMENT_MISSING', detail });
    else if (stats.size !== size || (await hashFile(place)) !== sha256)
      findings.push({ code: 'ATTACHMENT_ALTERED', detail });
  }
  const known = new Set(rows.map(({ file }) => file));
  for (const name of await namesIn(folder)) {
    if (!known.has(name)) findings.push({ code: 'ATTACHMENT_FOREIGN', detail: name });
  }
  return findings;
}
