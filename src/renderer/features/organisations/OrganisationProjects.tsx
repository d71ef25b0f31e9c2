import { LinkButton } from '../../components/LinkButton.tsx';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { usePeriodText } from '../../components/usePeriodText.ts';

interface OrganisationProjectsProps {
  id: string;
}

/** Projects that the organisation leads, and those in which it has another part. */
export function OrganisationProjects({ id }: OrganisationProjectsProps) {
  return (
    <>
      <LedProjects id={id} />
      <JoinedProjects id={id} />
    </>
  );
}

/** The first rows only: all of them stand in the list of projects. */
const limit = 100;

function LedProjects({ id }: OrganisationProjectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const answer = useCall('projects.list', {
    filter: {
      search: '',
      statuses: [],
      programmeIds: [],
      organisationIds: [id],
      currencies: [],
      endFrom: null,
      endTo: null,
    },
    sort: [{ key: 'endDate', descending: true }],
    language,
    offset: 0,
    limit,
  });
  const title = t('organisations.projects.leads');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={answer.data?.total === 0}
      empty={t('organisations.projects.leadsNone')}
    >
      <PlainTable
        label={title}
        columns={[
          { title: t('projects.field.title') },
          { title: t('projects.field.code') },
          { title: t('projects.field.status') },
          { title: t('organisations.projects.period') },
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
            period(row),
          ],
        }))}
      />
      <div>
        <LinkButton
          to="/projects"
          search={{ organisation: [id] }}
          variant="default"
          size="compact-sm"
        >
          {t('organisations.projects.inList', { number: answer.data?.total ?? 0 })}
        </LinkButton>
      </div>
    </RecordPart>
  );
}

function JoinedProjects({ id }: OrganisationProjectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const answer = useCall('participants.list', { organisationId: id });
  const title = t('organisations.projects.joins');
  const nameless = { kk: '', ru: '', en: '' };
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={answer.data?.rows.length === 0}
      empty={t('organisations.projects.joinsNone')}
    >
      <PlainTable
        label={title}
        columns={[
          { title: t('projects.field.title') },
          { title: t('participation.participants.field.role') },
          { title: t('organisations.projects.period') },
          { title: t('participation.participants.field.note') },
        ]}
        rows={(answer.data?.rows ?? []).map((row) => ({
          key: row.id,
          cells: [
            <RowLink
              key="title"
              to={`/projects/${row.projectId}`}
              text={localText(row.links[row.projectId] ?? nameless, language)}
            />,
            t(`participation.participants.role.${row.role}`),
            period(row),
            row.note,
          ],
        }))}
      />
    </RecordPart>
  );
}
