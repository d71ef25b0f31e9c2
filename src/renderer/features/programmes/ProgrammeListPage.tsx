import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchBox } from '../../components/filters/SearchBox.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { NewRecordLink } from '../../components/lists/NewRecordLink.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusNote } from '../../components/StatusNote.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useListSearch } from '../../components/useListSearch.ts';
import { ReportOfView } from '../../components/views/ReportOfView.tsx';
import { FoundProgrammes } from './FoundProgrammes.tsx';
import { ProgrammeTree, WaitingTree } from './ProgrammeTree.tsx';
import { useProgrammeColumns } from './useProgrammeColumns.tsx';

/** The tree is in the order of names on each of its levels. */
const byName = [{ key: 'name', descending: false }];

/** Programmes as a tree; while something is searched for, as a flat list of what fits. */
export function ProgrammeListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useListSearch('/programmes');
  const layout = useColumnLayout('programmes', useProgrammeColumns());
  const create = (): void => void navigate({ to: '/programmes/new' });
  useCommand('newRecord', create);
  return (
    <ListFrame>
      <PageHeader
        title={t('programmes.list.title')}
        actions={
          <>
            <NewRecordLink to="/programmes/new" label={t('programmes.list.new')} />
            <ReportOfView
              list="programmes"
              view={{ search: { q: search }, sort: byName }}
              layout={layout}
            />
          </>
        }
      />
      <Group px="md" pb="xs">
        <SearchBox value={search} label={t('programmes.list.search')} onChange={setSearch} />
      </Group>
      <ProgrammeRows search={search} onClear={() => setSearch('')} onCreate={create} />
    </ListFrame>
  );
}

interface ProgrammeRowsProps {
  search: string;
  onClear: () => void;
  onCreate: () => void;
}

function ProgrammeRows({ search, onClear, onCreate }: ProgrammeRowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useCall('programmes.tree', { language });
  if (search !== '') return <FoundProgrammes search={search} onClear={onClear} />;
  if (answer.error) {
    return <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (answer.data === undefined) return <WaitingTree />;
  if (answer.data.length > 0) {
    return (
      <>
        <ProgrammeTree tree={answer.data} />
        <StatusNote>{t('common.table.count', { total: answer.data.length })}</StatusNote>
      </>
    );
  }
  return (
    <EmptyState
      icon={IconTargetArrow}
      title={t('programmes.list.empty.title')}
      text={t('programmes.list.empty.text')}
      actions={<Button onClick={onCreate}>{t('programmes.list.new')}</Button>}
    />
  );
}
