import { resultKinds } from '#shared/contract/results.ts';
import { everyAssignment, readDiscipline } from '../../../assignments/service.ts';
import { countAges, readPortfolio } from '../portfolio/portfolio.ts';
import type { Building } from '../definition.ts';
import { countMeetings, groupMeetings, isHeldIn, isVisit } from '../meetings/queries.ts';
import { sql } from 'kysely';
import { wholeYear } from '../parameters.ts';
import { countResults, groupResults, isDatedIn } from '../results/queries.ts';
import { ranIn } from '../scope.ts';
import { countDecisions, countEvents, countGiven, sumYear } from './queries.ts';

/** Everything that is counted of one year, as known on the day of the report. */
export async function readYear(building: Building, year: number) {
  const { db, today, step } = building;
  const period = wholeYear(year);
  const events = await countEvents(building, period);
  await step();
  const { people } = await readPortfolio(building, ranIn(period));
  const scientists = countAges(building, people.values());
  await step();
  const meetings = await countMeetings(db, isHeldIn(period));
  const visits = await groupMeetings(db, 'country', sql`${isHeldIn(period)} AND ${isVisit}`);
  const decisions = await countDecisions(db, isHeldIn(period));
  await step();
  const given = await countGiven(db, period);
  const due = { ...everyAssignment.filter, ...period };
  const discipline = await readDiscipline(db, due, today);
  await step();
  const results = await countResults(db, isDatedIn(period));
  const kinds = await groupResults(db, 'kind', isDatedIn(period), resultKinds);
  const money = await sumYear(db, period);
  await step();
  return {
    period,
    events,
    scientists,
    meetings,
    visits,
    decisions,
    given,
    discipline,
    results,
    kinds,
    money,
  };
}

export type YearOfWork = Awaited<ReturnType<typeof readYear>>;
