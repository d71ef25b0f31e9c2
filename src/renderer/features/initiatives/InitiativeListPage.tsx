import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { ReportOfView } from '../../components/views/ReportOfView.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { InitiativeBoard } from './InitiativeBoard.tsx';
import { InitiativeFilters } from './InitiativeFilters.tsx';
import { InitiativeTable } from './InitiativeTable.tsx';
import { useInitiativeColumns } from './useInitiativeColumns.tsx';
import { useInitiativeView } from './useInitiativeView.ts';

/** Initiatives on a board or in a list, with the same filters. */
export function InitiativeListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const view = useInitiativeView();
  const layout = useColumnLayout('initiatives', useInitiativeColumns());
  const { isFiltered, isList } = view;
  const create = (): void => void navigate({ to: '/initiatives/new' });
  useCommand('newRecord', create);
  const empty = (
    <EmptyState
      icon={IconBulb}
      title={t(isFiltered ? 'common.nothing.title' : 'initiatives.list.empty.title')}
      text={t(isFiltered ? 'common.nothing.text' : 'initiatives.list.empty.text')}
      actions={
        isFiltered ? (
          <Button onClick={view.clearFilters}>{t('common.filter.clearAll')}</Button>
        ) : (
          <Button onClick={create}>{t('initiatives.form.new')}</Button>
        )
      }
    />
  );
  return (
    <ListFrame>
      <PageHeader
        title={t('initiatives.list.title')}
        actions={
          <>
            <Tooltip label="Ctrl+N">
              <LinkButton to="/initiatives/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('initiatives.form.new')}
              </LinkButton>
            </Tooltip>
            <ReportOfView list="initiatives" view={view} layout={layout} />
            {isList ? <ColumnChooser layout={layout} /> : null}
          </>
        }
      />
      <InitiativeFilters view={view} />
      {isList ? (
        <InitiativeTable view={view} layout={layout} empty={empty} />
      ) : (
        <InitiativeBoard view={view} empty={empty} />
      )}
    </ListFrame>
  );
}
