import {
  fieldsOf,
  type ImportField,
  type ImportFieldInfo,
  type ImportKind,
} from '#shared/contract/importKinds.ts';
import { countryCodes } from '#shared/domain/countries.ts';
import { currencyCodes } from '#shared/domain/currencies.ts';
import { fieldCodes, fieldKey } from '#shared/domain/fields.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { mergeReferenceList, type OfficeItem } from '#shared/domain/referenceLists.ts';
import type { TemplateColumn, TemplateModel } from '#shared/domain/workbook.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';
import { requiredFields } from './columns/required.ts';

/** What the office says of the items of its lists. */
export type OwnItems = readonly (OfficeItem & { list: string })[];

const types: Partial<Record<ImportFieldInfo['type'], TemplateColumn['type']>> = {
  date: 'date',
  money: 'amount',
  count: 'number',
  percent: 'number',
  decimal: 'number',
};

/** Fields that a template leaves to the officers' own files: another field says the same in one way. */
const left: Partial<Record<ImportKind, readonly ImportField[]>> = {
  lists: ['name'],
  organisations: ['name'],
  programmes: ['name'],
  people: ['fullName'],
  projects: ['title', 'period'],
  meetings: ['title'],
  participants: ['projectTitle'],
  team: ['projectTitle'],
  funding: ['projectTitle'],
  milestones: ['title', 'projectTitle'],
  concurrences: ['projectTitle'],
  results: ['title', 'projectTitle'],
  assignments: ['title', 'document', 'done'],
  initiatives: ['title'],
};

const inThree = (key: string): LocalText => ({
  kk: createTranslator('kk')(key),
  ru: createTranslator('ru')(key),
  en: createTranslator('en')(key),
});

function words(info: ImportFieldInfo, own: OwnItems, language: Language, t: Translate): string[] {
  if (info.isMany) return [];
  if (info.type === 'choice')
    return (info.values ?? []).map((value) => t(`${info.textKey}.${value}`));
  if (info.type === 'country') return countryCodes.map((code) => countryName(code, language));
  if (info.type === 'currency') return [...currencyCodes];
  if (info.type === 'science') return fieldCodes.map((code) => t(`fields.${fieldKey(code)}`));
  if (info.type === 'flag') return [t('importFields.yes'), t('importFields.no')];
  const { list } = info;
  if (list === undefined) return [];
  const items = own.filter((item) => item.list === list);
  const merged = mergeReferenceList(list, items, (code) => inThree(`lists.${list}.${code}`));
  return merged.filter((item) => !item.isHidden).map((item) => localText(item.name, language));
}

function columnsOf(
  kind: ImportKind,
  own: OwnItems,
  language: Language,
  t: Translate,
): TemplateColumn[] {
  const needed = new Set(requiredFields[kind].flat());
  return fieldsOf(kind)
    .filter(([field]) => !left[kind]?.includes(field))
    .map(([field, info]) => ({
      header: t(`importFields.${kind}.${field}`),
      hint: t(`importFields.hint.${info.isMany ? 'many' : info.type}`),
      type: types[info.type] ?? 'text',
      words: words(info, own, language, t),
      isRequired: needed.has(field),
    }));
}

/** An empty workbook to fill in: a sheet for each kind, with the words that its fields may hold. */
export function templateModel(
  kinds: readonly ImportKind[],
  own: OwnItems,
  language: Language,
): TemplateModel {
  const t = createTranslator(language);
  const guide = (key: string): string => t(`importFields.guide.${key}`);
  return {
    guide: {
      name: guide('name'),
      title: guide('title'),
      lines: [guide('line1'), guide('line2'), guide('line3')],
      heads: [guide('sheet'), guide('column'), guide('belongs'), guide('need')],
      required: guide('required'),
    },
    wordsSheet: t('importFields.wordsSheet'),
    sheets: kinds.map((kind) => ({
      name: t(`importFields.kind.${kind}`),
      columns: columnsOf(kind, own, language, t),
    })),
  };
}
