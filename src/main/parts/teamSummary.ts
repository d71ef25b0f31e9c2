import type { TeamSummary } from '#shared/contract/participation.ts';
import { isYoung } from '#shared/domain/youngScientist.ts';
import { readOffice } from '../office/service.ts';
import { localDate } from '../workspace/localDate.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { selectTeamBirths, selectTerm } from './queries.ts';

/** Who works in a project, each person once, and who of them is young by the rule of the office. */
export async function summariseTeam(ctx: ServiceContext, projectId: string): Promise<TeamSummary> {
  const { reader } = ctx.workspace;
  const { youngAgeLimit: ageLimit, youngReference } = await readOffice(reader);
  const { startDate } = await selectTerm(reader, projectId);
  const today = localDate(ctx.now());
  const date = youngReference === 'project_start' ? (startDate ?? today) : today;
  const births = await selectTeamBirths(reader, projectId);
  const ages = births.map(({ birth_date: birth }) => isYoung(birth, date, ageLimit));
  return {
    people: ages.length,
    young: ages.filter((age) => age === 'young').length,
    unknown: ages.filter((age) => age === 'unknown').length,
    date,
    ageLimit,
  };
}
