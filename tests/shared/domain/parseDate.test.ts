import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseDay } from '#shared/domain/parseDate.ts';
import { languages } from '#shared/domain/language.ts';
import { formatDate } from '#shared/i18n/format/formatDate.ts';

const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('parseDate', () => {
  it.each([
    '05.03.2025',
    '5.3.25',
    '5/3/2025',
    '2025-03-05',
    '2025.03.05',
    '2025-03-05T00:00:00',
    '2025-03-05T21:30:00.000Z',
    '05.03.2025 10:00:00',
    '20250305000000',
    '20250305',
    '05032025',
    '45721',
    '5 марта 2025 г.',
    '«5» марта 2025 года',
    '05 мар. 2025',
    '2025 ж. 5 наурыз',
    '2025\u00A0жылғы 5 наурыз',
    '2025 жылғы 5 наурызда',
    '5 наурыз 2025 ж.',
    'March 5, 2025',
    '5 March 2025',
    '5th of March 2025',
    'Wed, 5 Mar 2025',
    '5 марта 25 г.',
  ])('reads %s as 5 March 2025', (text) => {
    expect(parseDate(text)).toMatchObject({
      kind: 'date',
      start: '2025-03-05',
      end: '2025-03-05',
      precision: 'day',
    });
  });

  it.each([
    ['март 2025', '2025-03-01', '2025-03-31', 'month'],
    ['03.2025', '2025-03-01', '2025-03-31', 'month'],
    ['2025-03', '2025-03-01', '2025-03-31', 'month'],
    ['2025 жылғы ақпан', '2025-02-01', '2025-02-28', 'month'],
    ['I кв. 2025', '2025-01-01', '2025-03-31', 'quarter'],
    ['3 квартал 2025 года', '2025-07-01', '2025-09-30', 'quarter'],
    ['2025 жылдың ІІ тоқсаны', '2025-04-01', '2025-06-30', 'quarter'],
    ['Q4 2025', '2025-10-01', '2025-12-31', 'quarter'],
    ['II полугодие 2025', '2025-07-01', '2025-12-31', 'half'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2025 ж.', '2025-01-01', '2025-12-31', 'year'],
    ['2025-2027 гг.', '2025-01-01', '2027-12-31', 'year'],
    ['2025-27', '2025-01-01', '2027-12-31', 'year'],
    ['2025/2026', '2025-01-01', '2026-12-31', 'year'],
    ['январь - март 2025', '2025-01-01', '2025-03-31', 'month'],
    ['2025 жылғы қаңтар–наурыз', '2025-01-01', '2025-03-31', 'month'],
    ['01.01.2025-31.12.2027', '2025-01-01', '2027-12-31', 'day'],
    ['с 01.01.2025 по 31.12.2027 г.', '2025-01-01', '2027-12-31', 'day'],
    ['5–7 марта 2025 г.', '2025-03-05', '2025-03-07', 'day'],
    ['2025 ж. 5–7 наурыз', '2025-03-05', '2025-03-07', 'day'],
    ['28 февраля — 3 марта 2025', '2025-02-28', '2025-03-03', 'day'],
    ['1 қаңтар 2024 - 31 желтоқсан 2026', '2024-01-01', '2026-12-31', 'day'],
    ['Jan 2024 to Dec 2025', '2024-01-01', '2025-12-31', 'month'],
  ])('reads the period %s', (text, start, end, precision) => {
    expect(parseDate(text)).toMatchObject({ kind: 'date', start, end, precision });
  });

  it.each([
    ['до 01.06', 'until'],
    ['до 1 июня 2025', 'until'],
    ['2025 жылғы 1 маусымға дейін', 'until'],
    ['by 1 June 2025', 'until'],
    ['с 1 июня 2025', 'from'],
  ])('hears the word in %s', (text, qualifier) => {
    expect(parseDate(text, { year: 2025 })).toMatchObject({ start: '2025-06-01', qualifier });
  });

  it.each([
    ['', 'empty'],
    ['—', 'empty'],
    ['н/д', 'empty'],
    ['ж/қ', 'empty'],
    ['постоянно', 'recurring'],
    ['тұрақты', 'recurring'],
    ['ай сайын', 'recurring'],
  ])('finds no date in %j: %s', (text, kind) => {
    expect(parseDate(text).kind).toBe(kind);
  });

  it.each([
    ['до 01.06', 'DATE_NO_YEAR'],
    ['31.02.2025', 'DATE_IMPOSSIBLE'],
    ['2025-13-01', 'DATE_IMPOSSIBLE'],
    ['2027-2025', 'DATE_REVERSED'],
    ['кейінірек', 'DATE_UNREADABLE'],
    ['KZ-2620', 'DATE_UNREADABLE'],
    ['99999', 'DATE_UNREADABLE'],
    ['12', 'DATE_UNREADABLE'],
    ['5 5 5', 'DATE_UNREADABLE'],
    ['5-7 марта', 'DATE_NO_YEAR'],
  ])('says why %s is no date: %s', (text, code) => {
    expect(parseDate(text)).toEqual({ kind: 'problem', code });
  });

  it('gives up on a cell full of prose instead of trying every place in it', () => {
    expect(parseDate('а-'.repeat(16_000))).toEqual({ kind: 'problem', code: 'DATE_UNREADABLE' });
  });

  it('shows the other reading where day and month could be swapped, never for dots', () => {
    expect(parseDate('05/03/2025')).toMatchObject({
      start: '2025-03-05',
      alternative: '2025-05-03',
    });
    expect(parseDate('05/03/2025', { order: 'mdy' })).toMatchObject({
      start: '2025-05-03',
      alternative: '2025-03-05',
    });
    expect(parseDate('03/25/2025')).toMatchObject({ start: '2025-03-25', order: 'mdy' });
    expect(parseDate('25/03/2025')).toMatchObject({ order: 'dmy', alternative: null });
    expect(parseDate('05.03.2025', { order: 'mdy' })).toMatchObject({
      start: '2025-03-05',
      alternative: null,
    });
  });

  it('puts two-digit years into 1950 to 2049 and says so', () => {
    expect(parseDate('01.01.49')).toMatchObject({ start: '2049-01-01', isYearShort: true });
    expect(parseDate('01.01.50')).toMatchObject({ start: '1950-01-01', isYearShort: true });
  });

  it('reads back every date that we write, in every language and style', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...languages), (day, language) => {
        expect(parseDay(formatDate(day, language, 'long'))).toBe(day);
        expect(parseDay(formatDate(day, language, 'short'))).toBe(day);
        expect(parseDate(formatDate(day, language, 'month'))).toMatchObject({
          start: `${day.slice(0, 7)}-01`,
          precision: 'month',
        });
      }),
    );
  });

  it('gives real dates in order for any text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom(...Array.from('0123456789./- гжqI'), 'март', 'наурыз', 'кв'),
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseDate(text);
        if (parsed.kind !== 'date') return;
        expect(parsed.start <= parsed.end).toBe(true);
        expect(Number.isNaN(Date.parse(parsed.start))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
