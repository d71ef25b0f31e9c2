/** The languages of the window, of texts in the record and of reports. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in up to three languages; an empty string means "not given". */
export type LocalText = Record<Language, string>;

/** The order in which the languages stand in for each other when a text is missing. */
export const fallbacks: Record<Language, readonly Language[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** The text to show in `language`: its own, or the first that is given in the fallback order. */
export function localText(text: LocalText, language: Language): string {
  for (const candidate of fallbacks[language]) {
    const value = text[candidate];
    if (value !== '') return value;
  }
  return '';
}
