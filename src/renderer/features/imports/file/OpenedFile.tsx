import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenImport } from '#shared/contract/importTables.ts';
import { EarlierImport } from '../EarlierImport.tsx';
import { StepBar } from '../StepBar.tsx';
import type { ImportWork } from '../useImport.ts';
import { EncodingPanel } from './EncodingPanel.tsx';
import classes from '../Import.module.css';

interface OpenedFileProps {
  work: ImportWork;
  open: OpenImport;
}

/** What was found in a file that has been read, before its tables are looked at. */
export function OpenedFile({ work, open }: OpenedFileProps) {
  const { t } = useTranslation();
  const rows = open.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
  const cut = open.sheets.filter(({ isCut }) => isCut).map(({ name }) => name);
  const facts = [
    t('imports.opened.format', { format: open.format }),
    t('imports.opened.sheets', { total: open.sheets.length }),
    t('imports.opened.rows', { total: rows }),
  ];
  const notes = [
    open.hasMacros ? t('imports.opened.macros') : '',
    open.hasExternalLinks ? t('imports.opened.links') : '',
    open.skippedSheets.length > 0
      ? t('imports.opened.skipped', { names: open.skippedSheets.join(', ') })
      : '',
    cut.length > 0 ? t('imports.opened.cut', { names: cut.join(', ') }) : '',
  ].filter((note) => note !== '');
  return (
    <>
      <Stack gap="md" px="md" pb="md" className={classes['content'] ?? ''}>
        <div>
          <Title order={2}>{open.fileName}</Title>
          <Text size="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </div>
        <EarlierImport importId={open.importId} />
        {open.encoding === null ? null : (
          <EncodingPanel encoding={open.encoding} onChange={work.readAs} />
        )}
        {notes.length > 0 ? (
          <Alert color="yellow" title={t('imports.opened.notes')}>
            <List size="sm">
              {notes.map((note) => (
                <List.Item key={note}>{note}</List.Item>
              ))}
            </List>
          </Alert>
        ) : null}
      </Stack>
      <StepBar
        onBack={null}
        action={<Button onClick={() => work.go('tables')}>{t('imports.next')}</Button>}
      />
    </>
  );
}
