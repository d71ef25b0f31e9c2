import { expect, test } from 'vitest';
import { cellText, looksLikeFormula } from '#main/workers/writing/xlsx/cellText.ts';

test.each([
  ['Қазақстан', 'Қазақстан'],
  ['a\u0000b\u0008c\u001Fd\u007Fe', 'abcde'],
  ['line\r\nline\rline\nline', 'line\nline\nline\nline'],
  ['tab\tstays', 'tab\tstays'],
  ['half \uD800 pair', 'half \uFFFD pair'],
  ['whole 😀 pair', 'whole 😀 pair'],
  ['\uFFFE\uFFFFx', 'x'],
  ['file_x0041_name', 'file_x005F_x0041_name'],
  ['_x000D_', '_x005F_x000D_'],
])('%j cannot break the file or change when it is read back', (text, expected) => {
  expect(cellText(text)).toBe(expected);
});

test('a text longer than a cell holds is cut with a sign, not in the middle of a letter', () => {
  const cut = cellText('ә'.repeat(40_000));
  expect(cut).toHaveLength(32_767);
  expect(cut.endsWith('ә…')).toBe(true);
  expect(cellText('😀'.repeat(20_000)).isWellFormed()).toBe(true);
  expect(cellText('ә'.repeat(32_767))).toHaveLength(32_767);
});

test('I-38: what a spreadsheet would take for a formula is recognised', () => {
  const risky = ['=1+1', '+7 701', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'];
  const plain = ['1+1', 'A=B', ' =1', 'e-mail@office.kz', ''];
  expect(risky.filter((text) => !looksLikeFormula(text))).toEqual([]);
  expect(plain.filter(looksLikeFormula)).toEqual([]);
});
