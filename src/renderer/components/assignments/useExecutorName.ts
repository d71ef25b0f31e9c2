import type { Assignment } from '#shared/contract/assignments.ts';
import { localText } from '#shared/domain/language.ts';
import { useLanguage } from '../../api/useLanguage.ts';

type Executor = Assignment['executors'][number];

/** Who carries an assignment out, in words: the person, and the organisation where one is named. */
export function useExecutorName(): (executor: Executor | undefined) => string {
  const language = useLanguage();
  return (executor) =>
    [executor?.person, executor?.organisation]
      .flatMap((one) => (one ? [localText(one.name, language)] : []))
      .join(', ');
}
