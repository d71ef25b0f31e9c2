import { foldLookAlikes } from '../fold/lookAlikes.ts';

/** Words that people put before a code to say what it is. */
const labels =
  /^(?:(?:ISTC|МНТЦ|ХҒТО|PROJECT|ПРОЕКТ|ПРОЕКТА|ЖОБА|ИРН|IRN|ЖТН|ORCID|ROR|DOI|PIC|БИН|BIN|БСН|ИИН|IIN|ЖСН|GRANT|AGREEMENT|GA|CORDIS|ID|КОД|CODE|NO|НОМЕР|НӨМІРІ|ГОС|РЕГ)(?=[\s.:№#\p{Pd}])[\s.:\p{Pd}]*|[№#:.\s])+/u;

/** What most codes are, and what is left of any: nothing of it is folded or dropped. */
const tidy = /^[A-Z0-9./-]*$/;

/**
 * A code as it is compared: upper case, Latin look-alikes for Cyrillic letters, no spaces, every dash a
 * hyphen. `КZ – 2620` is `KZ-2620`.
 */
export function codeText(text: string): string {
  if (tidy.test(text)) return text;
  return foldLookAlikes(text.normalize('NFC').toUpperCase(), 'latin')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\s№#]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');
}

/** `codeText` without a label such as `ИРН`, `№` or `ISTC` in front of the code. */
export function bareCodeText(text: string): string {
  const upper = tidy.test(text) ? text : text.normalize('NFC').toUpperCase().trim();
  return codeText(upper.replace(labels, ''));
}
