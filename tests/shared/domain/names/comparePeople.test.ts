import { describe, expect, test } from 'vitest';
import {
  comparePeople,
  proposed,
  type ComparedPerson,
} from '#shared/domain/names/comparePeople.ts';
import { nameKeysOf, sexOfPerson } from '#shared/domain/names/personKeys.ts';
import { readWholeName } from '#shared/domain/names/wholeName.ts';

const all = (text: string) => ({ kk: '', ru: text, en: '' });

/** A person with names in the order family, given, patronymic. */
function person(
  names: string,
  fields: Partial<ComparedPerson> = {},
  formerNames: string[] = [],
): ComparedPerson {
  const [family = '', given = '', patronymic = ''] = names.split(' ');
  const named = {
    family: all(family),
    given: all(given),
    patronymic: all(patronymic),
    formerNames,
  };
  return {
    ...nameKeysOf(named),
    orcid: '',
    iin: '',
    email: '',
    birthDate: null,
    sex: sexOfPerson(named.family, named.patronymic),
    organisationIds: [],
    ...fields,
  };
}

const score = (a: ComparedPerson, b: ComparedPerson) => comparePeople(a, b).score;

describe('one person in two spellings is proposed', () => {
  test.each([
    ['Нұрбек Саясат', 'Nurbek Sayasat'],
    ['Нұрбеков Саясат Серікұлы', 'Nurbekov Sayasat Serikovich'],
    ['Жұмабаева Жанар', 'Dzhumabayeva Janar'],
    ['Иванов И.И.', 'Иванов Иван Иванович'],
    ['Ахметов Мұхтар', 'Akhmetov Mukhtar'],
    ['Құсайынова Әсел', 'Хусаинова Асель'],
    ['Ким Yelena', 'Kim Елена'],
  ])('%s and %s', (a, b) => {
    expect(score(person(a), person(b))).toBeGreaterThanOrEqual(proposed);
    expect(comparePeople(person(b), person(a))).toEqual(comparePeople(person(a), person(b)));
  });

  test('with the same organisation when one document has an initial only', () => {
    const [short, full] = [person('Нурбек С.'), person('Нұрбек Саясат')];
    expect(score(short, full)).toBe(8);
    const at = { organisationIds: ['x'] };
    expect(comparePeople({ ...short, ...at }, { ...full, ...at })).toEqual({
      score: 11,
      reasons: ['surname', 'initial', 'organisation'],
    });
  });

  test('by a name borne before, in either record', () => {
    const married = person('Серикова Айгүл', {}, ['Ахметова Айгүл']);
    const likeness = comparePeople(person('Akhmetova Aigul'), married);
    expect(likeness).toEqual({ score: 9, reasons: ['formerName', 'given'] });
  });

  test('by a number alone, whatever the names say', () => {
    const orcid = '0000-0002-1825-0097';
    expect(score(person('Ким А.', { orcid }), person('Иванов Б.', { orcid }))).toBe(100);
    expect(score(person('Ким А.', { iin: '1' }), person('Ким А.', { iin: '1' }))).toBe(100);
  });
});

describe('different people are not proposed', () => {
  test.each([
    ['brothers', 'Иванов Иван Петрович', 'Иванов Пётр Петрович'],
    ['other patronymics', 'Иванов Иван Иванович', 'Иванов Иван Петрович'],
    ['a husband and his wife', 'Иванов А.', 'Иванова А.'],
    ['other given names of one letter', 'Иванов Иван', 'Иванов Игорь'],
    ['a lone family name', 'Иванов', 'Иванов'],
    ['two people of whom only blanks agree', '', ''],
  ])('%s in one organisation', (_why, a, b) => {
    const at = { organisationIds: ['x'] };
    expect(score(person(a, at), person(b, at))).toBeLessThan(proposed);
  });

  test('of one name but with other dates of birth or other numbers', () => {
    const name = 'Иванов Иван Иванович';
    const born = (birthDate: string) => person(name, { birthDate, organisationIds: ['x'] });
    expect(score(born('1980-01-01'), born('1981-01-01'))).toBeLessThan(proposed);
    const known = (orcid: string) => person(name, { orcid });
    expect(score(known('1'), known('2'))).toBeLessThan(proposed);
  });
});

test('a whole name is read in the order of its language', () => {
  const [first] = readWholeName('Нурбек С.');
  expect(first).toEqual({ family: 'Нурбек', given: 'С.', patronymic: '' });
  expect(readWholeName('И.И.Иванов')).toEqual([
    { family: 'Иванов', given: 'И.', patronymic: 'И.' },
  ]);
  expect(readWholeName('Иван Иванович Петров')[0]?.family).toBe('Петров');
  expect(readWholeName('Sayasat Nurbekov')[0]?.family).toBe('Nurbekov');
  const families = (text: string) => readWholeName(text).map(({ family }) => family);
  expect(families('Sayasat Nurbek')).toEqual(['Sayasat', 'Nurbek']);
  expect(readWholeName(' ')).toEqual([]);
});
