import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { IssuedFormat } from '#shared/contract/snapshots.ts';
import { issueReport } from '#main/reports/snapshots/service.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import { openWorkspace } from '#main/workspace/openWorkspace.ts';
import type { Workspace } from '#main/workspace/workspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';
import { maker } from '#tests/helpers/reportMaker.ts';

export const now = new Date('2026-03-16T06:00:00Z');

const options = { exclusive: true, isSample: true, appVersion: 'test' };

const contextOf = (workspace: Workspace): ServiceContext => ({
  workspace,
  now: () => now,
  actor: () => 'Айгүл',
  emit: () => {},
});

/** A filled sample workspace on a fixed day, to be copied for each test. */
export async function filledSample(): Promise<string> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'ortaq-test-')), 'w');
  const workspace = await createWorkspace(folder, options);
  await fillSample(contextOf(workspace));
  await workspace.close();
  return folder;
}

/** A copy of it, opened; `close` removes the copy. */
export async function copyOf(
  sample: string,
): Promise<{ ctx: ServiceContext; close: () => Promise<void> }> {
  const root = mkdtempSync(path.join(tmpdir(), 'ortaq-test-'));
  const folder = path.join(root, 'w');
  cpSync(sample, folder, { recursive: true });
  const workspace = await openWorkspace(folder, { exclusive: true });
  return {
    ctx: contextOf(workspace),
    close: async () => {
      await workspace.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export const choiceOf = (id: string, values: ChosenReport['values'] = {}): ChosenReport => ({
  id,
  language: 'kk',
  secondLanguage: null,
  amountScale: 1,
  values,
});

/** Issues a report of the sample; the PDF of a test is a few bytes, for nothing prints here. */
export const issue = (
  ctx: ServiceContext,
  choice: ChosenReport,
  formats: readonly IssuedFormat[] = ['xlsx', 'docx'],
  signal = new AbortController().signal,
): Promise<string> =>
  issueReport(
    ctx,
    { choice, formats, handedTo: 'Министрге', note: 'Алқа отырысына' },
    {
      maker,
      appVersion: 'test',
      forkWorker,
      print: async () => Buffer.from('%PDF-1.7 test'),
      signal,
    },
  );
