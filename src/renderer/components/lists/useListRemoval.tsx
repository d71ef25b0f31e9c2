import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../api/useFormat.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import type { Selection } from '../table/useSelection.ts';
import { useRecordRemoval } from '../useRecordRemoval.ts';

const kindOf = {
  projects: 'project',
  people: 'person',
  organisations: 'organisation',
  meetings: 'meeting',
} as const;

/** Deleting the chosen rows of a list: its button, its question, and `ask` for the Delete key. */
export function useListRemoval(
  list: keyof typeof kindOf,
  { rows, clear }: Pick<Selection<{ id: string }>, 'rows' | 'clear'>,
): { button: ReactNode; question: ReactNode; ask: () => void } {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useRecordRemoval(kindOf[list]);
  const [isAsking, setIsAsking] = useState(false);
  const number = format.number(rows.length);
  const ask = (): void => setIsAsking(rows.length > 0);
  return {
    ask,
    button:
      rows.length > 0 ? (
        <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={ask}>
          {t('bulk.remove.button', { number })}
        </Button>
      ) : null,
    question: (
      <ConfirmDialog
        isOpen={isAsking}
        title={t(`bulk.remove.title.${list}`)}
        confirmLabel={t('common.remove')}
        isDangerous
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          const ids = rows.map(({ id }) => id);
          void remove(ids, t(`${list}.removed`, { number })).then(clear, () => undefined);
        }}
      >
        {t(`bulk.remove.text.${list}`, { number })}
      </ConfirmDialog>
    ),
  };
}
