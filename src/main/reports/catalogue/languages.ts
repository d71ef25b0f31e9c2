import type { Language } from '#shared/domain/language.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';

export interface Speaking {
  languages: readonly Language[];
  t: Translate;
  say: (text: (t: Translate, language: Language) => string) => string;
}

/** The texts of a report: in one language, or in two, one below the other where they differ. */
export function speak(language: Language, second: Language | null): Speaking {
  const languages = second === null || second === language ? [language] : [language, second];
  const say: Speaking['say'] = (text) =>
    [...new Set(languages.map((one) => text(createTranslator(one), one)))].join('\n');
  return { languages, say, t: (key, values) => say((t) => t(key, values)) };
}
