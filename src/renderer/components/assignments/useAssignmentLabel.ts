import { useTranslation } from 'react-i18next';
import type { AssignmentInput } from '#shared/contract/assignments.ts';
import { fieldLabels } from '../history/fieldLabels.ts';

/** The words for a field of an assignment, the same as in the history. */
export function useAssignmentLabel(): (field: keyof AssignmentInput) => string {
  const { t } = useTranslation();
  return (field) => {
    const key: string = fieldLabels.assignment[field];
    return t(key);
  };
}
