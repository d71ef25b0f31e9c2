import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AffiliationInput } from '#shared/contract/people.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';
import type { PartField } from '../../components/parts/partField.ts';
import { PartSection } from '../../components/parts/PartSection.tsx';
import { usePeriodText } from '../../components/usePeriodText.ts';

interface AffiliationsPanelProps {
  personId: string;
}

/** Where a person works and worked, as what and when. */
export function AffiliationsPanel({ personId }: AffiliationsPanelProps) {
  const { t } = useTranslation();
  const period = usePeriodText();
  const label = (field: keyof AffiliationInput): string => {
    const key: string = fieldLabels.affiliation[field];
    return t(key);
  };
  const fields: PartField<keyof AffiliationInput>[] = [
    {
      key: 'organisationId',
      label: label('organisationId'),
      type: 'record',
      record: 'organisation',
      isRequired: true,
    },
    { key: 'position', label: label('position'), type: 'localText' },
    { key: 'startDate', label: label('startDate'), type: 'date' },
    { key: 'endDate', label: label('endDate'), type: 'date' },
    { key: 'isMain', label: label('isMain'), type: 'flag', isWide: true },
  ];
  return (
    <Box p="md">
      <PartSection
        name="affiliations"
        owner={{ personId }}
        title={t('people.position.title')}
        empty={t('people.position.empty')}
        add={t('people.position.add')}
        edit={t('people.position.edit')}
        fields={fields}
        columns={[
          'organisationId',
          'position',
          { key: 'period', title: t('people.position.period'), render: period },
          {
            key: 'main',
            title: label('isMain'),
            render: ({ isMain }) => (isMain ? t('people.position.main') : ''),
          },
        ]}
      />
    </Box>
  );
}
