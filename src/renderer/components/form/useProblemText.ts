import { useTranslation } from 'react-i18next';
import type { Problems } from './problems.ts';

/** What is wrong with a field, in words that say what to do. */
export function useProblemText(problems: Problems): (path: string) => string | undefined {
  const { t } = useTranslation();
  return (path) => {
    const code = problems[path];
    return code === undefined
      ? undefined
      : t(`common.problem.${code}`, { defaultValue: t('common.problem.INVALID') });
  };
}
