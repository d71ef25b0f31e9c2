import { createIn, updateIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { exchangeRateKind } from './kinds.ts';
import { selectRates } from './queries.ts';
import type { ReadRates } from './readRates.ts';

export interface RateCounts {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** Adds the rates and puts right those that differ, as one change. */
export function importRates(
  ctx: ServiceContext,
  { rates, refused }: ReadRates,
): Promise<RateCounts> {
  return inOneChange(ctx, async (change) => {
    const known = await selectRates(change.trx);
    const ids = new Map(known.map(({ id, currency, date }) => [`${currency} ${date}`, id]));
    const counts: RateCounts = { created: 0, updated: 0, unchanged: 0, refused };
    for (const rate of rates) {
      const id = ids.get(`${rate.currency} ${rate.date}`);
      if (id === undefined) {
        await createIn(change, exchangeRateKind, rate);
        counts.created += 1;
        continue;
      }
      // A file without a source leaves the one that is known.
      const isChanged = await updateIn(change, exchangeRateKind, id, null, (before) => ({
        ...rate,
        source: rate.source || before.source,
      }));
      counts[isChanged ? 'updated' : 'unchanged'] += 1;
    }
    return counts;
  });
}
