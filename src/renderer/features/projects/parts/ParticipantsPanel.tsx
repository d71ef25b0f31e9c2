import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { participantRoles } from '#shared/contract/participation.ts';
import type { Project } from '#shared/contract/projects.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { usePeriodText } from '../../../components/usePeriodText.ts';

interface ParticipantsPanelProps {
  project: Project;
}

/** The organisations of a project: the leading one from its form first, then all others. */
export function ParticipantsPanel({ project }: ParticipantsPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const label = (key: PartKey<'participants'>): string =>
    t(`participation.participants.field.${key}`);
  const fields: PartField<PartKey<'participants'>>[] = [
    {
      key: 'organisationId',
      type: 'record',
      record: 'organisation',
      label: label('organisationId'),
      isRequired: true,
    },
    {
      key: 'role',
      type: 'select',
      label: label('role'),
      options: participantRoles.map((value) => ({
        value,
        label: t(`participation.participants.role.${value}`),
      })),
      isRequired: true,
      isWide: true,
    },
    { key: 'contactId', type: 'record', record: 'person', label: label('contactId') },
    { key: 'startDate', type: 'date', label: label('startDate') },
    { key: 'endDate', type: 'date', label: label('endDate') },
    { key: 'note', type: 'text', label: label('note'), isWide: true },
  ];
  const { leadOrganisation: lead } = project;
  const leadRow = lead
    ? [
        <Link key="lead" to="/organisations/$id" params={{ id: lead.id }}>
          {localText(lead.name, language)}
        </Link>,
        t('participation.participants.leading'),
        '',
        '',
        t('participation.participants.leadingHint'),
      ]
    : null;
  return (
    <PartSection
      name="participants"
      owner={{ projectId: project.id }}
      title={t('participation.participants.title')}
      empty={t('participation.participants.empty')}
      add={t('participation.participants.add')}
      edit={t('participation.participants.edit')}
      fields={fields}
      pinned={leadRow ? [leadRow] : []}
      refusals={{ PARTICIPANT_TWICE: 'organisationId' }}
      columns={[
        'organisationId',
        'role',
        'contactId',
        {
          key: 'period',
          title: t('participation.participants.period'),
          isShort: true,
          render: period,
        },
        'note',
      ]}
    />
  );
}
