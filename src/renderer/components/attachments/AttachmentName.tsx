import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.ts';
import { useAction } from '../../api/useAction.ts';
import classes from '../parts/Parts.module.css';

interface AttachmentNameProps {
  attachment: Attachment;
}

/** The name of a file, which opens it where that is safe, and what is wrong with the file. */
export function AttachmentName({ attachment }: AttachmentNameProps) {
  const { t } = useTranslation();
  const open = useAction('attachments.open');
  const { id, name, canOpen, state } = attachment;
  const isOpenable = canOpen && state === 'present';
  return (
    <>
      {isOpenable ? (
        <UnstyledButton
          className={classes['open']}
          aria-label={t('attachments.open', { name })}
          onClick={() => open.mutate({ id })}
          style={{ overflowWrap: 'anywhere' }}
        >
          {name}
        </UnstyledButton>
      ) : (
        <span style={{ overflowWrap: 'anywhere' }}>{name}</span>
      )}
      {state === 'present' ? (
        canOpen ? null : (
          <Text size="sm" c="dimmed">
            {t('attachments.saveOnly')}
          </Text>
        )
      ) : (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={16} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
          <Text size="sm">{t(`attachments.state.${state}`)}</Text>
        </Group>
      )}
    </>
  );
}
