import { useTranslation } from 'react-i18next';
import { teamRoles } from '#shared/contract/participation.ts';
import type { Project } from '#shared/contract/projects.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { optionOf } from '../../../components/parts/draftValues.ts';
import type { PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { usePeriodText } from '../../../components/usePeriodText.ts';
import { currentAffiliation } from './currentAffiliation.ts';
import { TeamCounts } from './TeamCounts.tsx';

interface TeamPanelProps {
  project: Project;
}

/** The people of a project, each with the place of work of that time. */
export function TeamPanel({ project }: TeamPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const label = (key: PartKey<'teamMembers'>): string => t(`participation.team.field.${key}`);
  const fields: PartField<PartKey<'teamMembers'>>[] = [
    {
      key: 'personId',
      type: 'record',
      record: 'person',
      label: label('personId'),
      isRequired: true,
      follow: async (draft) => {
        const person = optionOf(draft['personId']);
        return person ? currentAffiliation(person.id, language) : {};
      },
    },
    {
      key: 'role',
      type: 'select',
      label: label('role'),
      options: teamRoles.map((value) => ({ value, label: t(`participation.team.role.${value}`) })),
      isRequired: true,
    },
    { key: 'category', type: 'list', list: 'category', label: label('category') },
    {
      key: 'organisationId',
      type: 'record',
      record: 'organisation',
      label: label('organisationId'),
      note: () => t('participation.team.keeps'),
    },
    { key: 'position', type: 'localText', label: label('position') },
    { key: 'startDate', type: 'date', label: label('startDate') },
    { key: 'endDate', type: 'date', label: label('endDate') },
    { key: 'workingDays', type: 'count', label: label('workingDays') },
  ];
  return (
    <PartSection
      name="teamMembers"
      owner={{ projectId: project.id }}
      title={t('participation.team.title')}
      empty={t('participation.team.empty')}
      add={t('participation.team.add')}
      edit={t('participation.team.edit')}
      fields={fields}
      refusals={{ TEAM_MEMBER_TWICE: 'personId' }}
      columns={[
        'personId',
        'role',
        'category',
        'organisationId',
        'position',
        {
          key: 'period',
          title: t('participation.participants.period'),
          isShort: true,
          render: period,
        },
        'workingDays',
      ]}
    >
      <TeamCounts project={project} />
    </PartSection>
  );
}
