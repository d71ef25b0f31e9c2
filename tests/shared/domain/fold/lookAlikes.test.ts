import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLookAlikes,
  foldLookAlikes,
  repairLookAlikes,
} from '#shared/domain/fold/lookAlikes.ts';

describe('look-alikes', () => {
  it('makes a code typed with Cyrillic letters Latin', () => {
    expect(foldLookAlikes('АР09261083', 'latin')).toBe('AP09261083');
    expect(foldLookAlikes('КZ-2620', 'latin')).toBe('KZ-2620');
  });

  it('goes there and back without loss', () => {
    const twins = fc.string({
      unit: fc.constantFrom(...Array.from('ABCEHKMOPTXYIJSaceopxyihjs 09-')),
    });
    fc.assert(
      fc.property(twins, (text) => {
        expect(foldLookAlikes(foldLookAlikes(text, 'cyrillic'), 'latin')).toBe(text);
      }),
    );
  });

  it.each([
    ['Kазахстан', 'Казахстан', 1],
    ['Сaтбaeв', 'Сатбаев', 3],
    ['АP09261083', 'AP09261083', 1],
    ['ғылымu', 'ғылымu', 0],
    ['Ortaq жоба', 'Ortaq жоба', 0],
    ['іnstitute', 'institute', 1],
    ['Қазақстан, Institute', 'Қазақстан, Institute', 0],
  ])('repairs %s to %s', (text, expected, count) => {
    expect(repairLookAlikes(text)).toEqual({ text: expected, count });
    expect(countLookAlikes(text)).toBe(count);
  });
});
