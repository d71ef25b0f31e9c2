import { createInstance, type i18n } from 'i18next';
import type { Language } from '../domain/language.ts';
import { addFormats, textOptions } from './options.ts';

/** Values that a text names between double braces; `count` chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number | boolean | null>>;

/** The text of a key (`domain.key`) in one language. */
export type Translate = (key: string, values?: TextValues) => string;

let instance: i18n | undefined;
const translators: Partial<Record<Language, Translate>> = {};

/** The texts of a language for the main process, the command line and reports. */
export function createTranslator(language: Language): Translate {
  return (translators[language] ??= makeTranslator(language));
}

function makeTranslator(language: Language): Translate {
  instance ??= makeInstance(language);
  const t = instance.getFixedT(language);
  return (key, values) => t(key, { ...values });
}

function makeInstance(language: Language): i18n {
  const made = createInstance();
  // With everything at hand and initAsync off, the texts are ready when the call returns.
  void made.init(textOptions(language));
  addFormats(made);
  return made;
}
