import { describe, expect, test } from 'vitest';
import { copyFormula, growTotals, shiftFormula } from '#main/workers/filling/shiftFormula.ts';

const shift = { sheet: 'Лист 1', row: 5, by: 3 };
const own = 'Лист 1';

describe('rows put in below row 5', () => {
  test.each([
    ['what stands higher stays', 'A4+B5', 'A4+B5'],
    ['what stands lower moves, fixed or not', 'A6+$B$7+C$8', 'A9+$B$10+C$11'],
    ['a range that holds the row grows', 'SUM(D2:D5)', 'SUM(D2:D8)'],
    ['a range of the row alone grows', 'SUM($D$5:$D$5)', 'SUM($D$5:$D$8)'],
    ['a text is no reference', 'IF(A6="A6","B7",A7)', 'IF(A9="A6","B7",A10)'],
    ['a function is no reference', 'LOG10(A6)+ATAN2(A6,1)', 'LOG10(A9)+ATAN2(A9,1)'],
    ['a name is no reference', 'НДС1+TAX_2024+A6', 'НДС1+TAX_2024+A9'],
    ['a structured reference stays', 'SUM(Table1[A6])+A6', 'SUM(Table1[A6])+A9'],
    ['other sheets stay', "Свод!A6+'Итоги года'!B7", "Свод!A6+'Итоги года'!B7"],
    ['the sheet by its name moves', "'Лист 1'!A6", "'Лист 1'!A9"],
    ['another book stays', '[1]Лист!A6', '[1]Лист!A6'],
  ])('%s', (_, formula, wanted) => {
    expect(shiftFormula(formula, shift, { own })).toBe(wanted);
  });

  test('in the repeated row a range across it stays one row', () => {
    expect(shiftFormula('SUM(B5:D5)/E9', shift, { own, isInRow: true })).toBe('SUM(B5:D5)/E12');
  });

  test('a sum of the one cell means all rows', () => {
    const grown = growTotals('SUM(D5)+SUBTOTAL(109,D5)+MAX(D4)', shift, own);
    expect(shiftFormula(grown, shift, { own })).toBe('SUM(D5:D8)+SUBTOTAL(109,D5:D8)+MAX(D4)');
  });

  test('a chart of one cell becomes one of the column', () => {
    expect(shiftFormula("'Лист 1'!$B$5", shift, { own: '', growsCells: true })).toBe(
      "'Лист 1'!$B$5:$B$8",
    );
  });
});

test('a copied formula takes along what is not fixed', () => {
  expect(copyFormula('A5*$B5+C$5-$D$5+SUM(D$5:D5)', 2)).toBe('A7*$B7+C$5-$D$5+SUM(D$5:D7)');
  expect(copyFormula('Z5', 0, 2)).toBe('AB5');
});
