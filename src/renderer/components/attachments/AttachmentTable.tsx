import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.ts';
import { formatBytes } from '#shared/i18n/format/formatBytes.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import classes from '../parts/Parts.module.css';
import { AttachmentActions } from './AttachmentActions.tsx';
import { AttachmentName } from './AttachmentName.tsx';
import { DescriptionField } from './DescriptionField.tsx';

interface AttachmentTableProps {
  attachments: readonly Attachment[];
  onRemove: (attachment: Attachment) => void;
}

const columns = ['name', 'description', 'size', 'added', 'actions'] as const;

/** One row per file. */
export function AttachmentTable({ attachments, onRemove }: AttachmentTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (
    <div className={classes['scroll']}>
      <Table aria-label={t('attachments.title')} className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th
                key={column}
                scope="col"
                {...(column === 'size' ? { 'data-align': 'end' } : {})}
              >
                {t(`attachments.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {attachments.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <AttachmentName attachment={one} />
              </Table.Th>
              <Table.Td miw={200}>
                <DescriptionField key={one.version} attachment={one} />
              </Table.Td>
              <Table.Td data-align="end">{formatBytes(one.size, language)}</Table.Td>
              <Table.Td>{`${format.instant(one.createdAt)}, ${one.createdBy}`}</Table.Td>
              <Table.Td>
                <AttachmentActions attachment={one} onRemove={() => onRemove(one)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
