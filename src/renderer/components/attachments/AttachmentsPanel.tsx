import { useRef } from 'react';
import { Box, Button, Center, Loader, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MainKind } from '#shared/domain/recordKinds.ts';
import { formatBytes } from '#shared/i18n/format/formatBytes.ts';
import { useAction } from '../../api/useAction.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LoadProblem } from '../LoadProblem.tsx';
import { useRemoval } from '../parts/useRemoval.ts';
import { AttachmentTable } from './AttachmentTable.tsx';
import classes from '../parts/Parts.module.css';

interface AttachmentsPanelProps {
  recordKind: MainKind;
  recordId: string;
}

/** The files kept with a record: add, describe, open, save a copy, delete with Undo. */
export function AttachmentsPanel({ recordKind, recordId }: AttachmentsPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useCall('attachments.list', { recordId });
  const limits = useCall('attachments.limits', {});
  const add = useAction('attachments.add');
  const remove = useRemoval('attachment');
  const addButton = useRef<HTMLButtonElement>(null);
  const removeOne = async (id: string, name: string): Promise<void> => {
    if (await remove(id, name)) addButton.current?.focus();
  };
  const limit = limits.data ? formatBytes(limits.data.maxBytes, language) : '';
  return (
    <Box p="md">
      <section className={classes['section']} aria-label={t('attachments.title')}>
        <div className={classes['head']}>
          <Title order={2}>{t('attachments.title')}</Title>
          <Button
            ref={addButton}
            variant="default"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            loading={add.isPending}
            onClick={() => add.mutate({ recordKind, recordId })}
          >
            {t('attachments.add')}
          </Button>
        </div>
        {list.error ? (
          <LoadProblem error={list.error} onRetry={() => void list.refetch()} />
        ) : list.data === undefined ? (
          <Center p="lg">
            <Loader />
          </Center>
        ) : list.data.length === 0 ? (
          <p className={classes['empty']}>{t('attachments.empty', { limit })}</p>
        ) : (
          <>
            <AttachmentTable
              attachments={list.data}
              onRemove={({ id, name }) => void removeOne(id, name)}
            />
            <Text size="sm" c="dimmed" mt="xs">
              {t('attachments.hint', { limit })}
            </Text>
          </>
        )}
      </section>
    </Box>
  );
}
