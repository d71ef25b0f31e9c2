import { describe, expect, it } from 'vitest';
import { personList } from '#shared/contract/people.ts';
import {
  filterFromSearch,
  readPersonSearch,
  sortFromSearch,
} from '../../../../src/renderer/features/people/search.ts';

const byName = [{ key: 'name', descending: false }];

describe('the address of the list of people', () => {
  it('drops what is unknown or of the wrong shape, so that an old link still opens the list', () => {
    const search = { q: '', degree: 'phd', country: ['KZ', 7], young: 'perhaps', page: 3 };
    expect(readPersonSearch(search)).toEqual({ country: ['KZ'] });
  });

  it('gives a filter that the contract takes, whatever stands in it', () => {
    const search = readPersonSearch({
      q: 'nurbekov',
      degree: ['phd', 'wizard'],
      country: ['KZ', 'Казахстан'],
      young: 'no',
    });
    const filter = filterFromSearch(search);
    expect(filter).toMatchObject({ degrees: ['phd'], countries: ['KZ'], isYoung: false });
    const list = { filter, sort: sortFromSearch(), language: 'kk' };
    expect(personList.safeParse(list).success).toBe(true);
  });

  it('tells young, older and everybody apart', () => {
    const isYoung = (young?: string) => filterFromSearch(readPersonSearch({ young })).isYoung;
    expect([isYoung('yes'), isYoung('no'), isYoung()]).toEqual([true, false, null]);
  });
});

describe('the order of the list of people', () => {
  it('is by name when the address says none or only what is unknown', () => {
    expect(sortFromSearch()).toEqual(byName);
    expect(sortFromSearch(['shoeSize', '-'])).toEqual(byName);
  });

  it('reads a minus as descending and keeps the order of columns', () => {
    expect(sortFromSearch(['-birthDate', 'name'])).toEqual([
      { key: 'birthDate', descending: true },
      { key: 'name', descending: false },
    ]);
  });
});
