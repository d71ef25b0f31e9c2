import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '#shared/contract/importPlan.ts';

/** What a finding says to the officer. */
export function useProblemWords(): (problem: Pick<ImportProblem, 'code' | 'text'>) => string {
  const { t } = useTranslation();
  return ({ code, text }) => t(`problems.${code}`, { text, defaultValue: text });
}
