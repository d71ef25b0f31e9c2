import { expect, test } from 'vitest';
import {
  compareOrganisations,
  organisationKeysOf,
} from '#shared/domain/names/compareOrganisations.ts';

function organisation(ru: string, shortName: string) {
  const keys = organisationKeysOf({ name: { kk: '', ru, en: '' }, shortName, aliases: [] });
  return { ...keys, bin: '', ror: '', pic: '', city: '', country: null };
}

test('an abbreviation of two folded letters makes two organisations one', () => {
  const university = organisation('Евразийский национальный университет', 'ЕҰУ');
  const union = organisation('Европейский союз', 'EU');
  expect(compareOrganisations(university, union)).toEqual({ score: 0, reasons: [] });
});

test('the same longer abbreviation in two alphabets is not noticed', () => {
  const one = organisation('Евразийский университет', 'ЕНУ');
  const other = organisation('Университет имени Гумилёва', 'ENU');
  expect(compareOrganisations(one, other).reasons).toEqual(['alias']);
});
