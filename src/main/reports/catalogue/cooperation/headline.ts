import { sql } from 'kysely';
import { formatNumber } from '#shared/i18n/format/formatNumber.ts';
import { ageOn } from '#shared/domain/youngScientist.ts';
import type { ReportSection } from '#shared/report/reportModel.ts';
import { figure, figures } from '../blocks.ts';
import type { Building } from '../definition.ts';
import { countProjects, firstStart } from './queries.ts';

const mantissas = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5];

/** The round number that people say for a count: the greatest of 10, 15, 20, 25, 30, 40, 50, 75, 100, … below it. */
export function saidNumber(count: number): number {
  let said = 0;
  for (let power = 1; power <= count; power *= 10) {
    for (const mantissa of mantissas) {
      const round = mantissa * power;
      if (Number.isInteger(round) && round < count) said = Math.max(said, round);
    }
  }
  return said;
}

/** The sentence that is said of the whole cooperation, and the exact figures behind it with their definitions. */
export async function headline(building: Building): Promise<ReportSection[]> {
  const { db, say, t, today } = building;
  const { projects, participations } = await countProjects(db, sql`p.deleted_at IS NULL`);
  const first = await firstStart(db);
  const years = first === null || first > today ? 0 : ageOn(first, today);
  // A small record has no round number to speak of: then the exact ones are said.
  const isRound = saidNumber(projects) >= 10 && saidNumber(years) > 0;
  const sentence = say((one, language) => {
    const number = (count: number): string =>
      formatNumber(isRound ? saidNumber(count) : count, language);
    return one(isRound ? 'reportCatalogue.headline' : 'reportCatalogue.headlineExact', {
      projects: number(projects),
      scientists: number(participations),
      years: number(years),
    });
  });
  return [
    {
      kind: 'text',
      key: 'headline',
      title: t('reportCatalogue.sections.headline'),
      text: projects === 0 ? t('reportCatalogue.noProjects') : sentence,
      isNarrative: false,
    },
    figures(
      building,
      [
        figure(building, 'onRecord', projects, { rowsKey: 'projects/record/all' }),
        figure(building, 'scientistsOnRecord', participations, {
          rowsKey: 'projects/record/all',
        }),
        figure(building, 'yearsOnRecord', years, { rowsKey: 'projects/record/first' }),
      ],
      'onRecord',
    ),
  ];
}
