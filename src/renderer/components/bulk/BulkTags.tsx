import { useState } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { Dialog } from '../Dialog.tsx';
import { showUndo } from '../showUndo.tsx';
import { slicesOf } from './slicesOf.ts';
import { TagChanges } from './TagChanges.tsx';
import { undoOfLast } from './undoStep.ts';

interface BulkTagsProps {
  kind: 'project' | 'person' | 'organisation';
  /** The rows that are selected; the button is there while there are any. */
  ids: readonly string[];
}

const nothing = { add: [], remove: [] };

/** A button for the selected rows of a list: tags to add and to take away, as one change. */
export function BulkTags({ kind, ids }: BulkTagsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const tag = useAction('records.tag');
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<{ add: string[]; remove: string[] }>(nothing);
  const close = (): void => {
    setIsOpen(false);
    setDraft(nothing);
  };
  const apply = async (): Promise<void> => {
    let changed = 0;
    let steps = 0;
    for (const slice of slicesOf(ids)) {
      const answer = await tag.mutateAsync({ kind, ids: slice, ...draft });
      changed += answer.changed;
      if (answer.changed > 0) steps += 1;
    }
    close();
    const message = t('bulk.changed', { number: format.number(changed) });
    if (steps === 0) return;
    showUndo({ message, undoLabel: t('common.undo'), onUndo: await undoOfLast(steps) });
  };
  if (ids.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTags size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('bulk.tags', { number: format.number(ids.length) })}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} size="lg" title={t('bulk.tagsTitle')}>
        <Stack gap="lg">
          <TagChanges kind={kind} value={draft} onChange={setDraft} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button
              loading={tag.isPending}
              disabled={draft.add.length + draft.remove.length === 0}
              onClick={() => void apply().catch(() => undefined)}
            >
              {t('bulk.apply', { number: format.number(ids.length) })}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
