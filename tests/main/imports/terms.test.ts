import { expect, it } from 'vitest';
import { codesOf, importTable } from './importTable.ts';

it('asks when one assignment stands with a day in one row and as constant in another', () => {
  const source = 'Протокол № 7 от 10.01.2025';
  const { rows } = importTable(
    [
      ['Документ', 'Пункт', 'Содержание поручения', 'Ответственный исполнитель', 'Срок исполнения'],
      [source, '2.2', 'Вести мониторинг', 'Институт физики', 'постоянно'],
      [source, '2.2', 'Вести мониторинг', 'Институт физики', '01.02.2027'],
      [source, '2.3', 'Представить план', 'Институт физики', '01.03.2027'],
    ],
    { kind: 'assignments' },
  );
  expect(rows.map((row) => [row.action, ...codesOf(row)])).toEqual([
    ['conflict', 'ROWS_DISAGREE'],
    ['conflict', 'ROWS_DISAGREE'],
    ['create'],
  ]);
});
