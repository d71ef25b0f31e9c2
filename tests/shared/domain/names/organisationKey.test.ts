import { expect, test } from 'vitest';
import { organisationKey } from '#shared/domain/names/organisationKey.ts';

test.each([
  [
    'Әл-Фараби атындағы Қазақ ұлттық университеті',
    'Казахский национальный университет имени аль-Фараби',
    'Al-Farabi Kazakh National University',
  ],
  ['Сәтбаев Университеті', 'НАО «Satbayev University»', 'Сатбаев университет'],
  [
    'РГП на ПХВ «Институт ядерной физики»',
    'Институт ядерной физики',
    'ИНСТИТУТ ЯДЕРНОЙ ФИЗИКИ, РГП',
  ],
  [
    'Институт ядерной физики',
    'Ин-т ядерной физики',
    'Инст. ядерной физики, г. Алматы',
    'Институт ядерной физики (ИЯФ)',
    'РГП «Институт ядерной физики» МЭ РК',
  ],
  [
    'Назарбаев Университет',
    'Nazarbayev University',
    'АОО «Nazarbayev University»'.replace('АОО', 'АО'),
  ],
])('%s meets its name in other languages and forms', (...names) => {
  expect(new Set(names.map(organisationKey)).size).toBe(1);
});

test('institutes of different subjects keep different keys', () => {
  const names = ['Институт физики', 'Институт химии', 'Институт ядерной физики', 'Университет'];
  expect(new Set(names.map(organisationKey)).size).toBe(names.length);
});
