import { updateIn } from '../records/changeRecord.ts';
import { inOneChange } from '../records/inOneChange.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { agendaItemKind } from './kinds.ts';

export interface ItemPlace {
  id: string;
  version: number;
  position: number;
}

/** Puts items of an agenda into other places, as one step to take back. Throws `MEETING_CLOSED`. */
export const arrangeItems = (ctx: ServiceContext, places: readonly ItemPlace[]): Promise<void> =>
  inOneChange(ctx, async (change) => {
    for (const { id, version, position } of places) {
      await updateIn(change, agendaItemKind, id, version, (item) => ({ ...item, position }));
    }
  });
