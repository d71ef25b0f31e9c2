import type { WorkspaceCheck } from '#shared/contract/workspaces.ts';
import { attachmentFolder, snapshotFolder } from '../files/keptFile.ts';
import { checkKeptFiles } from './checkKeptFiles.ts';
import type { Workspace } from './workspace.ts';

/** Reads every attached file, those of records in the bin too, which may come back, and every issued report. */
export async function checkFiles({
  paths,
  reader,
}: Workspace): Promise<WorkspaceCheck['findings']> {
  const columns = ['name', 'file', 'size', 'sha256'] as const;
  const attached = await reader.selectFrom('attachments').select(columns).orderBy('num').execute();
  const issued = await reader.selectFrom('snapshot_files').select(columns).orderBy('num').execute();
  return [
    ...(await checkKeptFiles(attachmentFolder(paths.attachments), attached, 'ATTACHMENT_FOREIGN')),
    ...(await checkKeptFiles(snapshotFolder(paths.snapshots), issued, 'SNAPSHOT_FOREIGN')),
  ];
}
