import { useState } from 'react';
import { Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { referenceLists, type ReferenceList } from '#shared/contract/office.ts';
import { languages, localText } from '#shared/domain/language.ts';
import { lastPosition, type ReferenceItem } from '#shared/domain/referenceLists.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';
import { languageNames } from '../../components/languageNames.ts';
import { PartDrawer } from '../../components/parts/PartDrawer.tsx';
import type { PartField } from '../../components/parts/partField.ts';
import type { PartKey } from '../../components/parts/partNames.ts';
import { useRemoval } from '../../components/parts/useRemoval.ts';
import { ListItemRow } from './ListItemRow.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import classes from './Settings.module.css';
import { useListMoves } from './useListMoves.ts';

/** The item on the form; without an item a new one under a code that nobody has to think of. */
interface Opened {
  item: ReferenceItem | null;
  code: string;
  turn: number;
}

/** The lists of words that the office may change. */
export function ListsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [list, setList] = useState<ReferenceList>('area');
  const [opened, setOpened] = useState<Opened | null>(null);
  const own = useCall('listItems.list', { list }).data?.rows ?? [];
  const { all } = useReferenceList(list);
  const { move, hide } = useListMoves(list, all, own);
  const remove = useRemoval('listItem');
  const open = (item: ReferenceItem | null): void =>
    setOpened((before) => ({
      item,
      code: item?.code ?? `own-${Date.now().toString(36)}`,
      turn: (before?.turn ?? 0) + 1,
    }));
  const ownOf = (code: string) => own.find((row) => row.code === code) ?? null;
  const fields: readonly PartField<PartKey<'listItems'>>[] = [
    {
      key: 'name',
      type: 'localText',
      label: t('settings.list.name'),
      isRequired: true,
      ...(opened?.item ? { initial: opened.item.name } : {}),
    },
  ];
  const row = opened ? ownOf(opened.code) : null;
  const removeOwn = async (code: string): Promise<void> => {
    const gone = ownOf(code);
    if (gone && (await remove(gone.id, localText(gone.name, language)))) setOpened(null);
  };
  return (
    <SettingsFrame>
      <Group justify="space-between" mb="xs">
        <div className={classes['wide']}>
          <SegmentedControl
            aria-label={t('settings.section.lists')}
            miw="max-content"
            size="xs"
            value={list}
            data={referenceLists.map((value) => ({
              value,
              label: t(`settings.listName.${value}`),
            }))}
            onChange={(value) => {
              const known = referenceLists.find((one) => one === value);
              if (known) setList(known);
            }}
          />
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => open(null)}
        >
          {t('settings.list.add')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {t('settings.list.text')}
      </Text>
      <div className={classes['wide']}>
        <Table aria-label={t(`settings.listName.${list}`)} withTableBorder>
          <Table.Thead>
            <Table.Tr>
              {[language, ...languages.filter((one) => one !== language)].map((one) => (
                <Table.Th key={one} scope="col">
                  {languageNames[one]}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('settings.list.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.map((item, index) => (
              <ListItemRow
                key={item.code}
                item={item}
                isFirst={index === 0}
                isLast={index === all.length - 1}
                onMove={(step) => void move(index, index + step)}
                onHide={() => hide(item)}
                onRename={() => open(item)}
                onRemove={ownOf(item.code) ? () => void removeOwn(item.code) : null}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <PartDrawer<'listItems'>
        isOpen={opened !== null}
        turn={opened?.turn ?? 0}
        name="listItems"
        owner={{
          list,
          code: opened?.code ?? '',
          isHidden: opened?.item?.isHidden ?? false,
          position: opened?.item?.position ?? lastPosition(all),
        }}
        fields={fields}
        row={row}
        refusals={{}}
        title={t(opened?.item ? 'settings.list.edit' : 'settings.list.add')}
        onSaved={(goesOn) => (goesOn ? open(null) : setOpened(null))}
        onLeave={() => setOpened(null)}
        onRemove={() => {
          if (opened) void removeOwn(opened.code);
        }}
      />
    </SettingsFrame>
  );
}
