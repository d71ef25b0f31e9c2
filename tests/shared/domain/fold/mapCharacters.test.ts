import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/domain/fold/foldText.ts';
import { searchKey } from '#shared/domain/fold/searchKey.ts';
import { sortKey } from '#shared/domain/fold/sortKey.ts';
import { canonicalProjectCode } from '#shared/domain/identifiers/projectCode.ts';
import { codeText } from '#shared/domain/identifiers/codeText.ts';

const letters = Array.from('абёжйъьәғқңөұүһіАЁҚЪЬВЕКМНОРСТУХabqswyzABKZßæıéÅŉ0129');
const others = Array.from(' \t\n\u00A0№#«»"\'’—–-.,:;/…½²①€+()\u00AD\u200B');
const unit = fc.constantFrom(...letters, ...others);
const texts = fc.string({ unit, maxLength: 40 });

describe('texts of common characters, which are mapped by a table', () => {
  // A letter outside of the table sends the whole text the slow way.
  it.each([
    ['foldText', foldText],
    ['searchKey', searchKey],
    ['sortKey', sortKey],
  ])('would differ in %s from the same text beside a rare character', (_name, fold) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(`${fold(text)} 漢`.trim()).toBe(fold(`${text} 漢`));
      }),
      { numRuns: 2000 },
    );
  });

  it('would lose letters of a text longer than the place where it is put together', () => {
    fc.assert(
      fc.property(fc.string({ unit, minLength: 900, maxLength: 3000 }), (text) => {
        expect(`${foldText(text)} 漢`.trim()).toBe(foldText(`${text} 漢`));
      }),
      { numRuns: 50 },
    );
  });
});

describe('codes that need no repair, which are taken as they are', () => {
  it('would get another key than the same code in small Cyrillic look-alikes and spaces', () => {
    const code = fc.stringMatching(/^[ABCEHKMOPTX]{1,3}-?[0-9]{2,9}$/);
    const twins = new Map(Array.from('ABCEHKMOPTX').map((one, i) => [one, 'авсенкмортх'[i] ?? '']));
    fc.assert(
      fc.property(code, (text) => {
        const typed = Array.from(text)
          .map((one) => twins.get(one) ?? one)
          .join('\u200B');
        expect(codeText(typed)).toBe(text);
        expect(canonicalProjectCode(typed).key).toBe(canonicalProjectCode(text).key);
      }),
    );
  });
});
