import type { ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordHistory } from '../../components/history/RecordHistory.tsx';
import { checkProject, toDraft } from './projectDraft.ts';
import { ProjectFields } from './ProjectFields.tsx';
import { projectFieldText } from './projectFieldText.ts';
import { ProjectSummary } from './ProjectSummary.tsx';
import { showProjectRefusal } from './showProjectRefusal.ts';
import { useProjectRemoval } from './useProjectRemoval.ts';

interface ProjectRecordProps {
  project: Project;
}

/** The form of a project, its history, and what can be done with it. */
export function ProjectRecord({ project }: ProjectRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const update = useAction('projects.update', { isSilent: true });
  const remove = useProjectRemoval();
  const { id } = project;

  const arrange = (form: ReactNode): ReactNode => (
    <Tabs defaultValue="form" keepMounted className="grow">
      <Tabs.List px="md" mb="xs">
        <Tabs.Tab value="form" leftSection={<IconPencil size={16} aria-hidden />}>
          {t('projects.tabs.form')}
        </Tabs.Tab>
        <Tabs.Tab value="history" leftSection={<IconHistory size={16} aria-hidden />}>
          {t('projects.tabs.history')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="form" className="grow">
        {form}
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <RecordHistory kind="project" id={id} />
      </Tabs.Panel>
    </Tabs>
  );

  return (
    <RecordEditor
      record={project}
      draftKey={`project.${id}`}
      toDraft={(record) => toDraft(record, language, format.amount)}
      check={checkProject}
      save={(version, fields) => update.mutateAsync({ id, version, fields })}
      isSaving={update.isPending}
      staleCode="RECORD_CHANGED_ELSEWHERE"
      onRefusal={showProjectRefusal}
      remove={() => remove([id])}
      leave={() => navigate({ to: '/projects' })}
      title={localText(project.title, language)}
      detail={<ProjectSummary project={project} />}
      fieldLabel={(key) => t(`projects.field.${key}`)}
      fieldText={(draft, key) => projectFieldText(draft, key, { t, format, language })}
      arrange={arrange}
    >
      {(form) => <ProjectFields form={form} />}
    </RecordEditor>
  );
}
