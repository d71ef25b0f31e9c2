import type { ImportKind } from '#shared/contract/importKinds.ts';
import { assignments } from './assignments.ts';
import { concurrences } from './concurrences.ts';
import type { HeaderTerms } from './headerTerms.ts';
import { initiatives } from './initiatives.ts';
import { meetings } from './meetings.ts';
import { organisations, people, programmes, lists } from './names.ts';
import { funding, milestones, participants, results, team } from './parts.ts';
import { projects } from './projects.ts';

/** Header words of each kind in Russian, Kazakh and English, transliterated open-data names among them. */
export const dictionary: Readonly<Record<ImportKind, readonly HeaderTerms[]>> = {
  lists,
  organisations,
  programmes,
  people,
  projects,
  meetings,
  participants,
  team,
  funding,
  milestones,
  concurrences,
  results,
  assignments,
  initiatives,
};

/** Words in a header that say in which language the column is written. */
export const headerLanguages: readonly {
  language: 'Kk' | 'Ru' | 'En';
  terms: readonly string[];
}[] = [
  {
    language: 'Kk',
    terms: [
      ...['kk', 'kz', 'kaz', 'qaz', 'каз', 'қаз', 'казахск*', 'қазақ*', 'государственн* язык*'],
      ...['гос язык*', 'мемлекеттік тіл*', 'kazakh', 'qazaq', 'госязык*', 'каз яз', 'қазақша'],
    ],
  },
  {
    language: 'Ru',
    terms: ['ru', 'rus', 'рус', 'русск*', 'орыс', 'орыс тіл*', 'орысша', 'russian', 'рус яз'],
  },
  {
    language: 'En',
    terms: [...['en', 'eng', 'англ', 'английск*', 'ағыл', 'ағылшын*', 'english', 'анг', 'англ яз']],
  },
];
