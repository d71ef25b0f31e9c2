import type { DuplicatePair } from '#shared/contract/duplicates.ts';
import { localText } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';

/** What stands after a name to tell it from its namesakes: " — 1990 · Nazarbayev University". */
export function useAlikeText(): (record: DuplicatePair['first']) => string {
  const language = useLanguage();
  const format = useFormat();
  return ({ details, place, country }) => {
    const known = [
      ...details,
      localText(place, language),
      country === null ? '' : format.country(country),
    ].filter((text) => text !== '');
    return known.length === 0 ? '' : ` — ${known.join(' · ')}`;
  };
}
