import type { ImportFieldInfo } from '#shared/contract/importKinds.ts';
import { parseCountryCode, countryCodes } from '#shared/domain/countries.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { languages } from '#shared/domain/language.ts';
import { builtInItems } from '#shared/domain/referenceLists.ts';
import { parseStatus } from '#shared/domain/statusWords.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { choiceWords } from './choiceWords.ts';
import { remembered } from './remembered.ts';

/** The code that a text names, `undefined` when it names none. */
export type WordReader = (text: string) => string | undefined;

/** Items of a reference list that the office added or renamed: code and names. */
export interface OwnItem {
  list: string;
  code: string;
  names: readonly string[];
}

function labels(textKey: string, codes: readonly string[]): Map<string, string> {
  const byLabel = new Map<string, string>();
  for (const code of codes) {
    byLabel.set(foldText(code.replaceAll('_', ' ')), code);
    for (const language of languages) {
      byLabel.set(foldText(createTranslator(language)(`${textKey}.${code}`)), code);
    }
  }
  return byLabel;
}

/** Reads the words of a closed list: a code, its text in any language, or what files write for it. */
function readChoice(textKey: string, codes: readonly string[]): WordReader {
  if (textKey === 'status') return remembered(parseStatus);
  const byLabel = labels(textKey, codes);
  const beginnings = (choiceWords[textKey] ?? [])
    .map(([word, code]) => [foldText(word), code] as const)
    .sort(([a], [b]) => b.length - a.length);
  return remembered((text) => {
    const folded = foldText(text);
    const exact = byLabel.get(folded);
    if (exact !== undefined) return exact;
    const begun = [...byLabel].find(([label]) => label !== '' && folded.startsWith(`${label} `));
    if (begun !== undefined) return begun[1];
    return beginnings.find(([word]) =>
      word.length < 3 ? folded === word || folded.startsWith(`${word} `) : folded.startsWith(word),
    )?.[1];
  });
}

function readList(list: keyof typeof builtInItems, own: readonly OwnItem[]): WordReader {
  const byLabel = labels(`lists.${list}`, builtInItems[list]);
  for (const item of own) {
    if (item.list !== list) continue;
    for (const name of [item.code, ...item.names]) {
      if (name !== '') byLabel.set(foldText(name), item.code);
    }
  }
  return remembered((text) => byLabel.get(foldText(text)));
}

let countries: ReadonlyMap<string, string> | undefined;

/** Everyday names of countries beside the official ones, folded. */
const everyday: Readonly<Record<string, string>> = {
  рк: 'KZ',
  кр: 'KZ',
  'республика казахстан': 'KZ',
  'казакстан республикасы': 'KZ',
  рф: 'RU',
  'россииская федерация': 'RU',
  сша: 'US',
  акш: 'US',
  usa: 'US',
  'соединенные штаты америки': 'US',
  кнр: 'CN',
  кхр: 'CN',
  великобритания: 'GB',
  'соединенное королевство': 'GB',
  uk: 'GB',
  'южная корея': 'KR',
  'республика корея': 'KR',
  кыргызстан: 'KG',
  киргизия: 'KG',
  'кыргызская республика': 'KG',
  'czech republic': 'CZ',
  оаэ: 'AE',
  фрг: 'DE',
};

function countryNames(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const code of countryCodes) {
    for (const language of languages) byName.set(foldText(countryName(code, language)), code);
  }
  for (const [name, code] of Object.entries(everyday)) byName.set(foldText(name), code);
  return byName;
}

/** The ISO code of a country by its code or its name in any of the three languages. */
export const countryOf: WordReader = remembered((text) => {
  countries ??= countryNames();
  return parseCountryCode(text) ?? countries.get(foldText(text));
});

const choices = new Map<string, WordReader>();

/** The reader of the words of a `choice` or `list`. */
export function wordsOf(info: ImportFieldInfo, own: readonly OwnItem[]): WordReader {
  if (info.list !== undefined) return readList(info.list, own);
  const { textKey = '', values = [] } = info;
  const known = choices.get(textKey);
  if (known) return known;
  const made = readChoice(textKey, values);
  choices.set(textKey, made);
  return made;
}
