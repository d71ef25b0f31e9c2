import type { funding } from '#shared/contract/funding.ts';
import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { participation } from '#shared/contract/participation.ts';
import type { results } from '#shared/contract/results.ts';
import type { terms } from '#shared/contract/terms.ts';
import { partHandlers } from '../records/partHandlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import { fundingLineKind } from './funding.ts';
import { identifierKind, participantKind, teamMemberKind } from './participation.ts';
import { noteKind, resultKind } from './results.ts';
import { summariseFunding } from './fundingSummary.ts';
import { concurrenceDue } from './service.ts';
import { summariseTeam } from './teamSummary.ts';
import { amendmentKind, concurrenceKind, milestoneKind } from './terms.ts';

type Parts = typeof participation & typeof funding & typeof terms & typeof results;

/** Everything that belongs to a project, and notes on records of any kind. */
export function partsHandlers(ctx: () => ServiceContext): HandlersOf<Parts> {
  return {
    ...partHandlers('identifiers', identifierKind, ctx),
    ...partHandlers('participants', participantKind, ctx),
    ...partHandlers('teamMembers', teamMemberKind, ctx),
    'teamMembers.summary': async ({ projectId }) => summariseTeam(ctx(), projectId),
    ...partHandlers('fundingLines', fundingLineKind, ctx),
    'funding.summary': async ({ projectId }) => summariseFunding(ctx().workspace.reader, projectId),
    ...partHandlers('milestones', milestoneKind, ctx),
    ...partHandlers('amendments', amendmentKind, ctx),
    ...partHandlers('concurrences', concurrenceKind, ctx),
    'concurrences.due': async ({ requestedDate }) => ({
      dueDate: await concurrenceDue(ctx(), requestedDate),
    }),
    ...partHandlers('results', resultKind, ctx),
    ...partHandlers('notes', noteKind, ctx),
  };
}
