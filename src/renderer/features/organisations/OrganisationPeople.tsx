import { useTranslation } from 'react-i18next';
import { localText } from '#shared/domain/language.ts';
import { useCall } from '../../api/useCall.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { compareTexts } from '../../components/compareTexts.ts';
import { PlainTable } from '../../components/PlainTable.tsx';
import { RecordPart } from '../../components/RecordPart.tsx';
import { RowLink } from '../../components/RowLink.tsx';
import { usePeriodText } from '../../components/usePeriodText.ts';

interface OrganisationPeopleProps {
  id: string;
}

/** Everybody who works or worked there, with the position and the time of it. */
export function OrganisationPeople({ id }: OrganisationPeopleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = usePeriodText();
  const answer = useCall('affiliations.list', { organisationId: id });
  const nameless = { kk: '', ru: '', en: '' };
  const rows = (answer.data?.rows ?? [])
    .map((row) => ({ row, name: localText(row.links[row.personId] ?? nameless, language) }))
    .toSorted((a, b) => compareTexts(a.name, b.name));
  const title = t('organisations.tabs.people');
  return (
    <RecordPart
      title={title}
      answer={answer}
      isEmpty={rows.length === 0}
      empty={t('organisations.people.none')}
    >
      <PlainTable
        label={title}
        columns={[
          { title: t('organisations.people.name') },
          { title: t('organisations.people.position') },
          { title: t('organisations.projects.period') },
        ]}
        rows={rows.map(({ row, name }) => ({
          key: row.id,
          cells: [
            <RowLink key="name" to={`/people/${row.personId}`} text={name} />,
            localText(row.position, language),
            period(row),
          ],
        }))}
      />
    </RecordPart>
  );
}
