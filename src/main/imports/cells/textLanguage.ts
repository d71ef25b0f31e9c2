import { unitAt } from '#shared/domain/fold/unitAt.ts';
import type { Language } from '#shared/domain/language.ts';

const kazakhLetters = new Set(
  Array.from('әғқңөұүһіӘҒҚҢӨҰҮҺІ').map((letter) => letter.charCodeAt(0)),
);

/** The same for a text of ASCII and Cyrillic, as most are; `undefined` when there is anything else in it. */
function languageOfCommon(text: string): Language | undefined {
  let isKazakh = false;
  let balance = 0;
  let cyrillic = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = unitAt(text, i);
    if (code >= 0x48a && code < 0x530 ? true : code >= 0x400 && code < 0x482) {
      cyrillic += 1;
      balance += 1;
      isKazakh ||= kazakhLetters.has(code);
    } else if (code >= 0x80) {
      if (code !== numberSign) return undefined;
    } else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) balance -= 1;
  }
  if (isKazakh) return 'kk';
  return balance >= 0 && cyrillic > 0 ? 'ru' : 'en';
}

const numberSign = 0x2116;

/** The language of a text by its letters: Kazakh letters, else Cyrillic as Russian, else English. */
export function textLanguage(text: string): Language {
  const common = languageOfCommon(text);
  if (common !== undefined) return common;
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic >= latin && cyrillic > 0 ? 'ru' : 'en';
}
