import { useMemo, useState } from 'react';
import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconFileSpreadsheet, IconFolders, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useExport } from '../../api/useExport.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { DuplicatesButton } from '../../components/DuplicatesButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { TemplateButton } from '../../components/imports/TemplateButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { ListTools } from '../../components/lists/ListTools.tsx';
import { NewRecordLink } from '../../components/lists/NewRecordLink.tsx';
import { useListRemoval } from '../../components/lists/useListRemoval.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { BulkChangeButton } from './bulk/BulkChangeButton.tsx';
import { ProjectFilters } from './ProjectFilters.tsx';
import { ProjectTotals } from './ProjectTotals.tsx';
import { QuickEdit } from './quick/QuickEdit.tsx';
import { useProjectColumns } from './useProjectColumns.tsx';
import { useProjectView } from './useProjectView.ts';

const idOf = (project: Project): string => project.id;

/** All projects: searched, filtered, sorted, selected, exported. */
export function ProjectListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = useProjectView();
  const layout = useColumnLayout('projects', useProjectColumns());
  const selection = useSelection(idOf);
  const removal = useListRemoval('projects', selection);
  const [edited, setEdited] = useState<string | null>(null);
  const { runList, isRunning } = useExport();

  const { filter, sort } = view;
  const list = useMemo(() => ({ filter, sort, language }), [filter, sort, language]);
  const source = useMemo(
    () => ({
      key: ['projects.list', list],
      fetchPage: (offset: number, limit: number) =>
        invoke('projects.list', { ...list, offset, limit }),
    }),
    [list],
  );
  const exportView = (): void => runList('register', list);
  useCommand('export', exportView);

  const count = selection.rows.length;
  return (
    <ListFrame>
      <PageHeader
        title={t('projects.list.title')}
        actions={
          <>
            {count === 1 ? (
              <Tooltip label="F2">
                <Button
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                  onClick={() => setEdited(selection.rows[0]?.id ?? null)}
                >
                  {t('projects.quick.open')}
                </Button>
              </Tooltip>
            ) : null}
            <BulkChangeButton ids={selection.rows.map(idOf)} />
            {removal.button}
            <Tooltip label={`${t('projects.list.exportHint')} (Ctrl+E)`}>
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                loading={isRunning}
                onClick={exportView}
              >
                {t('projects.list.export')}
              </Button>
            </Tooltip>
            <DuplicatesButton kind="project" />
            <NewRecordLink to="/projects/new" label={t('projects.list.new')} />
            <ListTools list="projects" view={view} layout={layout} />
          </>
        }
      />
      <ProjectFilters view={view} />
      <DataTable
        id="projects"
        label={t('projects.list.title')}
        source={source}
        layout={layout}
        rowId={idOf}
        sort={sort}
        onSort={view.setSort}
        selection={selection}
        onOpen={(project) => void navigate({ to: '/projects/$id', params: { id: project.id } })}
        onRemove={removal.ask}
        onEdit={({ id }) => setEdited(id)}
        empty={
          view.isFiltered ? (
            <EmptyState
              icon={IconFolders}
              title={t('projects.list.nothing.title')}
              text={t('projects.list.nothing.text')}
              actions={<Button onClick={view.clearFilters}>{t('common.filter.clearAll')}</Button>}
            />
          ) : (
            <EmptyState
              icon={IconFolders}
              title={t('projects.list.empty.title')}
              text={t('projects.list.empty.text')}
              actions={
                <>
                  <LinkButton to="/import">{t('projects.list.empty.import')}</LinkButton>
                  <TemplateButton />
                  <LinkButton to="/projects/new" variant="default">
                    {t('projects.list.new')}
                  </LinkButton>
                </>
              }
            />
          )
        }
      />
      <ProjectTotals filter={filter} selected={selection.rows} />
      <QuickEdit id={edited} onClose={() => setEdited(null)} />
      {removal.question}
    </ListFrame>
  );
}
