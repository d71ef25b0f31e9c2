import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '#shared/contract/snapshots.ts';

/** The formats that a report is kept in, and which of its files are not as they were. */
export function FileStates({ files }: { files: readonly KeptFile[] }) {
  const { t } = useTranslation();
  const wrong = files.filter(({ state }) => state !== 'present');
  return (
    <>
      {files.map(({ format }) => t(`reportScreens.issue.format.${format}`)).join(', ')}
      {wrong.map(({ format, state }) => (
        <Group key={format} gap={6} wrap="nowrap">
          <IconAlertTriangle size={16} aria-hidden />
          <Text size="sm">
            {t(`reportScreens.archive.state.${state}`, {
              format: t(`reportScreens.issue.format.${format}`),
            })}
          </Text>
        </Group>
      ))}
    </>
  );
}
