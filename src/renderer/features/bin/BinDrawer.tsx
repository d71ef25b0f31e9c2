import { Button, Drawer, Group, Title } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import type { BinRow } from './useBinColumns.tsx';

interface BinDrawerProps {
  row: BinRow | null;
  onClose: () => void;
  onRestore: (row: BinRow) => void;
}

/** What happened to a deleted record, so that nobody brings back a record without knowing it. */
export function BinDrawer({ row, onClose, onRestore }: BinDrawerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = (row && localText(row.record.title, language)) || t('bin.title');
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      position="right"
      size={640}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.4 }}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': title } }}
    >
      {row ? (
        <>
          <Title order={2} size="h3" mb="sm">
            {title}
          </Title>
          <Group gap="xs">
            <Button
              leftSection={<IconRestore size={16} aria-hidden />}
              onClick={() => onRestore(row)}
              data-autofocus
            >
              {t('bin.restoreOne')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.close')}
            </Button>
          </Group>
          <RecordHistory kind={row.record.kind} id={row.record.id} />
        </>
      ) : null}
    </Drawer>
  );
}
