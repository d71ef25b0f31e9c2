import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../../../src/renderer/components/form/mergeDrafts.ts';
import {
  checkProject,
  emptyProject,
} from '../../../../src/renderer/features/projects/projectDraft.ts';
import {
  readProjectSearch,
  sortFromSearch,
} from '../../../../src/renderer/features/projects/search.ts';

const valid = { ...emptyProject, title: { kk: '', ru: 'Проект', en: '' } };

describe('checkProject', () => {
  it('takes amounts as officers type them, with the currency in the same field', () => {
    const checked = checkProject({
      ...valid,
      budget: { amount: '12,5 млн $', currency: 'KZT' },
    });
    expect(checked).toMatchObject({
      ok: true,
      input: { budget: { minor: 1_250_000_000, currency: 'USD' } },
    });
  });

  it('names every field that is wrong, not only the first', () => {
    const checked = checkProject({
      ...emptyProject,
      startDate: 'завтра',
      budget: { amount: 'много', currency: 'KZT' },
      scientists: '12a',
    });
    expect(checked).toEqual({
      ok: false,
      problems: { title: 'REQUIRED', startDate: 'DATE', budget: 'AMOUNT', scientists: 'COUNT' },
    });
  });

  it('finds an end before the start and more young scientists than scientists', () => {
    const late = { ...valid, startDate: '2025-03-05', endDate: '2024-03-05' };
    expect(checkProject(late)).toEqual({ ok: false, problems: { endDate: 'END_BEFORE_START' } });
    const young = { ...valid, scientists: '2', youngScientists: '3' };
    expect(checkProject(young)).toEqual({
      ok: false,
      problems: { youngScientists: 'YOUNG_ABOVE_TOTAL' },
    });
  });

  it('keeps an empty field empty instead of making it zero', () => {
    expect(checkProject(valid)).toMatchObject({
      ok: true,
      input: { budget: null, scientists: null, startDate: null },
    });
  });
});

describe('mergeDrafts', () => {
  it("puts only the officer's changed fields on top of what others saved", () => {
    const base = { manager: 'A', code: '1', count: '5' };
    const mine = { ...base, manager: 'B' };
    const theirs = { ...base, manager: 'C', count: '7' };
    expect(mergeDrafts(base, mine, theirs)).toEqual({
      changed: ['manager'],
      merged: { manager: 'B', code: '1', count: '7' },
    });
  });
});

describe('address of the list', () => {
  it('drops what an address cannot mean instead of failing', () => {
    expect(readProjectSearch({ q: 5, status: 'active', sort: ['-code', 3], other: 'x' })).toEqual({
      sort: ['-code'],
    });
  });

  it('reads the order of columns and drops unknown ones', () => {
    expect(sortFromSearch(['-budget', 'nothing', 'code'])).toEqual([
      { key: 'budget', descending: true },
      { key: 'code', descending: false },
    ]);
  });
});
