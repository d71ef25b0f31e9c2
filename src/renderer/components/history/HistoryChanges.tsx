import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryView } from '#shared/contract/records.ts';
import { fieldLabelKey } from './fieldLabels.ts';
import { useFieldText } from './useFieldText.ts';

interface HistoryChangesProps {
  entry: HistoryEntryView;
}

/** What each field of a record was and became. */
export function HistoryChanges({ entry }: HistoryChangesProps) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const { kind } = entry.record;
  // A field of an older version of the application has no words any more.
  const known = entry.changes.flatMap((change) => {
    const key = fieldLabelKey(kind, change.field);
    return key === undefined ? [] : [{ ...change, label: t(key) }];
  });
  const cell = (field: string, value: unknown) => {
    const lines = fieldText({ kind, field, value, links: entry.links });
    if (lines.length === 0) return '—';
    return lines.map(({ text, lang }) => (
      <div key={`${lang} ${text}`} lang={lang}>
        {text}
      </div>
    ));
  };
  if (known.length === 0) return null;
  return (
    <Table mt="xs" layout="fixed" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">{t('common.conflict.field')}</Table.Th>
          <Table.Th>{t('history.before')}</Table.Th>
          <Table.Th>{t('history.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {known.map(({ field, label, before, after }) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td>{cell(field, before)}</Table.Td>
            <Table.Td>{cell(field, after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
