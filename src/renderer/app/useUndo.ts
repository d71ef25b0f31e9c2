import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UndoSteps } from '#shared/contract/records.ts';
import { CallError } from '../api/CallError.ts';
import { invoke } from '../api/client.ts';
import { showError } from '../api/showError.ts';
import { useFormat } from '../api/useFormat.ts';
import { recordAddress } from '../components/history/recordAddress.ts';
import { useRecordTitle } from '../components/history/useRecordTitle.ts';
import { showUndo } from '../components/showUndo.tsx';

type Way = 'undo' | 'redo';
type Step = NonNullable<UndoSteps['undo']>;

/** What the reversal of each kind of reversal does: a record deleted by undo comes back by redo. */
const again = { create: 'create', update: 'update', remove: 'create', restore: 'remove' } as const;

const calls = { undo: 'records.undo', redo: 'records.redo' } as const;

export interface Undo {
  undo: () => void;
  redo: () => void;
}

/** Takes back the last change of the record, wherever it was made, and says what it was. */
export function useUndo(): Undo {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useRecordTitle();
  const { history } = useRouter();

  const nothing = (way: Way): void => {
    notifications.show({
      id: 'undo-nothing',
      message: t(`history.nothing.${way}`),
      autoClose: 3000,
    });
  };
  /** The page of a record that is gone now has nothing to show any more. */
  const leaveGone = ({ action, record }: Step): void => {
    const isGone = action === 'create' || action === 'restore';
    const address = recordAddress({ ...record, parent: null });
    if (!isGone || address === null || !history.location.pathname.startsWith(address)) return;
    history.push(address.slice(0, address.lastIndexOf('/')));
  };
  const say = (way: Way, { action, record, count }: Step): void => {
    const one = title(record);
    const told =
      count > 1 ? t('history.andMore', { record: one, number: format.number(count - 1) }) : one;
    const back: Way = way === 'undo' ? 'redo' : 'undo';
    showUndo({
      // One note at a time: an older one would offer to redo the wrong change.
      id: 'undo-step',
      message:
        way === 'undo'
          ? t(`history.undone.${action}`, { record: told })
          : t(`history.redone.${again[action]}`, { record: told }),
      undoLabel: way === 'undo' ? t('history.again') : t('common.undo'),
      onUndo: () => go(back),
    });
  };
  const carryOut = async (way: Way): Promise<void> => {
    const before = await invoke('records.steps', {});
    const step = before[way];
    if (!step) {
      nothing(way);
      return;
    }
    await invoke(calls[way], {});
    leaveGone(step);
    say(way, step);
  };
  const go = (way: Way): void => {
    carryOut(way).catch((error: unknown) => {
      if (error instanceof CallError && error.code === 'UNDO_NOTHING') nothing(way);
      else showError(error);
    });
  };
  return { undo: () => go('undo'), redo: () => go('redo') };
}
