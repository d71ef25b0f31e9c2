import { writeFile } from 'node:fs/promises';
import { bookFiles } from '#tests/fixtures/workbooks/sheetXml.ts';
import { writeZip } from '#tests/fixtures/workbooks/writeZip.ts';
import { objects, subjects } from './benchTitles.ts';

/** The columns of a register of projects as an office keeps it, with the style of their cells. */
const columns: readonly [header: string, cell: (i: number) => string | number, style?: 1 | 2][] = [
  ['№ п/п', (i) => i + 1],
  ['Код проекта', (i) => `AP${10_000_000 + i}`],
  ['Наименование проекта', (i) => `${of(subjects, i)} ${of(objects, i >> 3)} №${i}`],
  ['Жобаның атауы (қазақ тілінде)', (i) => `Ғылыми жоба: ${of(objects, i >> 2)} №${i}`],
  ['Программа', (i) => `Программа ${i % 20}`],
  ['Головная организация', (i) => `Институт ${of(objects, i)} ${i % 200}`],
  ['Научный руководитель', (i) => `Ахметов А.${'БВГДЕ'[i % 5]}. ${i % 1000}`],
  ['Область науки', (i) => `1.${(i % 6) + 1}`],
  ['Статус', (i) => ['действующий', 'завершён', 'на рассмотрении'][i % 3] ?? ''],
  ['Дата начала', (i) => 41_000 + (i % 3000), 2],
  ['Дата окончания', (i) => 45_000 + (i % 2000), 2],
  ['Объём финансирования', (i) => 1_000_000 + i * 137.25, 1],
  ['Валюта', (i) => ['KZT', 'USD', 'EUR'][i % 3] ?? ''],
  ['Количество учёных', (i) => 10 + (i % 30)],
  ['в т.ч. молодых', (i) => i % 10],
  ['Акроним', (i) => `ABC${i}`],
  ['Дата подписания', (i) => 40_900 + (i % 3000), 2],
  [
    'Аннотация',
    (i) => `${of(objects, i)} ${of(subjects, i >> 1)} и мониторинг состояния №${i % 5000}`,
  ],
  ['Регион', (i) => `Регион ${i % 17}`],
  ['Примечание', (i) => `Запись ${i % 400}`],
];

const of = (words: readonly string[], i: number): string => words[i % words.length] ?? '';

const letter = (column: number): string => String.fromCharCode(65 + column);

/** Writes an xlsx of a register with so many projects and 20 columns, the same bytes every time. */
export async function makeProjectBook(path: string, rows: number): Promise<void> {
  const indexOf = new Map<string, number>();
  const cellXml = (column: number, row: number, value: string | number, style?: number): string => {
    const place = `<c r="${letter(column)}${row}"${style === undefined ? '' : ` s="${style}"`}`;
    if (typeof value === 'number') return `${place}><v>${value}</v></c>`;
    const index = indexOf.get(value) ?? indexOf.size;
    indexOf.set(value, index);
    return `${place} t="s"><v>${index}</v></c>`;
  };
  const lines = [
    `<row r="1">${columns.map(([header], at) => cellXml(at, 1, header)).join('')}</row>`,
  ];
  for (let i = 0; i < rows; i += 1) {
    const cells = columns.map(([, cell, style], at) => cellXml(at, i + 2, cell(i), style));
    lines.push(`<row r="${i + 2}" spans="1:${columns.length}">${cells.join('')}</row>`);
  }
  const strings = [...indexOf.keys()].map((item) => `<si><t>${item}</t></si>`).join('');
  const files = bookFiles({
    sheets: [{ name: 'Проекты', xml: '' }],
    formats: ['#,##0.00', 14],
    strings,
  });
  const start =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  const sheet = files.find((file) => file.name === 'xl/worksheets/sheet1.xml');
  if (sheet) sheet.content = Buffer.from(`${start}${lines.join('')}</sheetData></worksheet>`);
  await writeFile(path, writeZip(files));
}
