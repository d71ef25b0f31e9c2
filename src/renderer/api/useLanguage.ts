import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#shared/domain/language.ts';

/** The language of the window. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.language) ?? 'kk';
}
