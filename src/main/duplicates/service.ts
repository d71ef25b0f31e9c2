import type { DuplicateKind } from '#shared/contract/duplicates.ts';
import { AppError } from '#shared/errors/appError.ts';
import { createIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import { isLive } from '../records/queries.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { distinctionKind } from './kind.ts';
import { pairOf } from './moveDistinctions.ts';
import { selectToldApart } from './queries.ts';

/** Remembers that two records are not the same; saying it twice changes nothing. */
export function distinguish(
  ctx: ServiceContext,
  about: DuplicateKind,
  a: string,
  b: string,
): Promise<void> {
  return inOneChange(ctx, async (change) => {
    for (const id of [a, b]) {
      if (!(await isLive(change.trx, about, id))) throw new AppError('NOT_FOUND', { kind: about });
    }
    const pair = pairOf(a, b);
    const known = await selectToldApart(change.trx, about);
    if (a === b || known.has(`${pair.firstId} ${pair.secondId}`)) return;
    await createIn(change, distinctionKind, { about, ...pair });
  });
}
