import { describe, expect, it } from 'vitest';
import {
  fullerOf,
  fullerRecord,
  mergedFields,
  mergeLines,
  type MergeLine,
  type Side,
} from '../../../../src/renderer/features/duplicates/mergeChoice.ts';

const fields = ['family', 'degree', 'email', 'tags', 'birthDate'];

const kazakh = {
  id: '1',
  family: { kk: 'Нұрбеков', ru: '', en: '' },
  degree: 'phd',
  email: '',
  tags: ['ISTC', 'water'],
  birthDate: '1990-05-04',
};

const english = {
  id: '2',
  family: { kk: '', ru: '', en: 'Nurbekov' },
  degree: null,
  email: 's@example.kz',
  tags: ['water', 'Horizon'],
  birthDate: '1990-05-04',
};

const lines = mergeLines(kazakh, english, fields);
const line = (path: string): MergeLine => {
  const found = lines.find((one) => one.path === path);
  if (!found) throw new Error(`No line ${path}`);
  return found;
};
const merged = (kept: Side) => mergedFields(kazakh, lines, fields, (one) => fullerOf(one, kept));

describe('lines of two records side by side', () => {
  it('leaves out what neither record says, and one language that neither knows', () => {
    expect(lines.map(({ path }) => path)).toEqual([
      'family.kk',
      'family.en',
      'degree',
      'email',
      'tags',
      'birthDate',
    ]);
  });

  it('does not ask where both say the same', () => {
    expect(lines.filter(({ isSame }) => isSame).map(({ path }) => path)).toEqual(['birthDate']);
  });
});

it('offers both of two lists only where both have something', () => {
  const [list] = mergeLines({ tags: ['water'] }, { tags: [] }, ['tags']);
  expect(list).toMatchObject({ isList: false });
  expect(line('tags').isList).toBe(true);
});

describe('what is chosen at first', () => {
  it('never prefers an empty value, whichever record is kept', () => {
    for (const kept of ['first', 'second'] as const) {
      expect(fullerOf(line('degree'), kept)).toBe('first');
      expect(fullerOf(line('email'), kept)).toBe('second');
      expect(fullerOf(line('family.en'), kept)).toBe('second');
    }
  });

  it('takes both lists, the longer text, and the value of the record kept between equals', () => {
    const both = (first: unknown, second: unknown): MergeLine => ({
      ...line('email'),
      first,
      second,
    });
    expect(fullerOf(line('tags'), 'first')).toBe('both');
    expect(fullerOf(both('С.', 'Саясат'), 'first')).toBe('second');
    expect(fullerOf(both('phd', 'max'), 'second')).toBe('second');
    expect(fullerOf(both(3, 12), 'first')).toBe('first');
  });

  it('keeps the record in which more is entered, the first of two alike', () => {
    expect(fullerRecord(mergeLines({ a: '' }, { a: 'x' }, ['a']))).toBe('second');
    expect(fullerRecord(mergeLines({ a: 'y' }, { a: 'x' }, ['a']))).toBe('first');
  });
});

describe('the record that comes out', () => {
  it('holds the names in both alphabets, each list entry once, and no field of the record itself', () => {
    expect(merged('first')).toEqual({
      family: { kk: 'Нұрбеков', ru: '', en: 'Nurbekov' },
      degree: 'phd',
      email: 's@example.kz',
      tags: ['ISTC', 'water', 'Horizon'],
      birthDate: '1990-05-04',
    });
    expect(merged('second')).toEqual(merged('first'));
  });

  it('obeys the officer, also where the other value is empty, and changes neither record', () => {
    const before = structuredClone([kazakh, english]);
    const chosen = mergedFields(kazakh, lines, fields, () => 'second');
    expect(chosen).toMatchObject({ degree: null, family: { kk: '', ru: '', en: 'Nurbekov' } });
    expect([kazakh, english]).toEqual(before);
  });
});
