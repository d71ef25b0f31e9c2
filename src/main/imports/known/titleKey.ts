import { foldText } from '#shared/domain/fold/foldText.ts';

/** Titles are equal when their keys are. */
export function titleKey(title: string): string {
  return title === '' ? '' : foldText(title);
}
