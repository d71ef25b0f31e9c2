import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { isCalendarDate } from '#shared/domain/dates.ts';
import { languages } from '#shared/domain/language.ts';
import { useFormat } from '../../api/useFormat.ts';
import { useRecordNames } from './useRecordNames.ts';

interface HistoryValueProps {
  field: string;
  /** As it was kept: text, number, a text in three languages, or money. */
  value: unknown;
}

const money = z.object({ minor: z.number(), currency: z.string() });
const local = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
const recordCalls = {
  programmeId: 'programmes.get',
  leadOrganisationId: 'organisations.get',
} as const;

/** A value of a project's history, as people read it. */
export function HistoryValue({ field, value }: HistoryValueProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (value === null || value === undefined || value === '') return '—';
  const amount = money.safeParse(value);
  if (amount.success) return format.money(amount.data);
  const texts = local.safeParse(value);
  if (texts.success) {
    return languages
      .filter((language) => texts.data[language] !== '')
      .map((language) => (
        <div key={language} lang={language}>
          {texts.data[language]}
        </div>
      ));
  }
  if (typeof value === 'number') return format.number(value);
  if (typeof value !== 'string') return '—';
  if (field === 'programmeId' || field === 'leadOrganisationId') {
    return <RecordName call={recordCalls[field]} id={value} />;
  }
  if (field === 'status') return t(`status.${value}`, { defaultValue: value });
  if (field === 'field') return format.fieldOfScience(value);
  return isCalendarDate(value) ? format.date(value) : value;
}

interface RecordNameProps {
  call: (typeof recordCalls)[keyof typeof recordCalls];
  id: string;
}

function RecordName({ call, id }: RecordNameProps) {
  return useRecordNames(call, [id])[0]?.label ?? '—';
}
