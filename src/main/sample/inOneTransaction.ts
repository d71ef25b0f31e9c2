import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { createSteps } from '../workspace/steps.ts';

/**
 * Runs many service calls as one transaction: all of them stay, or none. The context given to `work`
 * reads and writes inside it; what changed is told once after the commit, and is no step to take back.
 */
export async function inOneTransaction(
  ctx: ServiceContext,
  work: (inside: ServiceContext) => Promise<void>,
): Promise<void> {
  const changed = new Set<RecordKindName>();
  await ctx.workspace.write(async (trx, raw) => {
    await work({
      ...ctx,
      workspace: {
        ...ctx.workspace,
        reader: trx,
        write: (inner) => inner(trx, raw),
        steps: createSteps(),
      },
      emit: (_name, payload) => {
        if ('kinds' in payload) for (const kind of payload.kinds) changed.add(kind);
      },
    });
  });
  if (changed.size > 0) ctx.emit('records.changed', { kinds: [...changed] });
}
