import { describe, expect, it } from 'vitest';
import { builtInFormatKind, formatKind } from '#main/workers/reading/dates/numberFormat.ts';
import { serialToText } from '#main/workers/reading/dates/serialDate.ts';
import type { DateKind } from '#main/workers/reading/dates/serialDate.ts';
import { makeSheetBook } from '#tests/fixtures/workbooks/sheetXml.ts';
import { firstRows, readBytes } from './readBytes.ts';

const formats: [format: string, kind: DateKind][] = [
  ['General', 'none'],
  ['0.00', 'none'],
  ['#,##0.00 "дней"', 'none'],
  ['# ##0\\ [$₸-43F]', 'none'],
  ['0.00E+00', 'none'],
  ['[Red]#,##0;[Blue]-#,##0', 'none'],
  ['@', 'none'],
  ['"dd.mm.yyyy"', 'none'],
  ['0\\d', 'none'],
  ['_-* #,##0.00\\ _₽_-', 'none'],
  ['[>=100]0;[<100]0.0', 'none'],
  ['dd.mm.yyyy', 'date'],
  ['yyyy', 'date'],
  ['mmm-yy', 'date'],
  ['mmmm', 'date'],
  ['[$-419]d mmmm yyyy" г.";@', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['[$-43F]d mmm;@', 'date'],
  ['dd/mm/yy h:mm', 'datetime'],
  ['yyyy\\-mm\\-dd"T"hh:mm:ss', 'datetime'],
  ['m/d/yy h:mm AM/PM', 'datetime'],
  ['h:mm', 'time'],
  ['mm:ss.0', 'time'],
  ['[$-F400]h:mm:ss AM/PM', 'time'],
  ['[h]:mm', 'duration'],
  ['[mm]:ss', 'duration'],
];

const serials: [serial: number, kind: DateKind, is1904: boolean, text: string | null][] = [
  [1, 'date', false, '1900-01-01'],
  [59, 'date', false, '1900-02-28'],
  [60, 'date', false, null],
  [61, 'date', false, '1900-03-01'],
  [45000, 'date', false, '2023-03-15'],
  [45000.5, 'datetime', false, '2023-03-15T12:00:00'],
  [45000.999995, 'datetime', false, '2023-03-16'],
  [2958465, 'date', false, '9999-12-31'],
  [2958466, 'date', false, null],
  [-1, 'date', false, null],
  [0, 'date', false, null],
  [0.25, 'date', false, '06:00:00'],
  [0, 'time', false, '00:00:00'],
  [0.5, 'time', false, '12:00:00'],
  [1.5, 'time', false, '1900-01-01T12:00:00'],
  [1.5, 'duration', false, '36:00:00'],
  [0, 'date', true, '1904-01-01'],
  [43538, 'date', true, '2023-03-15'],
  [0.5, 'time', true, '12:00:00'],
  [2957004, 'date', true, null],
];

describe('dates', () => {
  it.each(formats)('takes the number format %s for %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });

  it('knows the built-in formats, those of other languages too', () => {
    const kinds = [0, 14, 20, 22, 27, 31, 37, 45, 46, 49, 57].map(builtInFormatKind);
    expect(kinds).toEqual([
      ...['none', 'date', 'time', 'datetime', 'date', 'date'],
      ...['none', 'time', 'duration', 'none', 'date'],
    ]);
  });

  it.each(serials)(
    'I-21 turns the serial %s (%s, 1904: %s) into %s',
    (serial, kind, is1904, text) => {
      expect(serialToText(serial, kind, is1904)).toBe(text);
    },
  );

  it.each(['1', 'true'])(
    'I-20 reads the 1904 system when it is written date1904="%s"',
    async (value) => {
      const book = makeSheetBook('<row r="1"><c s="1"><v>43538</v></c></row>', {
        workbookPr: `date1904="${value}"`,
        formats: ['dd.mm.yyyy'],
      });
      expect(await firstRows(book)).toEqual([['2023-03-15']]);
    },
  );

  it('does not take dates for those of the day before in any time zone', async () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati']) {
        process.env['TZ'] = name;
        const book = makeSheetBook('<row r="1"><c s="1"><v>45000</v></c></row>', { formats: [14] });
        expect(await firstRows(book)).toEqual([['2023-03-15']]);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('leaves a number that is no date as it is and marks it', async () => {
    const book = makeSheetBook('<row r="1"><c s="1"><v>99999999</v></c></row>', { formats: [14] });
    const { sheets } = await readBytes(book);
    expect(sheets[0]?.rows).toEqual([[99999999]]);
    expect(sheets[0]?.end.problems).toMatchObject([
      { code: 'DATE_OUT_OF_RANGE', text: '99999999' },
    ]);
  });
});
