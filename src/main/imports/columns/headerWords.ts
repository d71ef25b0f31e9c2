import { foldText } from '#shared/domain/fold/foldText.ts';
import { repairLookAlikes } from '#shared/domain/fold/lookAlikes.ts';

/**
 * The words of a header as they are compared with the dictionary: folded, look-alike letters repaired,
 * `startDate` and `start_date` written as two words, hyphens as spaces.
 */
export function headerWords(header: string): string[] {
  const spaced = header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[\p{Pd}_\u00AD]+/gu, ' ')
    .replace(/№/gu, ' № ');
  const folded = foldText(repairLookAlikes(spaced).text);
  return folded === '' ? [] : folded.split(' ');
}
