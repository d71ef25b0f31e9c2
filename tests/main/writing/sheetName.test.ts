import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetName } from '#main/workers/writing/xlsx/sheetName.ts';

test.each([
  ['Реестр проектов', 'Реестр проектов'],
  ['a\\b/c?d*e[f]g:h', 'a b c d e f g h'],
  ["'кавычки'", 'кавычки'],
  ["O'Neil", 'O’Neil'],
  ['  лишние   пробелы ', 'лишние пробелы'],
  ['строка\nи\tтабуляция', 'строка и табуляция'],
  ['', 'Sheet'],
  ['???', 'Sheet'],
  ["'''", 'Sheet'],
  ['History', 'History (2)'],
  ['Очень длинное название программы сотрудничества', 'Очень длинное название программ'],
  ['123456789012345678901234567890😀', '123456789012345678901234567890'],
  ['123456789012345678901234567890’x', '123456789012345678901234567890'],
])('I-39: %j becomes a name that Excel accepts', (text, name) => {
  expect(sheetName(text, [])).toBe(name);
});

test('I-39: names are unique whatever their case, also when they are cut', () => {
  expect(sheetName('жобалар', ['Жобалар', 'ЖОБАЛАР (2)'])).toBe('жобалар (3)');
  const long = 'Очень длинное название программ';
  expect(sheetName(long, [long])).toBe('Очень длинное название прог (2)');
});

test('I-39: any text gives a legal name', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const taken = [sheetName(first, [])];
      for (const name of [...taken, sheetName(second, taken)]) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:\p{Cc}]|^'|'$/u);
        expect(name.isWellFormed()).toBe(true);
      }
      expect(sheetName(second, taken).toLowerCase()).not.toBe(taken[0]?.toLowerCase());
    }),
  );
});
