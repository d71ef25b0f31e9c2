import type { BuilderList } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import type { BuilderColumn, ListDefinition } from '../column.ts';
import { assignments } from './assignments.ts';
import { concurrences } from './concurrences.ts';
import { fundingLines } from './fundingLines.ts';
import { initiatives } from './initiatives.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';
import { organisations } from './organisations.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { projects } from './projects.ts';
import { results } from './results.ts';
import { teamMembers } from './teamMembers.ts';

/** What each list offers to a report. */
export const listDefinitions: Readonly<Record<BuilderList, ListDefinition>> = {
  projects,
  organisations,
  people,
  programmes,
  meetings,
  assignments,
  initiatives,
  participants,
  teamMembers,
  fundingLines,
  milestones,
  results,
  concurrences,
};

/** A column of a list by its key. Throws `REPORT_COLUMN_UNKNOWN`. */
export function columnOf(list: BuilderList, key: string): BuilderColumn {
  const found = listDefinitions[list].columns.find((column) => column.key === key);
  if (!found) throw new AppError('REPORT_COLUMN_UNKNOWN', { column: key, list });
  return found;
}
