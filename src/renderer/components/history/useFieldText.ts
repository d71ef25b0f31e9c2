import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ReferenceList } from '#shared/contract/office.ts';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { languages, localText, type LocalText } from '#shared/domain/language.ts';
import type { RecordKindName } from '#shared/domain/recordKinds.ts';
import { plainText } from '#shared/domain/richText.ts';
import { formatDecimal } from '#shared/i18n/format/formatNumber.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useLanguage } from '../../api/useLanguage.ts';
import { useReferenceList } from '../../api/useReferenceList.ts';
import { enumTextKey } from './enumTexts.ts';

/** A value of the history: which field of which kind, as it was kept. */
export interface KeptValue {
  kind: RecordKindName;
  field: string;
  value: unknown;
  /** Names of the records that values name, by id. */
  links: Readonly<Record<string, LocalText>>;
}

/** A line of a value; `lang` where it is in a language of its own. */
export interface ValueLine {
  text: string;
  lang?: string;
}

const money = z.object({ minor: z.number(), currency: z.string() });
const local = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
/** An own status of a programme or a signatory of the office. */
const named = z.object({ name: local });
const lists: Readonly<Record<string, ReferenceList>> = {
  areas: 'area',
  legalForm: 'legalForm',
  category: 'category',
  costLine: 'costLine',
};
const richFields: ReadonlySet<string> = new Set(['agendaItem.heard', 'agendaItem.spoke']);
const countries: ReadonlySet<string> = new Set(['country', 'citizenship']);

/** The officer's numbers as they are known, all but year and month of birth hidden. */
const maskIin = (iin: string): string => iin.slice(0, 4) + '•'.repeat(Math.max(0, iin.length - 4));

/** Values of the history in the window's words; no lines for what is empty. */
export function useFieldText(): (kept: KeptValue) => ValueLine[] {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const words: Record<ReferenceList, (code: string) => string> = {
    area: useReferenceList('area').label,
    legalForm: useReferenceList('legalForm').label,
    category: useReferenceList('category').label,
    costLine: useReferenceList('costLine').label,
  };
  const textOf = ({ kind, field, links }: KeptValue, value: string): string => {
    const link = links[field === 'programmeStatus' ? `${field}.${value}` : value];
    if (link) return localText(link, language);
    const key = enumTextKey(kind, field, value);
    if (key !== undefined) return t(key, { defaultValue: value });
    const list = lists[field];
    if (list !== undefined) return words[list](value);
    if (countries.has(field)) return format.country(value);
    if (field === 'field') return format.fieldOfScience(value);
    if (field === 'iin') return maskIin(value);
    if (field === 'rate') return formatDecimal(value, language);
    if (kind === 'savedView' && field !== 'name') return '…';
    if (kind === 'savedReport' && field === 'definition') return '…';
    if (kind === 'minutes' && field === 'content') return '…';
    return isCalendarDate(value) ? format.date(value) : value;
  };
  const read = (kept: KeptValue, value: unknown): ValueLine[] => {
    if (value === null || value === undefined || value === '') return [];
    if (Array.isArray(value)) return value.flatMap((one) => read(kept, one));
    if (typeof value === 'boolean') return [{ text: t(value ? 'history.yes' : 'history.no') }];
    if (typeof value === 'string') return [{ text: textOf(kept, value) }];
    if (typeof value === 'number') {
      const isShare = kept.kind === 'fundingLine' && kept.field === 'share';
      return [{ text: isShare ? `${format.number(value / 100)} %` : format.number(value) }];
    }
    const amount = money.safeParse(value);
    if (amount.success) return [{ text: format.money(amount.data) }];
    const texts = local.safeParse(value);
    if (texts.success) {
      const isRich = richFields.has(`${kept.kind}.${kept.field}`);
      return languages
        .filter((one) => texts.data[one] !== '')
        .map((one) => ({
          text: isRich ? plainText(texts.data[one]) : texts.data[one],
          lang: one,
        }));
    }
    const item = named.safeParse(value);
    return item.success ? [{ text: localText(item.data.name, language) }] : [];
  };
  return (kept) => read(kept, kept.value);
}
