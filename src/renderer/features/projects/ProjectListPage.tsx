import { useMemo, useState } from 'react';
import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  IconFileSpreadsheet,
  IconFolders,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { invoke } from '../../api/client.ts';
import { useCommand } from '../../api/commands.ts';
import { useExport } from '../../api/useExport.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { DuplicatesButton } from '../../components/DuplicatesButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { TemplateButton } from '../../components/imports/TemplateButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { ListFrame } from '../../components/ListFrame.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { useColumnLayout } from '../../components/table/useColumnLayout.ts';
import { useSelection } from '../../components/table/useSelection.ts';
import { ReportOfView } from '../../components/views/ReportOfView.tsx';
import { SavedViews } from '../../components/views/SavedViews.tsx';
import { BulkChangeButton } from './bulk/BulkChangeButton.tsx';
import { ProjectFilters } from './ProjectFilters.tsx';
import { ProjectTotals } from './ProjectTotals.tsx';
import { QuickEdit } from './quick/QuickEdit.tsx';
import { useProjectColumns } from './useProjectColumns.tsx';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';
import { useProjectView } from './useProjectView.ts';

const idOf = (project: Project): string => project.id;

/** All projects: searched, filtered, sorted, selected, exported. */
export function ProjectListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const view = useProjectView();
  const layout = useColumnLayout('projects', useProjectColumns());
  const selection = useSelection(idOf);
  const remove = useRecordRemoval('project');
  const [isAsking, setIsAsking] = useState(false);
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
            {count > 0 ? (
              <Button
                variant="default"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => setIsAsking(true)}
              >
                {t('projects.list.remove', { number: format.number(count) })}
              </Button>
            ) : null}
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
            <Tooltip label="Ctrl+N">
              <LinkButton to="/projects/new" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('projects.list.new')}
              </LinkButton>
            </Tooltip>
            <ReportOfView list="projects" view={view} layout={layout} />
            <SavedViews list="projects" search={view.search} layout={layout} />
            <ColumnChooser layout={layout} />
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
        onRemove={() => setIsAsking(count > 0)}
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
      <ConfirmDialog
        isOpen={isAsking}
        title={t('projects.remove.title')}
        confirmLabel={t('projects.remove.confirm')}
        isDangerous
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          const message = t('projects.removed', { number: format.number(count) });
          void remove(selection.rows.map(idOf), message).then(selection.clear, () => undefined);
        }}
      >
        {t('projects.remove.text', { number: format.number(count) })}
      </ConfirmDialog>
    </ListFrame>
  );
}
