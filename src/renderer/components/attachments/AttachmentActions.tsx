import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.ts';
import { useAction } from '../../api/useAction.ts';

interface AttachmentActionsProps {
  attachment: Attachment;
  onRemove: () => void;
}

/** Saving a copy and deleting one file. */
export function AttachmentActions({ attachment, onRemove }: AttachmentActionsProps) {
  const { t } = useTranslation();
  const save = useAction('attachments.save');
  const { id, name, state } = attachment;
  const saveCopy = (): void =>
    save.mutate(
      { id },
      {
        onSuccess: ({ saved }) => {
          if (saved) notifications.show({ message: t('attachments.saved', { name }) });
        },
      },
    );
  return (
    <Group gap={4} wrap="nowrap">
      {state === 'missing' ? null : (
        <Tooltip label={t('attachments.save')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('attachments.saveOne', { name })}
            loading={save.isPending}
            onClick={saveCopy}
          >
            <IconDownload size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={t('common.remove')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('attachments.removeOne', { name })}
          onClick={onRemove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
