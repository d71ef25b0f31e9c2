import type { TemplateModel } from '#shared/domain/workbook.ts';
import { superviseWorker } from './superviseWorker.ts';
import type { ForkWorker } from './workerProcess.ts';
import { overTemporary } from './writeInWorker.ts';

/** Writes a workbook to fill in, in a process of its own. */
export function writeTemplate(
  forkWorker: ForkWorker,
  { target, model }: { target: string; model: TemplateModel },
  signal: AbortSignal,
): Promise<void> {
  return overTemporary(target, async (temporary) => {
    await superviseWorker(
      forkWorker,
      { type: 'writeTemplate', path: target, temporary, model },
      signal,
      () => {},
    );
  });
}
