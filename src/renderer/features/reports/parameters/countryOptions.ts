import { countryCodes } from '#shared/domain/countries.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { languages, type Language } from '#shared/domain/language.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import type { RecordOption } from '../../../components/fields/recordOption.ts';

/** Countries offered at once. */
const most = 8;

export const isCountry = (value: string): boolean => countryCodes.includes(value);

/** Countries whose name in any of the languages holds a word that begins like what was typed. */
export function countryOptions(search: string, language: Language): RecordOption[] {
  const typed = searchKey(search).trim();
  return countryCodes
    .filter((code) => {
      const names = languages.map((one) => searchKey(countryName(code, one))).join(' ');
      return typed === '' || ` ${names}`.includes(` ${typed}`);
    })
    .map((code) => ({ id: code, label: countryName(code, language) }))
    .slice(0, most);
}
