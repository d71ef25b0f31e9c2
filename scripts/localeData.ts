import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countryCodes } from '#shared/domain/countries.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { languages, type Language } from '#shared/domain/language.ts';

/** English dates and numbers follow British use. */
const locales: Record<Language, string> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

/** Names in which official papers of Kazakhstan differ from CLDR. */
const officialRegions: Record<Language, Record<string, string>> = {
  kk: { KR: 'Корея Республикасы', US: 'АҚШ' },
  ru: { KG: 'Кыргызстан', US: 'США' },
  en: { KR: 'Republic of Korea', TR: 'Türkiye' },
};
const officialCurrencies: Record<Language, Record<string, string>> = {
  kk: {},
  ru: { KGS: 'кыргызский сом', KZT: 'казахстанский тенге' },
  en: {},
};

/** Days of the week, Monday first, and the middle of each month, as UTC instants of 2024. */
const weekDays = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));
const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 15)));

/** All that formatting needs to know of a language, from the full ICU of the Node that runs this. */
export function localeDataOf(language: Language) {
  const locale = locales[language];
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const names = (type: 'region' | 'currency', codes: readonly string[], official: object) => {
    const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
    const found = codes.map((code) => [code, display.of(code)] as const);
    const missing = found.filter(([, name]) => name === undefined).map(([code]) => code);
    if (missing.length > 0) throw new Error(`${locale} has no name for ${missing.join(', ')}`);
    return { ...Object.fromEntries(found), ...official };
  };
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const monthYear = dates({ month: 'long', year: 'numeric' });
  const partOf = (format: Intl.DateTimeFormat, type: string, day: Date) =>
    format.formatToParts(day).find((part) => part.type === type)?.value;
  return {
    currencies: names('currency', currencyCodes, officialCurrencies[language]),
    dates: {
      long: patternOf(long),
      month: patternOf(monthYear),
      months: months.map((day) => partOf(monthYear, 'month', day)),
      monthsInDate: months.map((day) => partOf(long, 'month', day)),
      monthsShort: months.map((day) => dates({ month: 'short' }).format(day)),
      weekdays: weekDays.map((day) => dates({ weekday: 'long' }).format(day)),
      weekdaysShort: weekDays.map((day) => dates({ weekday: 'short' }).format(day)),
    },
    days: relativeDays(locale),
    numbers: numberSigns(locale),
    regions: names('region', countryCodes, officialRegions[language]),
  };
}

/** The pattern of a date with {day}, {month} and {year}; narrow spaces, which fonts lack, made usual. */
function patternOf(format: Intl.DateTimeFormat): string {
  return format
    .formatToParts(months[2])
    .map((part) => (part.type === 'literal' ? part.value : `{${part.type}}`))
    .join('')
    .replaceAll('\u202F', '\u00A0');
}

function relativeDays(locale: string) {
  const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const plurals = new Intl.PluralRules(locale);
  const forms = (sign: 1 | -1) =>
    Object.fromEntries(
      [1, 2, 5, 1.5].map((count) => [
        plurals.select(count),
        counted
          .formatToParts(sign * count, 'day')
          .map((part) => (part.type === 'literal' ? part.value : '{count}'))
          .join('')
          .replace(/(\{count\})+/, '{count}'),
      ]),
    );
  return {
    future: forms(1),
    named: Object.fromEntries(
      [-2, -1, 0, 1, 2]
        .map((days) => [String(days), named.format(days, 'day')] as const)
        .filter(([, name]) => !/\d/.test(name)),
    ),
    past: forms(-1),
  };
}

function numberSigns(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1_234_567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: sign('decimal'), group: sign('group'), minus: sign('minusSign') };
}

/** The file of a language, keys in a fixed order. */
export function localeFile(language: Language): string {
  return `${JSON.stringify(sortKeys(localeDataOf(language)), null, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** Writes resources/locale/*.json where they differ, because Electron has no Kazakh data of its own. */
export async function writeLocaleData(): Promise<void> {
  const folder = fileURLToPath(new URL('../resources/locale', import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    const path = join(folder, `${language}.json`);
    const text = localeFile(language);
    if (!existsSync(path) || (await readFile(path, 'utf8')) !== text) await writeFile(path, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeLocaleData();
