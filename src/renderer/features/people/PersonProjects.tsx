import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { usePeriodText } from '../../components/usePeriodText.ts';

interface PersonProjectsProps {
  personId: string;
}

const columns = ['project', 'role', 'position', 'organisation', 'period'] as const;

/** The projects of a person, with role, position and organisation of that time. */
export function PersonProjects({ personId }: PersonProjectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const answer = useCall('teamMembers.list', { personId });
  const rows = answer.data?.rows ?? [];
  const title = t('people.project.title');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={rows.length === 0}
      empty={t('people.project.empty')}
    >
      <PlainTable
        label={title}
        columns={columns.map((key) => ({ title: t(`people.project.${key}`) }))}
        rows={rows.map((row) => {
          const nameOf = (id: string | null): string => {
            const name = id === null ? undefined : row.links[id];
            return name ? localText(name, language) : '';
          };
          return {
            key: row.id,
            cells: [
              <RowLink
                key="project"
                to={`/projects/${row.projectId}?tab=people`}
                text={nameOf(row.projectId)}
              />,
              t(`participation.team.role.${row.role}`),
              localText(row.position, language),
              nameOf(row.organisationId),
              period(row),
            ],
          };
        })}
      />
    </RecordPart>
  );
}
