import { useState } from 'react';
import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ViewList } from '#shared/contract/savedViews.ts';
import type { ColumnLayout } from '../table/useColumnLayout.ts';
import { KeepView } from './KeepView.tsx';
import { useSavedViews } from './useSavedViews.ts';
import { ViewRow } from './ViewRow.tsx';
import { columnsOf, columnsText, searchText } from './viewState.ts';

interface SavedViewsProps<Row> {
  list: ViewList;
  /** Search parameters of the list's address as it stands. */
  search: object;
  layout: Pick<ColumnLayout<Row>, 'settings' | 'restore'>;
}

/** Filters, sorting and columns of a list kept under names; each view is a link to the list. */
export function SavedViews<Row>({ list, search, layout }: SavedViewsProps<Row>) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const state = { search: searchText(search), columns: columnsText(layout.settings) };
  const actions = useSavedViews(list, state);
  const { views } = actions;
  const current = views.find((view) => view.search === state.search);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      shadow="md"
      trapFocus
      withinPortal
      width={380}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          maw={240}
          onClick={() => setIsOpen(!isOpen)}
        >
          {current?.name ?? t('views.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="70vh" style={{ overflow: 'auto' }} aria-label={t('views.title')}>
        <Stack gap="xs">
          {views.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('views.none')}
            </Text>
          ) : (
            <Stack component="ul" gap={2} m={0} p={0} style={{ listStyle: 'none' }}>
              {views.map((view) => (
                <ViewRow
                  key={view.id}
                  view={view}
                  isCurrent={view === current}
                  actions={actions}
                  onOpen={() => {
                    layout.restore(columnsOf(view));
                    setIsOpen(false);
                  }}
                />
              ))}
            </Stack>
          )}
          <KeepView actions={actions} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
