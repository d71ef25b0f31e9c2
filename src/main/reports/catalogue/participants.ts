import { ageOn } from '#shared/domain/youngScientist.ts';
import { figure, figures, share, table } from './blocks.ts';
import { defineReport } from './definition.ts';
import { manyYears, periodFact, periodOf } from './parameters.ts';
import { selectScientists } from './queries.ts';
import { countYoung, youthOf } from './youngScientists.ts';

/** Scientists and young scientists, everybody once, with the rule by which age counts. */
export const participants = defineReport({
  id: 'participants',
  shelf: 'registers',
  parameters: manyYears,
  build: async (building, parameters) => {
    const { db, language, t, office, today } = building;
    const period = periodOf(parameters);
    const people = await selectScientists(db, period, language);
    const { young, unknown } = countYoung(building, people);
    const rule = t(`reportCatalogue.ageRule.${office.youngReference}`, {
      limit: office.youngAgeLimit,
    });
    return {
      facts: [periodFact(building, period), rule],
      sections: [
        figures(building, [
          figure(building, 'people', people.length, { type: 'integer' }),
          figure(building, 'youngPeople', young, { type: 'integer' }),
          figure(building, 'youngPeopleShare', share(young, people.length - unknown), {
            type: 'percent',
          }),
          figure(building, 'unknownAge', unknown, { type: 'integer' }),
        ]),
        table(
          building,
          'people',
          [
            ['person', 'text', 34],
            ['organisation', 'text', 38],
            ['degree', 'text', 18],
            ['age', 'integer', 8],
            ['youth', 'text', 20],
            ['projects', 'integer', 10],
          ],
          people.map((person) => [
            person.name,
            person.organisation,
            person.degree === null ? '' : t(`people.degree.${person.degree}`),
            person.birthDate === null ? null : ageOn(person.birthDate, today),
            t(`reportCatalogue.youth.${youthOf(building, person)}`),
            person.projects,
          ]),
        ),
      ],
      notes: ['period', 'young'],
    };
  },
});
