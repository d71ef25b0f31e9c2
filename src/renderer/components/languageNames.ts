import type { Language } from '#shared/domain/language.ts';

/** Each language in its own words, so that it is found whatever language the window speaks. */
export const languageNames: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};
