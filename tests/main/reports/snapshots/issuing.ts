import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChosenReport } from '#shared/contract/reports.ts';
import type { IssuedFormat } from '#shared/contract/snapshots.ts';
import { issueReport } from '#main/reports/snapshots/service.ts';
import { fillSample } from '#main/sample/fillSample.ts';
import { createWorkspace } from '#main/workspace/createWorkspace.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';
import { forkWorker } from '#tests/helpers/importFile.ts';

export const now = new Date('2026-03-16T06:00:00Z');

/** The sample workspace on a fixed day; `close` removes it. */
export async function sampleWorkspace(): Promise<{
  ctx: ServiceContext;
  close: () => Promise<void>;
}> {
  const root = mkdtempSync(path.join(tmpdir(), 'ortaq-test-'));
  const folder = path.join(root, 'w');
  mkdirSync(folder);
  const workspace = await createWorkspace(folder, {
    exclusive: true,
    isSample: true,
    appVersion: 'test',
  });
  const ctx = { workspace, now: () => now, actor: () => 'Айгүл', emit: () => {} };
  await fillSample(ctx);
  return {
    ctx,
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
    { appVersion: 'test', forkWorker, print: async () => Buffer.from('%PDF-1.7 test'), signal },
  );
