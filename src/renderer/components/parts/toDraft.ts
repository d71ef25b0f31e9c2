import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import type { Money } from '#shared/domain/money.ts';
import { formatDecimal } from '#shared/i18n/format/formatNumber.ts';
import { formatAmount } from '#shared/i18n/format/formatMoney.ts';
import { localTextOf, moneyOf } from './draftValues.ts';
import type { DraftValue, PartDraft, PartField } from './partField.ts';
import type { AnyRow } from './partNames.ts';

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minor' in value;

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'kk' in value;

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A stored value as its field shows it. */
function draftValue(
  field: PartField,
  value: unknown,
  links: AnyRow['links'],
  language: Language,
): DraftValue {
  switch (field.type) {
    case 'localText':
    case 'localLongText':
      return isLocalText(value) ? value : localTextOf(null);
    case 'money':
      return isMoney(value)
        ? {
            amount: formatAmount(value, language, { whole: true }),
            currency: value.currency,
            language,
          }
        : moneyOf(null);
    case 'percent':
      return typeof value === 'number' ? formatDecimal(String(value / 100), language) : '';
    case 'decimal':
      return formatDecimal(asText(value), language);
    case 'record': {
      const id = asText(value);
      const name = links[id];
      return id === '' ? null : { id, label: name ? localText(name, language) : id };
    }
    case 'flag':
      return value === true;
    case 'select':
    case 'list':
    case 'country':
      return typeof value === 'string' ? value : null;
    case 'text':
    case 'longText':
    case 'date':
    case 'count':
      return asText(value);
  }
}

/** A saved part as its form shows it. */
export function toDraft(fields: readonly PartField[], row: AnyRow, language: Language): PartDraft {
  const stored = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    fields.map((field) => [
      field.key,
      draftValue(field, stored.get(field.key), row.links, language),
    ]),
  );
}

/** The form of a part that is not there yet. */
export function emptyDraft(fields: readonly PartField[], language: Language): PartDraft {
  return Object.fromEntries(
    fields.map((field) => [field.key, field.initial ?? draftValue(field, undefined, {}, language)]),
  );
}
