import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/domain/workbook.ts';
import { makeOds } from '#tests/fixtures/workbooks/hostileBooks.ts';
import { readBytes } from './readBytes.ts';

const table = (rows: string, attributes = '') =>
  `<table:table table:name="Жобалар" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, inside = '') =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const paragraph = (text: string) => `<text:p>${text}</text:p>`;

const cells: [title: string, cell: string, value: Cell][] = [
  [
    'a number, not its text',
    cell('office:value-type="float" office:value="1234.5"', paragraph('1 234,50')),
    1234.5,
  ],
  ['a share', cell('office:value-type="percentage" office:value="0.34"', paragraph('34%')), 0.34],
  [
    'money',
    cell('office:value-type="currency" office:currency="KZT" office:value="-5"', paragraph('-5 ₸')),
    -5,
  ],
  [
    'a date',
    cell('office:value-type="date" office:date-value="2025-03-05"', paragraph('05.03.25')),
    '2025-03-05',
  ],
  [
    'midnight',
    cell('office:value-type="date" office:date-value="2025-03-05T00:00:00"'),
    '2025-03-05',
  ],
  [
    'an instant',
    cell('office:value-type="date" office:date-value="2025-03-05T10:20:29.999999"'),
    '2025-03-05T10:20:30',
  ],
  ['a time', cell('office:value-type="time" office:time-value="PT12H30M05S"'), '12:30:05'],
  ['a duration', cell('office:value-type="time" office:time-value="PT26H00M00S"'), '26:00:00'],
  [
    'true',
    cell('office:value-type="boolean" office:boolean-value="true"', paragraph('ИСТИНА')),
    true,
  ],
  ['text', cell('office:value-type="string"', paragraph('ә&amp;б')), 'ә&б'],
  [
    'lines',
    cell('office:value-type="string"', paragraph('a') + paragraph('b<text:line-break/>c')),
    'a\nb\nc',
  ],
  [
    'spaces and tabs',
    cell('office:value-type="string"', paragraph('a<text:s text:c="3"/>b<text:tab/>c<text:s/>d')),
    'a   b\tc d',
  ],
  [
    'spans and links',
    cell(
      'office:value-type="string"',
      paragraph('<text:span>Қаз</text:span>ақ <text:a>сайт</text:a>'),
    ),
    'Қазақ сайт',
  ],
  [
    'text without its note',
    cell(
      'office:value-type="string"',
      `<office:annotation>${paragraph('note')}</office:annotation>${paragraph('text')}`,
    ),
    'text',
  ],
  [
    'text without what is drawn in it',
    cell(
      'office:value-type="string"',
      `${paragraph('text')}<draw:frame><draw:text-box>${paragraph('box')}</draw:text-box></draw:frame>`,
    ),
    'text',
  ],
  [
    'the text of a formula',
    cell(
      'table:formula="of:=[.A1]" office:value-type="string" office:string-value="x"',
      paragraph('x'),
    ),
    'x',
  ],
];

describe('OpenDocument sheets', () => {
  it.each(cells)('reads %s', async (_, xml, value) => {
    const { sheets } = await readBytes(makeOds(table(row(cell('', paragraph('1')) + xml))));
    expect(sheets[0]?.rows).toEqual([['1', value]]);
  });

  it('counts repeats of rows and cells without building those that are empty', async () => {
    const one = 'office:value-type="float" office:value="1"';
    const rows =
      row(
        cell(`${one} table:number-columns-repeated="3"`) +
          cell('table:number-columns-repeated="16380"'),
        'table:number-rows-repeated="2"',
      ) +
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1000000"') +
      row(cell('table:number-columns-repeated="2"') + cell(one));
    const { sheets } = await readBytes(makeOds(table(rows)));
    expect(sheets[0]?.rows.slice(0, 3)).toEqual([[1, 1, 1], [1, 1, 1], []]);
    expect(sheets[0]?.rows.length).toBe(1_000_003);
    expect(sheets[0]?.rows.at(-1)).toEqual([null, null, 1]);
  });

  it('lists hidden sheets, rows and columns, and merges', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      row(
        cell('table:number-columns-spanned="2" table:number-rows-spanned="2"', paragraph('a')) +
          '<table:covered-table-cell/>',
      ) +
      row('<table:covered-table-cell/>' + cell('', paragraph('b')), 'table:visibility="filter"');
    const { sheets } = await readBytes(
      makeOds(table(rows) + table(rows, 'table:style-name="ta2"'), styles),
    );
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden']);
    expect(sheets[0]?.end).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [1, 2],
    });
  });

  it('does not take deleted cells, nested tables or cached tables of links for sheets', async () => {
    const other = (name: string) =>
      `<table:table table:name="${name}">${row(cell('', paragraph('9')))}</table:table>`;
    const content =
      `<table:tracked-changes>${other('deleted')}</table:tracked-changes>` +
      table(row(cell('', paragraph('a') + other('nested')))) +
      `<table:dde-links>${other('link')}</table:dde-links>`;
    const { sheets } = await readBytes(makeOds(content));
    expect(sheets.map((sheet) => sheet.rows)).toEqual([[['a']]]);
  });

  it('marks errors, formulas without a result and links to other files', async () => {
    const xml = row(
      cell(
        'office:value-type="string" office:string-value="" calcext:value-type="error"',
        paragraph('#REF!'),
      ) +
        cell('table:formula="of:=[.A9]"') +
        cell(
          `table:formula="of:=['file:///C:/a.ods'#$S.A1]" office:value-type="float" office:value="5"`,
        ),
    );
    const { sheets } = await readBytes(makeOds(table(xml)));
    expect(sheets[0]?.rows).toEqual([[null, null, 5]]);
    expect(sheets[0]?.end.problems.map((problem) => problem.code)).toEqual([
      'CELL_ERROR',
      'FORMULA_NOT_CALCULATED',
      'LINK_TO_OTHER_FILE',
    ]);
  });
});
