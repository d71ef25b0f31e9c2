import { useTranslation } from 'react-i18next';
import type { PartField } from '../../../components/parts/partField.ts';
import type { PartKey } from '../../../components/parts/partNames.ts';

/** The form of a decision; a new one begins with the next free point of its item. */
export function useDecisionFields(point: string): readonly PartField<PartKey<'decisions'>>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', label: t('minutes.decision.number'), type: 'text', initial: point },
    {
      key: 'title',
      label: t('minutes.decision.title'),
      type: 'localLongText',
      isRequired: true,
    },
    { key: 'votesFor', label: t('history.field.votesFor'), type: 'count' },
    { key: 'votesAgainst', label: t('history.field.votesAgainst'), type: 'count' },
    { key: 'votesAbstained', label: t('history.field.votesAbstained'), type: 'count' },
  ];
}
