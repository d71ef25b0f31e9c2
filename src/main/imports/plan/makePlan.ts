import { AppError } from '#shared/errors/appError.ts';
import { newId } from '../../db/newId.ts';
import type { RunningJob } from '../../jobs/jobManager.ts';
import { createPause } from '../../jobs/pause.ts';
import { changeMark } from '../../records/historyLines.ts';
import { localDate } from '../../workspace/localDate.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { drain } from '../drain.ts';
import { readOffice } from '../../office/service.ts';
import type { StoredImport } from '../importStore.ts';
import { loadKnown } from '../known/loadKnown.ts';
import { readOwnItems } from '../ownItems.ts';
import type { Plan } from './plan.ts';
import { neededKinds, planTables, prepareTables } from './planTables.ts';

/**
 * Works out what importing the included tables would do and keeps the plan with the import. Throws
 * `IMPORT_NO_TABLE` when none is included, and what `prepareTables` throws.
 */
export async function makePlan(
  ctx: ServiceContext,
  stored: StoredImport,
  job: RunningJob,
): Promise<Plan> {
  const { workspace } = ctx;
  const pause = createPause(job.signal);
  // What was planned before need not stand beside the new plan in memory.
  stored.planned = null;
  const prepared = await drain(prepareTables(stored), pause, () => {});
  if (prepared.length === 0) {
    throw new AppError('IMPORT_NO_TABLE', { sheet: stored.sheets[0]?.info.name ?? '' });
  }
  const at = await changeMark(workspace.reader);
  const known = await loadKnown(workspace.reader, neededKinds(prepared), pause);
  const ownItems = await readOwnItems(workspace.reader);
  const { concurrenceMonths } = await readOffice(workspace.reader);
  const today = localDate(ctx.now());
  const total = prepared.reduce((rows, { stored: one }) => rows + one.table.dataRows * 2, 0);
  const plan = await drain(
    planTables(stored, prepared, { known, ownItems, today, concurrenceMonths, newId }),
    pause,
    (done) => job.report(done, total),
  );
  stored.plans += 1;
  stored.planned = { plan, workspace, at, number: stored.plans };
  return plan;
}
