import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';

interface ProjectSummaryProps {
  project: Project;
}

/** The line under a project's title: code, status, organisation, last change. */
export function ProjectSummary({ project }: ProjectSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const { leadOrganisation, programme } = project;
  return (
    <Group gap="2px 20px">
      {project.code ? <span>{project.code}</span> : null}
      <StatusBadge status={project.status} />
      {programme ? (
        <Link to="/programmes/$id" params={{ id: programme.id }}>
          {localText(programme.name, language)}
        </Link>
      ) : null}
      {leadOrganisation ? (
        <Link to="/organisations/$id" params={{ id: leadOrganisation.id }}>
          {localText(leadOrganisation.name, language)}
        </Link>
      ) : null}
      <span>
        {t('common.changedBy', { time: format.instant(project.updatedAt), by: project.updatedBy })}
      </span>
    </Group>
  );
}
