import { useTranslation } from 'react-i18next';
import type { InitiativeInput } from '#shared/contract/initiatives.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';

/** The words for a field of an initiative, the same as in the history. */
export function useInitiativeLabel(): (field: keyof InitiativeInput) => string {
  const { t } = useTranslation();
  return (field) => {
    const key: string = fieldLabels.initiative[field];
    return t(key);
  };
}
