import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsButForOneTypo, otherStarts } from '#main/search/oneTypo.ts';

const letter = fc.constantFrom(...Array.from('abcdefghijklmnoprstuz'));
const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(''));

/** The word with one letter wrong, missing, too many, or swapped with the next. */
const mistyped = fc.tuple(word, fc.nat(), letter, fc.nat(3)).map(([right, place, other, how]) => {
  const at = place % (right.length - 1);
  const [before, one, two, after] = [
    right.slice(0, at),
    right.charAt(at),
    right.charAt(at + 1),
    right.slice(at + 2),
  ];
  const wrong = [
    before + other + two + after,
    before + two + after,
    before + other + one + two + after,
    before + two + one + after,
  ][how];
  return { right, wrong: wrong ?? '' };
});

describe('one typo', () => {
  test('is recognised wherever it stands and whatever follows the word', () => {
    fc.assert(
      fc.property(mistyped, word, ({ right, wrong }, ending) => {
        expect(beginsButForOneTypo(right + ending, wrong)).toBe(true);
      }),
    );
  });

  test('at the beginning of a word is among the other starts, where no index can be asked', () => {
    fc.assert(
      fc.property(mistyped, ({ right, wrong }) => {
        const reached = [wrong.slice(0, 3), ...otherStarts(wrong, 3)];
        expect(reached.some((start) => right.startsWith(start))).toBe(true);
      }),
    );
  });

  test.each([
    ['almati', 'astana'],
    ['karaganda', 'karbgbnda'],
    ['turkistan', 'trukitsan'],
  ])('is not two: %s is not meant by %s', (right, wrong) => {
    expect(beginsButForOneTypo(right, wrong)).toBe(false);
  });
});
