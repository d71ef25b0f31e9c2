import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { useAction } from '../../api/useAction.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { RecordEditor } from '../../components/form/RecordEditor.tsx';
import { RecordTabs } from '../../components/form/RecordTabs.tsx';
import { checkProject, toDraft } from './projectDraft.ts';
import { ProjectFields } from './ProjectFields.tsx';
import { projectFieldText } from './projectFieldText.ts';
import { ProjectSummary } from './ProjectSummary.tsx';
import { projectTabs } from './projectTabs.tsx';
import { showProjectRefusal } from './showProjectRefusal.ts';
import { useRecordRemoval } from '../../components/useRecordRemoval.ts';

interface ProjectRecordProps {
  project: Project;
}

/** The page of a project: its form, its parts, its history. */
export function ProjectRecord({ project }: ProjectRecordProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const update = useAction('projects.update', { isSilent: true });
  const remove = useRecordRemoval('project');
  const { id } = project;

  const arrange = (form: ReactNode): ReactNode => (
    <RecordTabs tabs={projectTabs(project, form, t)} />
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
      remove={() => remove([id], t('projects.removed', { number: format.number(1) }))}
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
