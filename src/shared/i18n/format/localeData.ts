import en from '../../../../resources/locale/en.json' with { type: 'json' };
import kk from '../../../../resources/locale/kk.json' with { type: 'json' };
import ru from '../../../../resources/locale/ru.json' with { type: 'json' };
import type { Language } from '../../domain/language.ts';

/** What formatting knows of a language; generated, see scripts/localeData.ts. */
export interface LocaleData {
  currencies: Readonly<Record<string, string>>;
  dates: {
    /** Patterns with {day}, {month} and {year}. */
    long: string;
    month: string;
    months: readonly string[];
    /** Months as they stand after a day: the genitive in Russian. */
    monthsInDate: readonly string[];
    monthsShort: readonly string[];
    /** Monday first. */
    weekdays: readonly string[];
    weekdaysShort: readonly string[];
  };
  days: {
    future: Readonly<Record<string, string>>;
    named: Readonly<Record<string, string>>;
    past: Readonly<Record<string, string>>;
  };
  numbers: { decimal: string; group: string; minus: string };
  regions: Readonly<Record<string, string>>;
}

/** The same on every platform: Electron itself has no Kazakh data and its own Russian signs. */
export const localeData: Readonly<Record<Language, LocaleData>> = { kk, ru, en };
