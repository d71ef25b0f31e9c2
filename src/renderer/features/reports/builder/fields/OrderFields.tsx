import { ActionIcon, Group, Select, Stack, Text } from '@mantine/core';
import { IconSortAscending, IconSortDescending, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { replaced } from '../draft.ts';
import type { Builder } from '../useBuilder.ts';
import { GroupingSelect } from './GroupingSelect.tsx';

/** How rows are grouped and in which order they stand. */
export function OrderFields({ builder }: { builder: Builder }) {
  const { t } = useTranslation();
  const { report, columns, change } = builder;
  const { groups, sort } = report;
  const sortable = columns.filter(
    ({ key, canSort }) => canSort && !sort.some((one) => one.key === key),
  );
  const word = (key: string): string => {
    const info = columns.find((one) => one.key === key);
    return info ? t(`reportBuilder.columns.${info.word}`) : key;
  };
  const places = groups.length === 0 ? [0] : [0, 1];
  return (
    <Stack gap={8} component="section" aria-label={t('reportBuilder.form.order')}>
      <Text fw={600} size="sm">
        {t('reportBuilder.form.order')}
      </Text>
      {places.map((at) => (
        <GroupingSelect
          key={at}
          label={t(at === 0 ? 'reportBuilder.form.groupBy' : 'reportBuilder.form.thenBy')}
          none={t('reportBuilder.form.noGroups')}
          value={groups[at] ?? null}
          columns={columns}
          onChange={(next) =>
            change({
              groups:
                next === null
                  ? groups.slice(0, at)
                  : [...groups.slice(0, at), next, ...groups.slice(at + 1)],
            })
          }
        />
      ))}
      {sort.map((one, at) => (
        <Group key={one.key} gap={4} wrap="nowrap">
          <Text size="sm" flex={1} miw={0}>
            {word(one.key)}
          </Text>
          <ActionIcon
            color="gray"
            aria-pressed={one.descending}
            aria-label={t('reportBuilder.form.descending', { column: word(one.key) })}
            onClick={() =>
              change({ sort: replaced(sort, at, { ...one, descending: !one.descending }) })
            }
          >
            {one.descending ? <IconSortDescending size={18} /> : <IconSortAscending size={18} />}
          </ActionIcon>
          <ActionIcon
            color="gray"
            aria-label={t('reportBuilder.form.removeSort', { column: word(one.key) })}
            onClick={() => change({ sort: replaced(sort, at, null) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      {sort.length < 5 ? (
        <Select
          label={t('reportBuilder.form.sortBy')}
          placeholder={t('reportBuilder.form.choose')}
          searchable
          value={null}
          data={sortable.map(({ key, word: name }) => ({
            value: key,
            label: t(`reportBuilder.columns.${name}`),
          }))}
          onChange={(key) => {
            if (key !== null) change({ sort: [...sort, { key, descending: false }] });
          }}
        />
      ) : null}
    </Stack>
  );
}
