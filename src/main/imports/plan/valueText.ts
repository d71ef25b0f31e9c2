import { fieldInfo, type ImportField, type ImportKind } from '#shared/contract/importKinds.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import { namedKinds, type NamedKind, type RecordKindName } from '#shared/domain/recordKinds.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { formatMoney } from '#shared/i18n/format/formatMoney.ts';
import { countryName } from '#shared/i18n/format/names.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { kindOf } from '../../records/registry.ts';
import { recordTables } from '../../records/tables.ts';
import type { KnownRecords } from '../known/knownRecords.ts';
import type { Input } from './plan.ts';

/** What a record is called, by its own name or by the record that it is called by. */
export function titleOfInput(
  kind: RecordKindName,
  input: Input,
  known: KnownRecords,
  language: Language,
): string {
  const title = kindOf(kind).title(input);
  if (!('link' in title)) return localText(title, language);
  const link = recordTables[kind].links.find(({ field }) => field === title.link);
  return link?.to ? nameOfId(link.to, input[title.link], known, language) : '';
}

/** The name of a record by its id; '' for one that is not known. */
export function nameOfId(
  kind: NamedKind,
  id: unknown,
  known: KnownRecords,
  language: Language,
): string {
  const record = typeof id === 'string' ? known.get(kind, id) : undefined;
  return record ? titleOfInput(kind, record.input, known, language) : '';
}

const isMoney = (value: object): value is Money => 'minor' in value;
const isLocal = (value: object): value is LocalText => 'kk' in value;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** A value of any record in words, as far as its own shape tells. */
export function plainText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return isDay(value) ? formatDate(value, language, 'short') : value;
  if (Array.isArray(value)) return value.map((one) => plainText(one, language)).join('; ');
  if (typeof value === 'boolean') return value ? '✓' : '—';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return '';
  if (isMoney(value)) return formatMoney(value, language);
  return isLocal(value) ? localText(value, language) : '';
}

/** A value of an import field in words. */
export function fieldText(
  kind: ImportKind,
  field: ImportField,
  value: unknown,
  language: Language,
): string {
  const info = fieldInfo(kind, field);
  const t = createTranslator(language);
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    return value.map((one) => fieldText(kind, field, one, language)).join('; ');
  }
  if (typeof value !== 'string') {
    if (info?.type === 'percent' && typeof value === 'number') return `${value / 100} %`;
    return plainText(value, language);
  }
  if (info?.type === 'choice') return t(`${info.textKey}.${value}`);
  if (info?.type === 'science') return t(`fields.${value.replace('.', '_')}`);
  if (info?.type === 'country') return countryName(value, language);
  if (info?.type !== 'list') return plainText(value, language);
  const key = `lists.${info.list}.${value}`;
  const text = t(key);
  return text === key ? value : text;
}

const kindsNamed = new Set<string>(namedKinds);

/** The fields of a record with their values in words, as changes from `before`. */
export function changesOf(
  kind: RecordKindName,
  before: Input | null,
  after: Input,
  known: KnownRecords,
  language: Language,
): { field: string; before: string; after: string }[] {
  const links = new Map(recordTables[kind].links.map((link) => [link.field, link]));
  const text = (field: string, value: unknown): string => {
    const to = links.get(field)?.to;
    return to && kindsNamed.has(to)
      ? nameOfId(to, value, known, language)
      : plainText(value, language);
  };
  return Object.keys(after).flatMap((field) => {
    if (links.get(field)?.isOwner) return [];
    const [one, other] = [text(field, before?.[field]), text(field, after[field])];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
}
