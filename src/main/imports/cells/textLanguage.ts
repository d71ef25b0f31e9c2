import type { Language } from '#shared/domain/language.ts';

/** The language of a text by its letters: Kazakh letters, else Cyrillic as Russian, else English. */
export function textLanguage(text: string): Language {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic >= latin && cyrillic > 0 ? 'ru' : 'en';
}
