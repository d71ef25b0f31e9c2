import { Alert, Select, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportEncoding } from '#shared/contract/importTables.ts';
import { encodingName } from './encodingName.ts';

interface EncodingPanelProps {
  encoding: ImportEncoding;
  /** Null when the file is not at hand to be read again. */
  onChange: ((encoding: string) => void) | null;
}

/** In which letters a text file was read, what was put right in it, and a way to choose others. */
export function EncodingPanel({ encoding, onChange }: EncodingPanelProps) {
  const { t } = useTranslation();
  const { name, others, delimiter, repaired, samples, undecodable } = encoding;
  const names = [name, ...others.filter((other) => other !== name)];
  const sign = delimiter === '\t' ? t('imports.encoding.tab') : `“${delimiter ?? ''}”`;
  return (
    <Stack gap="sm" component="section" aria-label={t('imports.encoding.label')}>
      <Select
        label={t('imports.encoding.label')}
        description={t('imports.encoding.text')}
        maw={460}
        data={names.map((value) => ({ value, label: encodingName(value) }))}
        value={name}
        allowDeselect={false}
        disabled={onChange === null}
        onChange={(value) => (value === null || value === name ? undefined : onChange?.(value))}
      />
      {delimiter === null ? null : (
        <Text size="sm">{t('imports.encoding.delimiter', { sign })}</Text>
      )}
      {undecodable > 0 ? (
        <Alert color="yellow">{t('imports.encoding.undecodable', { count: undecodable })}</Alert>
      ) : null}
      {repaired > 0 ? (
        <Text size="sm">{t('imports.encoding.repaired', { count: repaired })}</Text>
      ) : null}
      {samples.length > 0 ? (
        <Table maw={900} layout="fixed" aria-label={t('imports.encoding.samples')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('imports.encoding.before')}</Table.Th>
              <Table.Th>{t('imports.encoding.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {samples.map(({ before, after }) => (
              <Table.Tr key={before}>
                <Table.Td c="dimmed">{before}</Table.Td>
                <Table.Td>{after}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Stack>
  );
}
