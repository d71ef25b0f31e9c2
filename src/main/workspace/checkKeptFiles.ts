import { readdir } from 'node:fs/promises';
import type { WorkspaceCheck } from '#shared/contract/workspaces.ts';
import { AppError } from '#shared/errors/appError.ts';
import { checkKeptFolder, lookAt, type KeptFolder } from '../files/keptFile.ts';
import { hashedStateOfKept } from '../files/stateOfKept.ts';
import type { KeptFile } from '../files/takeCopy.ts';

type Findings = WorkspaceCheck['findings'];

async function namesIn(folder: string): Promise<string[]> {
  return (await lookAt(folder)) === null ? [] : readdir(folder);
}

/** Reads every kept file of a folder: what is missing, what has changed, and what lies there without a record. */
export async function checkKeptFiles(
  folder: KeptFolder,
  rows: readonly (KeptFile & { name: string })[],
  foreign: string,
): Promise<Findings> {
  try {
    await checkKeptFolder(folder);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ code: error.code, detail: folder.path }];
  }
  const findings: Findings = [];
  for (const row of rows) {
    const state = await hashedStateOfKept(folder, row);
    if (state !== 'present')
      findings.push({ code: folder[state], detail: `${row.name} (${row.file})` });
  }
  const known = new Set(rows.map(({ file }) => file));
  for (const name of await namesIn(folder.path)) {
    if (!known.has(name)) findings.push({ code: foreign, detail: name });
  }
  return findings;
}
