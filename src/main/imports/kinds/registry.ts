import type { ImportKind } from '#shared/contract/importKinds.ts';
import { assignments } from './assignments.ts';
import { funding, milestones, participants, results, team } from './children.ts';
import { concurrences } from './concurrences.ts';
import type { KindDefinition } from './definition.ts';
import { initiatives } from './initiatives.ts';
import { lists } from './lists.ts';
import { meetings } from './meetings.ts';
import { organisations, people, programmes } from './names.ts';
import { projects } from './projects.ts';

/** Every kind of table that can be imported. */
export const kinds: Readonly<Record<ImportKind, KindDefinition>> = {
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
