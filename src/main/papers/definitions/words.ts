import { dateParts } from '#shared/domain/dates.ts';
import { localText, type Language, type LocalText } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';
import { localeData } from '#shared/i18n/format/localeData.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { MeetingContent } from '../../meetings/content.ts';

interface Linked {
  links: Readonly<Record<string, LocalText>>;
}

/** How a paper speaks in one language. */
export interface Words {
  language: Language;
  /** A text of the catalogue. */
  say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A name or text of the record. */
  name: (names: LocalText | null | undefined) => string;
  /** The name of a record that a part of the meeting names by id. */
  link: (part: Linked, id: string | null) => string;
  /** A day as official papers write it: 2025 жылғы 5 наурыз, 5 марта 2025 года. */
  day: (date: string | null) => string;
  /** A day in figures: 05.03.2025. */
  shortDay: (date: string | null) => string;
}

export function makeWords(language: Language): Words {
  const say = createTranslator(language);
  const name: Words['name'] = (names) => (names ? localText(names, language) : '');
  const officialDay = (date: string): string => {
    const { year, month: number, day } = dateParts(date);
    const month = localeData[language].dates.monthsInDate[number - 1] ?? '';
    // A number would get the language's spaces between thousands.
    return say('papers.day', { year: String(year), month, day: String(day) });
  };
  return {
    language,
    say,
    name,
    link: (part, id) => (id === null ? '' : name(part.links[id])),
    day: (date) => (date === null ? '' : officialDay(date)),
    shortDay: (date) => (date === null ? '' : formatDate(date, language)),
  };
}

/** `09:00–10:30`, either alone, or nothing. */
export const hours = ({ startTime, endTime }: { startTime: string; endTime: string }): string =>
  [startTime, endTime].filter(Boolean).join('–');

/** The day or days of a meeting. */
export function days(meeting: MeetingContent['meeting'], words: Words): string {
  const { date, endDate } = meeting;
  if (endDate === null || endDate === date) return words.day(date);
  return `${words.shortDay(date)} – ${words.shortDay(endDate)}`;
}
