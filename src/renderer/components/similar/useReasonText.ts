import { useTranslation } from 'react-i18next';
import type { DuplicateReason } from '#shared/contract/duplicates.ts';

/** What two records share, in words: "family name, date of birth". */
export function useReasonText(): (reasons: readonly DuplicateReason[]) => string {
  const { t } = useTranslation();
  return (reasons) => reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(', ');
}
