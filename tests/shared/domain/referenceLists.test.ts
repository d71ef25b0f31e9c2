import { describe, expect, it } from 'vitest';
import { referenceLists } from '#shared/contract/office.ts';
import { languages } from '#shared/domain/language.ts';
import {
  builtInItems,
  mergeReferenceList,
  positionsAfterMove,
  referenceLabel,
} from '#shared/domain/referenceLists.ts';
import { catalogues } from '#shared/i18n/catalogues.ts';

const text = (code: string) => ({ kk: `${code} kk`, ru: `${code} ru`, en: `${code} en` });
const plain = (name: string) => ({ kk: '', ru: name, en: '' });

describe('a reference list', () => {
  it('has exactly one text for every built-in item, so that no bare code reaches the screen', () => {
    for (const language of languages) {
      const texts = catalogues[language]['lists'] as Record<string, Record<string, string>>;
      for (const list of referenceLists) {
        expect(Object.keys(texts[list] ?? {}).toSorted()).toEqual(builtInItems[list].toSorted());
      }
    }
  });

  it('lets the office rename, hide and add without losing the rest', () => {
    const own = [
      { code: 'jsc', name: plain('Акционерное общество'), isHidden: false, position: 400 },
      { code: 'rse', name: plain('РГП'), isHidden: true, position: 200 },
      { code: 'кх', name: plain('Крестьянское хозяйство'), isHidden: false, position: 150 },
    ];
    const items = mergeReferenceList('legalForm', own, text);
    expect(items.slice(0, 4).map(({ code }) => code)).toEqual(['rse_rem', 'кх', 'rse', 'njsc']);
    expect(items.filter(({ isHidden }) => isHidden).map(({ code }) => code)).toEqual(['rse']);
    expect(items.filter(({ isBuiltIn }) => !isBuiltIn).map(({ code }) => code)).toEqual(['кх']);
    expect(referenceLabel(items, 'jsc', 'kk')).toBe('Акционерное общество');
    expect(items).toHaveLength(builtInItems.legalForm.length + 1);
  });

  it('shows a code that no item has as it is, so that imported values stay readable', () => {
    expect(referenceLabel(mergeReferenceList('area', [], text), 'geology', 'ru')).toBe('geology');
  });

  it('puts an item where it was moved to, however little room is left', () => {
    let items = mergeReferenceList('costLine', [], text);
    for (let round = 0; round < 30; round++) {
      const last = items.length - 1;
      const wanted = items.toSpliced(last, 1).toSpliced(1, 0, items[last] ?? items[0]!);
      const positions = new Map(
        positionsAfterMove(items, last, 1).map(({ code, position }) => [code, position]),
      );
      items = items
        .map((item) => ({ ...item, position: positions.get(item.code) ?? item.position }))
        .toSorted((a, b) => a.position - b.position);
      expect(items.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
    }
  });
});
