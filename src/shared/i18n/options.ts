import type { i18n, InitOptions } from 'i18next';
import { languages, type Language } from '../domain/language.ts';
import { catalogues } from './catalogues.ts';
import { formatBytes } from './format/formatBytes.ts';
import { formatNumber } from './format/formatNumber.ts';

/** The same settings for the window, the main process, the command line and reports. */
export function textOptions(language: Language): InitOptions {
  return {
    lng: language,
    supportedLngs: [...languages],
    fallbackLng: false,
    resources: {
      kk: { translation: catalogues.kk },
      ru: { translation: catalogues.ru },
      en: { translation: catalogues.en },
    },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  };
}

/** Lets texts say `{{limit, number}}` and `{{size, bytes}}`, formatted by our own rules. */
export function addFormats(instance: i18n): void {
  const languageOf = (name: string | undefined): Language =>
    languages.find((language) => language === name) ?? 'en';
  const add = (name: string, format: (value: number, language: Language) => string): void => {
    instance.services.formatter?.add(name, (value: unknown, language) =>
      typeof value === 'number' ? format(value, languageOf(language)) : String(value),
    );
  };
  add('number', (value, language) => formatNumber(value, language));
  add('bytes', formatBytes);
}
