import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/contract/programmes.ts';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { usePeriodText } from '../../components/usePeriodText.ts';

interface ProgrammeProjectsProps {
  programme: Programme;
}

/** The first rows only: all of them stand in the list of projects. */
const limit = 100;

/** Projects of the programme and of everything below it. */
export function ProgrammeProjects({ programme }: ProgrammeProjectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const { id, projectCount, projectCountBelow } = programme;
  const answer = useCall('projects.list', {
    filter: {
      search: '',
      statuses: [],
      programmeIds: [id],
      organisationIds: [],
      currencies: [],
      endFrom: null,
      endTo: null,
    },
    sort: [{ key: 'endDate', descending: true }],
    language,
    offset: 0,
    limit,
  });
  const title = t('programmes.tabs.projects');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={projectCountBelow === 0}
      empty={t('programmes.projects.none')}
    >
      <Text size="sm">
        {t('programmes.projects.counts', { own: projectCount, all: projectCountBelow })}
      </Text>
      <PlainTable
        label={title}
        columns={[
          { title: t('projects.field.title') },
          { title: t('projects.field.code') },
          { title: t('projects.field.status') },
          { title: t('projects.field.leadOrganisation') },
          { title: t('programmes.projects.period') },
        ]}
        rows={(answer.data?.rows ?? []).map((row) => ({
          key: row.id,
          cells: [
            <RowLink
              key="title"
              to={`/projects/${row.id}`}
              text={localText(row.title, language)}
            />,
            row.code,
            <StatusBadge key="status" status={row.status} />,
            row.leadOrganisation ? localText(row.leadOrganisation.name, language) : '',
            period(row),
          ],
        }))}
      />
      <div>
        <LinkButton to="/projects" search={{ programme: [id] }} variant="default" size="compact-sm">
          {t('programmes.projects.inList', { number: projectCountBelow })}
        </LinkButton>
      </div>
    </RecordPart>
  );
}
