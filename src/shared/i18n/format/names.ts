import type { Language } from '../../domain/language.ts';
import { localeData } from './localeData.ts';

/** The name of a country by its ISO code; the code itself where there is none. */
export function countryName(code: string, language: Language): string {
  return localeData[language].regions[code] ?? code;
}

/** The name of a currency by its ISO code; the code itself where there is none. */
export function currencyName(code: string, language: Language): string {
  return localeData[language].currencies[code] ?? code;
}
