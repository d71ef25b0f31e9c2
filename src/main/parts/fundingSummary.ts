import type { FundingSummary } from '#shared/contract/funding.ts';
import type { Reader } from '../db/schema.ts';

/** Money of one project. */
export async function summariseFunding(_db: Reader, _projectId: string): Promise<FundingSummary> {
  throw new Error('not written yet');
}
