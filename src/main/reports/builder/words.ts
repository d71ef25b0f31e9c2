import { countryName } from '#shared/i18n/format/names.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { builtInItems } from '#shared/domain/referenceLists.ts';
import { languages, localText, type Language, type LocalText } from '#shared/domain/language.ts';
import type { Reader } from '../../db/schema.ts';
import type { BuilderColumn, Choices } from './column.ts';
import { selectListItems, type GroupKey, type Grouping } from './queries.ts';

/** The words for codes, by the key of their column. */
export type Words = ReadonlyMap<string, ReadonlyMap<string, LocalText>>;

const inEach = (text: (language: Language) => string): LocalText =>
  Object.fromEntries(languages.map((language) => [language, text(language)])) as LocalText;

async function wordsOf(db: Reader, choices: Choices): Promise<Map<string, LocalText>> {
  const text = (key: string): LocalText => inEach((language) => createTranslator(language)(key));
  if (choices.list === undefined) {
    const { key, values } = choices;
    return new Map(values.map((code) => [code, text(key(code.replace('.', '_')))]));
  }
  const { list } = choices;
  const words = new Map(builtInItems[list].map((code) => [code, text(`lists.${list}.${code}`)]));
  for (const { code, name_kk: kk, name_ru: ru, name_en: en } of await selectListItems(db, list)) {
    words.set(code, { kk, ru, en });
  }
  return words;
}

/** The words for the codes of these columns. */
export async function readWords(db: Reader, columns: readonly BuilderColumn[]): Promise<Words> {
  const words = new Map<string, Map<string, LocalText>>();
  for (const { key, choices } of columns) {
    if (choices) words.set(key, await wordsOf(db, choices));
  }
  return words;
}

/** A code of a column in words; the code itself where there are none. */
export function wordOf(
  { key, kind }: BuilderColumn,
  code: string,
  words: Words,
  language: Language,
): string {
  if (kind === 'country') return countryName(code, language);
  const found = words.get(key)?.get(code);
  return found ? localText(found, language) : code;
}

export const flagWord = (value: unknown, language: Language): string =>
  createTranslator(language)(value === 1 ? 'history.yes' : 'history.no');

/** What a group of rows is called. */
export function groupWord(
  { column, by }: Grouping,
  key: GroupKey,
  words: Words,
  language: Language,
): string {
  if (key === null || key === '') return createTranslator(language)('reportBuilder.notGiven');
  const text = String(key);
  if (column.kind === 'flag') return flagWord(key, language);
  if (column.kind !== 'date') return wordOf(column, text, words, language);
  if (by === 'year') return text;
  return by === 'month' ? formatDate(`${text}-01`, language, 'month') : formatDate(text, language);
}
