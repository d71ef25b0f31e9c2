import i18next, { init, use as plugIn } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/domain/language.ts';
import { addFormats, textOptions } from '#shared/i18n/options.ts';

/** Makes the texts of all three languages ready; they are part of the window, nothing is fetched. */
export async function startTexts(language: Language): Promise<void> {
  plugIn(initReactI18next);
  await init(textOptions(language));
  addFormats(i18next);
}
