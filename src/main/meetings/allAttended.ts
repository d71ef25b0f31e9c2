import type { AttendeeInput } from '#shared/contract/meetings.ts';
import { updateIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import { listParts } from '../records/listRecords.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { attendeeKind } from './kinds.ts';

/** More people than a meeting has. */
const most = 5000;

/** Notes everybody who is still invited as attended, as one step to take back; answers how many. */
export const allAttended = (ctx: ServiceContext, meetingId: string): Promise<number> =>
  inOneChange(ctx, async (change) => {
    const list = { where: { meetingId }, offset: 0, limit: most };
    const { rows } = await listParts(change.trx, attendeeKind, list);
    const invited = rows.filter(({ attendance }) => attendance === 'invited');
    for (const { id, version } of invited) {
      await updateIn<AttendeeInput>(change, attendeeKind, id, version, (one) => ({
        ...one,
        attendance: 'attended',
      }));
    }
    return invited.length;
  });
