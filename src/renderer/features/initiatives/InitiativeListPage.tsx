import { useNavigate } from '@tanstack/react-router';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';
import { ListFrame } from '../../components/ListFrame.tsx';
import { NewRecordLink } from '../../components/lists/NewRecordLink.tsx';
import { NothingListed } from '../../components/lists/NothingListed.tsx';
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
  const { isList } = view;
  const create = (): void => void navigate({ to: '/initiatives/new' });
  useCommand('newRecord', create);
  const empty = (
    <NothingListed
      icon={IconBulb}
      list="initiatives"
      view={view}
      create={t('initiatives.form.new')}
      onCreate={create}
    />
  );
  return (
    <ListFrame>
      <PageHeader
        title={t('initiatives.list.title')}
        actions={
          <>
            <NewRecordLink to="/initiatives/new" label={t('initiatives.form.new')} />
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
