import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../api/useFormat.ts';
import { Dialog } from '../Dialog.tsx';

export interface ConflictField {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

export interface ConflictDialogProps {
  isOpen: boolean;
  /** Who saved the other version, and when (UTC). */
  by: string;
  at: string;
  /** The officer's changes beside what stands in the record now. */
  fields: readonly ConflictField[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** The record was saved by somebody else meanwhile: nothing is overwritten without a decision. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="xl"
      title={t('common.conflict.title')}
    >
      <Stack gap="md">
        <Text size="sm">
          {t('common.conflict.text', { by: props.by, time: format.instant(props.at) })}
        </Text>
        <Table withTableBorder withColumnBorders layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('common.conflict.field')}</Table.Th>
              <Table.Th>{t('common.conflict.theirs')}</Table.Th>
              <Table.Th>{t('common.conflict.mine')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {props.fields.map((field) => (
              <Table.Tr key={field.key}>
                <Table.Th scope="row">{field.label}</Table.Th>
                <Table.Td>{field.theirs || '—'}</Table.Td>
                <Table.Td>{field.mine || '—'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t('common.conflict.goOn')}
          </Button>
          <Button variant="default" onClick={props.onTakeTheirs}>
            {t('common.conflict.takeTheirs')}
          </Button>
          <Button onClick={props.onKeepMine}>{t('common.conflict.keepMine')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
