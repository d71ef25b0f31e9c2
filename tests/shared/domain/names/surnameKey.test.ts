import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surnameKey, surnameKeys } from '#shared/domain/names/surnameKey.ts';

describe('spellings of one family name share a key', () => {
  test.each([
    ['Нұрбек', 'Нурбек', 'Nurbek', 'Nūrbek', 'Нұрбеков', 'Nurbekova', 'Нұрбекұлы', 'Nurbekqyzy'],
    ['Жұмабаев', 'Джумабаева', 'Zhumabayev', 'Jumabaev', 'Dzhumabayeva', 'Жұмабай', 'Zhumabay'],
    ['Құсайынов', 'Кусаинов', 'Хусаинова', 'Kussainov', 'Khussainov', 'Qusaiynov'],
    ['Ахметов', 'Akhmetov', 'Ahmetova', 'Ахмет', 'Акметов'],
    ['Уәлиханов', 'Валиханов', 'Valikhanov', 'Walikhanova', 'Ualikhanov'],
    ['Әуезов', 'Ауэзов', 'Auezov', 'Äuezov', 'Aýezov'],
    ['Жаңабаев', 'Жанабаев', 'Джангабаев', 'Zhanabayev'],
    ['Серікқызы', 'Серікұлы', 'Serikkyzy', 'Сериков'],
    ['Григорьев', 'Grigoryev', 'Grigoriev', 'Григорьева'],
    ['Соловьёв', 'Соловьева', 'Solovyov', 'Soloviev'],
    ['Ковальский', 'Ковальская', 'Kovalsky', 'Kowalski'],
    ['Щербаков', 'Shcherbakov', 'Scherbakova'],
    ['Цой', 'Tsoy', 'Tsoi'],
    ['Әлиев', 'Алиева', 'Aliyev', 'Әлі'],
  ])('%s', (...names) => {
    expect(new Set(names.map(surnameKey)).size).toBe(1);
  });

  // Passport spelling of the letters used below.
  const latin: Readonly<Record<string, string>> = {
    а: 'a',
    б: 'b',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    х: 'kh',
    ш: 'sh',
    ч: 'ch',
    в: 'v',
    г: 'g',
  };
  const consonant = fc.constantFrom(...'бдзклмнпрстшчг'.split(''));
  const vowel = fc.constantFrom(...'аеоуи'.split(''));
  // A root that ends like Бабин is an ending itself.
  const last = fc.constantFrom(...'бдзклмпрст'.split(''));
  const root = fc
    .tuple(consonant, vowel, consonant, vowel, last)
    .map((letters) => letters.join(''));

  test('whatever the root, with the endings of both sexes and in Latin letters', () => {
    fc.assert(
      fc.property(root, (stem) => {
        const names = ['ов', 'ова', 'ұлы', 'қызы', 'улы', 'кызы'].map((ending) => stem + ending);
        names.push(...names.slice(0, 2).map((name) => name.replace(/./gu, (c) => latin[c] ?? c)));
        expect(new Set([stem, ...names].map(surnameKey)).size).toBe(1);
      }),
    );
  });
});

test('different family names keep different keys', () => {
  const names = ['Иванов', 'Иваненко', 'Петров', 'Ким', 'Цой', 'Пак', 'Ли', 'Ахметов', 'Омаров'];
  expect(new Set(names.map(surnameKey)).size).toBe(names.length);
});

test('a name without letters has no key, so that blanks never meet', () => {
  expect(surnameKey(' - ')).toBe('');
  expect(surnameKeys('')).toEqual([]);
});

test('a double name is known by each part, but not by its particles', () => {
  expect(surnameKeys('Иванова-Петрова')).toContain(surnameKey('Петров'));
  expect(surnameKeys('van der Berg')).not.toContain('der');
});
