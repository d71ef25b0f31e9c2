import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '#shared/contract/snapshots.ts';
import { formatBytes } from '#shared/i18n/format/formatBytes.ts';
import { useAction } from '../../../api/useAction.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { PlainTable } from '../../../components/PlainTable.tsx';
import classes from '../Reports.module.css';

interface IssuedFilesProps {
  id: string;
  files: readonly KeptFile[];
}

const columns = ['file', 'size', 'check', 'actions'] as const;

/** The files of an issued report, each checked against its hash, to be opened or saved bit for bit. */
export function IssuedFiles({ id, files }: IssuedFilesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const open = useAction('snapshots.open');
  const save = useAction('snapshots.save');
  const saveCopy = ({ format, name }: KeptFile): void =>
    save.mutate(
      { id, format },
      {
        onSuccess: ({ isSaved }) => {
          if (isSaved) notifications.show({ message: t('attachments.saved', { name }) });
        },
      },
    );
  return (
    <PlainTable
      label={t('reportScreens.archive.column.files')}
      columns={columns.map((key) => ({
        title: t(`reportScreens.archive.fileColumn.${key}`),
        ...(key === 'size' ? { align: 'end' as const } : {}),
      }))}
      rows={files.map((file) => ({
        key: file.format,
        cells: [
          file.name,
          formatBytes(file.size, language),
          <div key="check">
            {file.state === 'present' ? (
              <Text size="sm">{t('reportScreens.archive.unchanged')}</Text>
            ) : (
              <Group gap={6} wrap="nowrap">
                <IconAlertTriangle size={16} aria-hidden />
                <Text size="sm">
                  {t(`reportScreens.archive.state.${file.state}`, {
                    format: t(`reportScreens.issue.format.${file.format}`),
                  })}
                </Text>
              </Group>
            )}
            <span className={classes['hash']} title={file.sha256}>{`SHA-256 ${file.sha256}`}</span>
          </div>,
          file.state === 'present' ? (
            <Group key="actions" gap="xs" wrap="nowrap">
              <Button
                size="xs"
                variant="default"
                leftSection={<IconExternalLink size={14} aria-hidden />}
                aria-label={t('reportScreens.archive.openFile', { name: file.name })}
                onClick={() => open.mutate({ id, format: file.format })}
              >
                {t('reportScreens.archive.open')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconDownload size={14} aria-hidden />}
                aria-label={t('reportScreens.archive.saveFile', { name: file.name })}
                onClick={() => saveCopy(file)}
              >
                {t('reportScreens.archive.save')}
              </Button>
            </Group>
          ) : null,
        ],
      }))}
    />
  );
}
