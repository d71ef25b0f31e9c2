import { describe, expect, test } from 'vitest';
import type { TableChange } from '#shared/contract/importTables.ts';
import type { Cell } from '#shared/domain/workbook.ts';
import type { StoredImport, StoredTable } from '#main/imports/importStore.ts';
import { prepareTables } from '#main/imports/plan/planTables.ts';
import { addTable, addTables, changeTable, removeTable } from '#main/imports/storedTables.ts';
import { finish, openRows, planRows } from './importTable.ts';

const projects: Cell[][] = [
  ['Код проекта', 'Наименование проекта', 'Статус'],
  ['KZ-1', 'Почвы', 'завершён'],
  ['KZ-2', 'Воды', 'действующий'],
];

/** Phone numbers of an office, which no kind explains. */
const phones: Cell[][] = [
  ['Кабинет', 'Внутренний', 'Ключ у кого'],
  ['101', '12-34', 'дежурный'],
  ['102', '12-35', 'дежурный'],
];

const first = ({ tables }: StoredImport): StoredTable => {
  const [table] = tables;
  if (!table) throw new Error('No table');
  return table;
};

const change = (stored: StoredImport, what: TableChange): void =>
  finish(changeTable(stored, first(stored), what));

const planned = (stored: StoredImport): number => finish(prepareTables(stored)).length;

describe('a table left out', () => {
  test('because nothing tells what it holds is no part of the plan until it is given a kind and taken in', () => {
    const stored = openRows({ Телефоны: phones });
    expect(first(stored)).toMatchObject({ isIncluded: false });
    expect(planned(stored)).toBe(0);
    change(stored, { kind: 'organisations' });
    expect(first(stored)).toMatchObject({ isIncluded: true, confidence: 1 });
    change(stored, { kind: null });
    expect(first(stored)).toMatchObject({ isIncluded: false, kind: null });
    expect(planned(stored)).toBe(0);
  });

  test('on a hidden sheet is known for what it holds, and comes in when it is ticked', () => {
    const stored = openRows({ Проекты: projects });
    stored.tables = [];
    const [sheet] = stored.sheets;
    if (sheet) sheet.info = { ...sheet.info, visibility: 'hidden' };
    finish(addTables(stored));
    expect(first(stored)).toMatchObject({ kind: 'projects', isIncluded: false });
    expect(planned(stored)).toBe(0);
    change(stored, { isIncluded: true });
    expect(planRows(stored).counts.create).toBe(2);
  });

  test('because it stands behind a figure of our report stays out when its borders are moved', () => {
    const stored = openRows({ Проекты: [['Проекты'], ['← Показатели'], ...projects] });
    expect(first(stored)).toMatchObject({ isIncluded: false, isOfReport: true });
    change(stored, { lastRow: 3 });
    expect(first(stored).isIncluded).toBe(false);
    change(stored, { isIncluded: true });
    expect(planRows(stored).counts.create).toBe(1);
  });

  test('and taken in stays in when its borders are moved, and drops the plan that was made without it', () => {
    const stored = openRows({ Проекты: projects });
    change(stored, { isIncluded: false });
    expect(planned(stored)).toBe(0);
    stored.planned = { plan: planRows(stored), workspace: {} as never, at: 0, number: 1 };
    change(stored, { isIncluded: true });
    expect(stored.planned).toBeNull();
    change(stored, { lastRow: 1 });
    expect(first(stored)).toMatchObject({ isIncluded: true });
    expect(planRows(stored).counts.create).toBe(1);
  });
});

test('a table drawn by the officer comes in at once when its kind is known, and goes when it is taken away', () => {
  const stored = openRows({ Проекты: projects });
  removeTable(stored, first(stored).id);
  expect(stored.tables).toEqual([]);
  const borders = {
    ...{ header: { first: 0, last: 0 }, firstRow: 1, lastRow: 2 },
    ...{ firstColumn: 0, lastColumn: 2 },
  };
  const drawn = finish(addTable(stored, 0, borders));
  expect(drawn).toMatchObject({ kind: 'projects', isIncluded: true });
  expect(planRows(stored).counts.create).toBe(2);
});

test('another kind forgets the fields that were chosen for the former one', () => {
  const stored = openRows({ Проекты: projects });
  first(stored).columns.set(2, { field: 'status', source: 'chosen' });
  first(stored).constants = [{ field: 'currency', value: 'KZT' }];
  change(stored, { kind: 'results' });
  expect(first(stored)).toMatchObject({ kind: 'results', constants: [] });
  expect(first(stored).columns.size).toBe(0);
});
