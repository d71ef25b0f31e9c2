import type { CalendarEvent } from '#shared/contract/calendar.ts';
import { addDays } from '#shared/domain/dates.ts';
import { localText, type Language } from '#shared/domain/language.ts';
import { eventTitle } from '#shared/i18n/eventTitle.ts';
import { utcTime } from './utcTime.ts';

/** Longest line of the format in octets, its break left out. Source: RFC 5545, 3.1. */
const maxOctets = 75;

/** A line of content in pieces that no reader has to cut; a character is never split. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > maxOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A text as a value. Source: RFC 5545, 3.3.11. */
const escape = (text: string): string =>
  text
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/gu, '\\n')
    // oxlint-disable-next-line no-control-regex -- the format forbids control characters
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');

const digits = (text: string): string => text.replaceAll(/[-:]/gu, '');

const instantText = (instant: Date): string => digits(instant.toISOString()).slice(0, 15) + 'Z';

/** A start or end by the hour: in UTC, or floating where the zone is not known. */
function moment(name: string, date: string, time: string, timeZone: string): string {
  const instant = utcTime(date, time, timeZone);
  return `${name}:${instant ? instantText(instant) : `${digits(date)}T${digits(time)}00`}`;
}

/** Several days and what has no hour fill whole days; the end of days is the day after, as the format wants it. */
function times(event: CalendarEvent): string[] {
  const { date, endDate, startTime, endTime, timeZone } = event;
  if (startTime === '' || date !== endDate) {
    return [
      `DTSTART;VALUE=DATE:${digits(date)}`,
      `DTEND;VALUE=DATE:${digits(addDays(endDate, 1))}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const start = moment('DTSTART', date, startTime, timeZone);
  return endTime > startTime ? [start, moment('DTEND', date, endTime, timeZone)] : [start];
}

function entry(event: CalendarEvent, language: Language, stamp: Date): string[] {
  const detail = localText(event.detail, language);
  const about = event.kind === 'meeting' ? 'LOCATION' : 'DESCRIPTION';
  return [
    'BEGIN:VEVENT',
    `UID:${event.kind}-${event.id}@ortaq`,
    `DTSTAMP:${instantText(stamp)}`,
    ...times(event),
    `SUMMARY:${escape(eventTitle(event, language))}`,
    ...(detail === '' ? [] : [`${about}:${escape(detail)}`]),
    'END:VEVENT',
  ];
}

/** Entries as an iCalendar file (RFC 5545) with the calendar's name; `stamp` is when it was written. */
export function toIcs(
  events: readonly CalendarEvent[],
  name: string,
  language: Language,
  stamp: Date,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ortaq//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap((event) => entry(event, language, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
