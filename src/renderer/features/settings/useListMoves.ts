import type { ReferenceList } from '#shared/contract/office.ts';
import { positionsAfterMove, type ReferenceItem } from '#shared/domain/referenceLists.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import type { PartRow } from '../../components/parts/partNames.ts';

type Own = PartRow<'listItems'>;

/** Writes what the office says of an item: its entry changed, or a first one for a built-in item. */
async function say(list: ReferenceList, item: ReferenceItem, own: Own | undefined): Promise<void> {
  const { code, name, isHidden, position } = item;
  const fields = { list, code, name, isHidden, position };
  if (own) await invoke('listItems.update', { id: own.id, version: own.version, fields });
  else await invoke('listItems.create', fields);
}

/** Moving and hiding of the items of a list. */
export function useListMoves(
  list: ReferenceList,
  all: readonly ReferenceItem[],
  own: readonly Own[],
): { move: (from: number, to: number) => Promise<void>; hide: (item: ReferenceItem) => void } {
  const ownOf = (code: string) => own.find((row) => row.code === code);
  return {
    move: async (from, to) => {
      try {
        for (const { code, position } of positionsAfterMove(all, from, to)) {
          const item = all.find((one) => one.code === code);
          if (item) await say(list, { ...item, position }, ownOf(code));
        }
      } catch (error) {
        showError(error);
      }
    },
    hide: (item) => {
      say(list, { ...item, isHidden: !item.isHidden }, ownOf(item.code)).catch(showError);
    },
  };
}
