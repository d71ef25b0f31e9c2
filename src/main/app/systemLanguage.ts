import { languages, type Language } from '#shared/domain/language.ts';

/** The first of the system's preferred languages (such as `kk-KZ`) that the window speaks; Kazakh otherwise. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'kk';
}
