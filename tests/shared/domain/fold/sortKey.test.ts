import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '#shared/domain/fold/sortKey.ts';

const byKey = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));

const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const wordsIn = (letters: string): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from(letters + letters.toUpperCase())),
    minLength: 1,
    maxLength: 6,
  });
const cyrillicWord = wordsIn(alphabet);
const latinWord = wordsIn('abcdefghijklmnopqrstuvwxyz');

describe('sortKey', () => {
  it('puts digits, Latin and the 42 Kazakh letters in dictionary order', () => {
    const order =
      '10|Institute|Алматы|Әлем|Ғабит|Ғылым|Ел|Ёлка|Жоба|Карта|Қарағанды|Уақыт|Ұлт|Үкімет|Һауа|Ыбырай|Іле|Ястреб';
    const names = order.split('|');
    expect(names.toReversed().sort(byKey)).toEqual(names);
  });

  it('keeps all 42 letters apart and rising', () => {
    const letters = Array.from(alphabet);
    expect(letters).toHaveLength(42);
    expect(letters.toReversed().sort(byKey)).toEqual(letters);
    expect(new Set(letters.map(sortKey)).size).toBe(42);
  });

  it('agrees with the Kazakh collation of CLDR on every two words of one alphabet', () => {
    const collator = new Intl.Collator('kk', { sensitivity: 'base', numeric: true });
    for (const word of [cyrillicWord, latinWord]) {
      fc.assert(
        fc.property(word, word, (a, b) => {
          expect(Math.sign(byKey(a, b))).toBe(Math.sign(collator.compare(a, b)));
        }),
        { numRuns: 1000 },
      );
    }
  });

  it('sorts every Latin word before every Cyrillic one', () => {
    fc.assert(
      fc.property(latinWord, cyrillicWord, (a, b) => {
        expect(byKey(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('sorts numbers by value, whatever their length and leading zeros', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 30n), fc.bigInt(0n, 10n ** 30n), (a, b) => {
        expect(Math.sign(byKey(`KZ-${a}`, `KZ-000${b}`))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
    expect(byKey('2.2', '2.10')).toBeLessThan(0);
    expect(byKey('Этап 9', 'Этап 10')).toBeLessThan(0);
  });

  it('does not let quotes, case or composition move a name', () => {
    expect(sortKey('«Ғылым қоры» АҚ')).toBe(sortKey('ҒЫЛЫМ ҚОРЫ АҚ'));
    expect(sortKey('йёж'.normalize('NFD'))).toBe(sortKey('йёж'));
    expect(sortKey('Ǵylym')).toBe(sortKey('gylym'));
  });

  it('sorts a shorter name before a longer one that begins with it', () => {
    expect(byKey('Ел', 'Ел басы')).toBeLessThan(0);
    expect(byKey('Ел басы', 'Елка')).toBeLessThan(0);
  });

  it('puts the letters of neighbouring alphabets where the collation does', () => {
    const collator = new Intl.Collator('kk', { sensitivity: 'base' });
    const more = Array.from('абвгґғдеёєжзиіїйкқлмнңоөпрстуўұүфхҳһцчҷџшщыюя');
    expect(more.toSorted(byKey)).toEqual(more.toSorted(collator.compare));
  });
});
