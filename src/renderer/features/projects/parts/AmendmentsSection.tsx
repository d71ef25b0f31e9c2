import { useTranslation } from 'react-i18next';
import { amendmentKinds } from '#shared/contract/terms.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../../api/useLanguage.ts';
import { textOf } from '../../../components/parts/draftValues.ts';
import { PartSection } from '../../../components/parts/PartSection.tsx';

interface AmendmentsSectionProps {
  projectId: string;
}

/** Changes of a project's agreement; a new end date moves the end of the project. */
export function AmendmentsSection({ projectId }: AmendmentsSectionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = (key: string): string => t(`terms.amendment.field.${key}`);
  return (
    <PartSection
      name="amendments"
      owner={{ projectId }}
      title={t('terms.amendments')}
      empty={t('terms.amendmentsEmpty')}
      add={t('terms.amendment.add')}
      edit={t('terms.amendment.edit')}
      fields={[
        {
          key: 'kind',
          label: label('kind'),
          type: 'select',
          options: amendmentKinds.map((value) => ({
            value,
            label: t(`terms.amendment.kind.${value}`),
          })),
          initial: 'extension',
          isRequired: true,
        },
        { key: 'number', label: label('number'), type: 'text' },
        { key: 'date', label: label('date'), type: 'date' },
        {
          key: 'newEndDate',
          label: label('newEndDate'),
          type: 'date',
          note: (draft) =>
            isCalendarDate(textOf(draft['newEndDate'])) ? t('terms.amendment.movesEnd') : null,
        },
        { key: 'budget', label: label('budget'), type: 'money', isWide: true },
        { key: 'description', label: label('description'), type: 'localLongText' },
        {
          key: 'formerEndDate',
          label: label('formerEndDate'),
          type: 'date',
          isShown: () => false,
        },
      ]}
      columns={[
        'kind',
        'number',
        'date',
        'formerEndDate',
        'newEndDate',
        'budget',
        {
          key: 'description',
          title: label('description'),
          render: (row) => localText(row.description, language),
        },
      ]}
    />
  );
}
