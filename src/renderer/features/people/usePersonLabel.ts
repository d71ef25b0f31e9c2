import { useTranslation } from 'react-i18next';
import type { PersonInput } from '#shared/contract/people.ts';
import { fieldLabels } from '../../components/history/fieldLabels.ts';

/** The words for a field of a person, the same as in the history. */
export function usePersonLabel(): (field: keyof PersonInput) => string {
  const { t } = useTranslation();
  return (field) => {
    const key: string = fieldLabels.person[field];
    return t(key);
  };
}
