import { ActionIcon, Group, Table } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconEye,
  IconEyeOff,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languages, localText } from '#shared/domain/language.ts';
import type { ReferenceItem } from '#shared/domain/referenceLists.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import classes from './Settings.module.css';

interface ListItemRowProps {
  item: ReferenceItem;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: 1 | -1) => void;
  onHide: () => void;
  onRename: () => void;
  /** Takes the office's entry away; null where there is none. */
  onRemove: (() => void) | null;
}

/** One item of a reference list: its words in three languages and what can be done with it. */
export function ListItemRow(props: ListItemRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { item, isFirst, isLast, onMove, onHide, onRename, onRemove } = props;
  const name = localText(item.name, language);
  return (
    <Table.Tr className={item.isHidden ? (classes['hidden'] ?? '') : ''}>
      {[language, ...languages.filter((one) => one !== language)].map((one, place) =>
        place === 0 ? (
          <Table.Th key={one} scope="row" fw={400}>
            {name}
            {item.isHidden ? ` (${t('settings.list.isHidden')})` : ''}
          </Table.Th>
        ) : (
          <Table.Td key={one} lang={one}>
            {item.name[one]}
          </Table.Td>
        ),
      )}
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            disabled={isFirst}
            aria-label={t('settings.list.up', { name })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={18} />
          </ActionIcon>
          <ActionIcon
            disabled={isLast}
            aria-label={t('settings.list.down', { name })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={18} />
          </ActionIcon>
          <ActionIcon aria-label={t('settings.list.rename', { name })} onClick={onRename}>
            <IconPencil size={18} />
          </ActionIcon>
          <ActionIcon
            aria-label={t(item.isHidden ? 'settings.list.show' : 'settings.list.hide', { name })}
            onClick={onHide}
          >
            {item.isHidden ? <IconEye size={18} /> : <IconEyeOff size={18} />}
          </ActionIcon>
          {onRemove ? (
            <ActionIcon
              aria-label={t(item.isBuiltIn ? 'settings.list.reset' : 'settings.list.remove', {
                name,
              })}
              onClick={onRemove}
            >
              <IconTrash size={18} />
            </ActionIcon>
          ) : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
