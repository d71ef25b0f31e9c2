import { t } from 'i18next';
import { CallError } from './CallError.ts';

/** The text an officer reads about a failure, in the window's language. */
export function errorText(error: unknown): string {
  const code = error instanceof CallError ? error.code : 'INTERNAL';
  const data = error instanceof CallError ? error.data : {};
  return t(`errors.${code}`, { ...data, defaultValue: t('errors.INTERNAL') });
}
