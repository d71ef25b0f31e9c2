import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import { invoke } from '../../api/client.ts';
import { showError } from '../../api/showError.ts';
import { useFormat } from '../../api/useFormat.ts';
import { showUndo } from '../../components/showUndo.tsx';
import { restoreRecords, type Restoring } from './restoreRecords.ts';
import type { BinRow } from './useBinColumns.tsx';

async function binAgain(restored: Restoring['restored']): Promise<void> {
  // Backwards: what names others goes before them.
  for (const { kind, ids } of restored.toReversed()) await invoke('records.remove', { kind, ids });
}

/** Brings rows of the bin back, offers Undo, and says why others stayed. */
export function useRestoring(): (rows: readonly BinRow[]) => Promise<void> {
  const { t } = useTranslation();
  const format = useFormat();
  return async (rows) => {
    const { restored, refusals } = await restoreRecords(rows.map(({ record }) => record));
    const count = restored.reduce((sum, { ids }) => sum + ids.length, 0);
    if (count > 0) {
      showUndo({
        message: t('bin.restored', { number: format.number(count) }),
        undoLabel: t('common.undo'),
        onUndo: () => {
          binAgain(restored).catch(showError);
        },
      });
    }
    const [first] = refusals;
    if (first === undefined) return;
    notifications.show({
      color: 'red',
      autoClose: false,
      message: t('bin.refused', {
        number: format.number(refusals.length),
        reason: errorText(first),
      }),
    });
  };
}
