import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { resultKinds } from '#shared/contract/results.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../../api/useFormat.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import type { PartRow } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { resultFields } from './resultFields.ts';

interface ResultsPanelProps {
  projectId: string;
}

type Row = PartRow<'results'>;

const placeOf = ({ kind }: Row): number => resultKinds.indexOf(kind);

/** What came out of a project, in groups by kind. */
export function ResultsPanel({ projectId }: ResultsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const who = (row: Row): string => {
    const person = row.personId === null ? undefined : row.links[row.personId];
    return [person ? localText(person, language) : '', row.authors].filter(Boolean).join('; ');
  };
  const where = (row: Row): string =>
    [row.venue, row.country ? format.country(row.country) : ''].filter(Boolean).join(', ');
  const mark = (row: Row): string =>
    [
      row.doi,
      row.number,
      row.trl === null ? '' : `TRL ${row.trl}`,
      row.peopleCount === null
        ? ''
        : t('results.people', { number: format.number(row.peopleCount) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Box p="md">
      <PartSection
        name="results"
        owner={{ projectId }}
        title={t('results.tab')}
        empty={t('results.empty')}
        add={t('results.add')}
        edit={t('results.edit')}
        fields={resultFields(t)}
        order={(a, b) => placeOf(a) - placeOf(b)}
        groupOf={(row) => t(`results.kind.${row.kind}`)}
        columns={[
          {
            key: 'title',
            title: t('results.field.title'),
            render: (row) => localText(row.title, language),
          },
          'date',
          { key: 'who', title: t('results.who'), render: who },
          { key: 'where', title: t('results.field.venue'), render: where },
          { key: 'mark', title: t('results.mark'), render: mark },
        ]}
      />
    </Box>
  );
}
