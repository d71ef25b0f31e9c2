import { init, use as plugIn } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/domain/language.ts';

const files = import.meta.glob<Record<string, unknown>>('../../shared/i18n/catalogues/*/*.json', {
  eager: true,
  import: 'default',
});

function catalogue(language: Language): Record<string, unknown> {
  const entries = Object.entries(files).flatMap(([path, texts]) => {
    const [folder, file] = path.split('/').slice(-2);
    return folder === language && file ? [[file.replace('.json', ''), texts] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Makes the texts of all three languages ready; they are part of the window, nothing is fetched. */
export async function startTexts(language: Language): Promise<void> {
  plugIn(initReactI18next);
  await init({
    lng: language,
    fallbackLng: false,
    resources: {
      kk: { translation: catalogue('kk') },
      ru: { translation: catalogue('ru') },
      en: { translation: catalogue('en') },
    },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
