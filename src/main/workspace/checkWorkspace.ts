import type { WorkspaceCheck } from '#shared/contract/workspaces.ts';
import { searchedTables } from '../db/dialect/wordTables.ts';
import { sqliteFailure } from '../db/sqliteFailure.ts';
import { checkFiles } from './checkFiles.ts';
import type { Workspace } from './workspace.ts';

/** Looks the whole database over: pages, foreign keys, search indexes, kept files. */
export async function checkWorkspace(workspace: Workspace): Promise<WorkspaceCheck> {
  const { raw } = workspace;
  const findings: WorkspaceCheck['findings'] = [];
  for (const row of raw.pragma('integrity_check') as { integrity_check: string }[]) {
    if (row.integrity_check !== 'ok')
      findings.push({ code: 'INTEGRITY', detail: row.integrity_check });
  }
  for (const row of raw.pragma('foreign_key_check') as {
    table: string;
    parent: string;
    rowid: number;
  }[]) {
    findings.push({ code: 'FOREIGN_KEY', detail: `${row.table} ${row.rowid} -> ${row.parent}` });
  }
  for (const table of searchedTables) {
    const index = `${table}_search`;
    try {
      raw.prepare(`INSERT INTO ${index}(${index}) VALUES ('integrity-check')`).run();
    } catch (error) {
      const failure = sqliteFailure(error);
      // A record that is being written to is busy, not damaged.
      if (failure !== null && failure.code !== 'WORKSPACE_DAMAGED') throw failure;
      findings.push({ code: 'SEARCH_INDEX', detail: `${index}: ${String(error)}` });
    }
  }
  findings.push(...(await checkFiles(workspace)));
  return { ok: findings.length === 0, findings };
}
