import { useTranslation } from 'react-i18next';
import { fundingBases, fundingKinds, fundingStages } from '#shared/contract/funding.ts';
import type { Project } from '#shared/contract/projects.ts';
import { moneyOf } from '../../../components/parts/draftValues.ts';
import type { PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';
import { FundingSums } from './FundingSums.tsx';

interface FundingPanelProps {
  project: Project;
}

/** The money of a project: what it comes to, and the sums one by one. */
export function FundingPanel({ project }: FundingPanelProps) {
  const { t } = useTranslation();
  const label = (key: PartKey<'fundingLines'>): string => t(`funding.field.${key}`);
  const hasRate = (draft: Parameters<typeof moneyOf>[0]): boolean =>
    moneyOf(draft).currency !== 'KZT';
  const fields: PartField<PartKey<'fundingLines'>>[] = [
    { key: 'partyId', type: 'record', record: 'organisation', label: label('partyId') },
    { key: 'amount', type: 'money', label: label('amount'), isRequired: true },
    { key: 'date', type: 'date', label: label('date') },
    {
      key: 'stage',
      type: 'select',
      label: label('stage'),
      options: fundingStages.map((value) => ({ value, label: t(`funding.stage.${value}`) })),
      isRequired: true,
      initial: 'commitment',
    },
    {
      key: 'basis',
      type: 'select',
      label: label('basis'),
      options: fundingBases.map((value) => ({ value, label: t(`funding.basis.${value}`) })),
      isRequired: true,
      initial: 'actual',
    },
    {
      key: 'kind',
      type: 'select',
      label: label('kind'),
      options: fundingKinds.map((value) => ({ value, label: t(`funding.kind.${value}`) })),
      isRequired: true,
    },
    { key: 'share', type: 'percent', label: label('share') },
    {
      key: 'rate',
      type: 'decimal',
      label: label('rate'),
      isShown: (draft) => hasRate(draft['amount']),
      note: () => t('funding.rateHint'),
    },
    {
      key: 'rateSource',
      type: 'text',
      label: label('rateSource'),
      isShown: (draft) => hasRate(draft['amount']),
    },
    { key: 'costLine', type: 'list', list: 'costLine', label: label('costLine') },
    { key: 'note', type: 'text', label: label('note'), isWide: true },
  ];
  const { budget } = project;
  return (
    <>
      <FundingSums projectId={project.id} />
      <PartSection
        name="fundingLines"
        owner={{ projectId: project.id }}
        title={t('funding.lines')}
        empty={t('funding.empty')}
        add={t('funding.add')}
        edit={t('funding.edit')}
        fields={fields.map((field) =>
          field.key === 'amount' && budget
            ? { ...field, initial: { amount: '', currency: budget.currency } }
            : field,
        )}
        order={(a, b) => fundingStages.indexOf(a.stage) - fundingStages.indexOf(b.stage)}
        groupOf={({ stage }) => t(`funding.stage.${stage}`)}
        columns={[
          'amount',
          'basis',
          'date',
          'partyId',
          'kind',
          'share',
          'rate',
          'costLine',
          'note',
        ]}
      />
    </>
  );
}
