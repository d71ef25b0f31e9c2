import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';

interface PersonResultsProps {
  personId: string;
}

const columns = ['name', 'kind', 'date', 'project'] as const;

/** Publications, patents and other results that name a person. */
export function PersonResults({ personId }: PersonResultsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const answer = useCall('results.list', { personId });
  const rows = answer.data?.rows ?? [];
  const title = t('people.result.title');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={rows.length === 0}
      empty={t('people.result.empty')}
    >
      <PlainTable
        label={title}
        columns={columns.map((key) => ({ title: t(`people.result.${key}`) }))}
        rows={rows.map((row) => {
          const project = row.links[row.projectId];
          return {
            key: row.id,
            cells: [
              localText(row.title, language),
              t(`results.kind.${row.kind}`),
              row.date === null ? '' : format.date(row.date),
              <RowLink
                key="project"
                to={`/projects/${row.projectId}?tab=results`}
                text={project ? localText(project, language) : ''}
              />,
            ],
          };
        })}
      />
    </RecordPart>
  );
}
