import type { HandlersOf } from '#shared/contract/handlers.ts';
import type { meetings } from '#shared/contract/meetings.ts';
import { partHandlers } from '../records/partHandlers.ts';
import type { ServiceContext } from '../workspace/serviceContext.ts';
import * as kinds from './kinds.ts';
import * as service from './service.ts';

export function meetingHandlers(ctx: () => ServiceContext): HandlersOf<typeof meetings> {
  return {
    'meetings.list': async ({ offset, limit, ...list }) =>
      service.listMeetings(ctx(), list, { offset, limit }),
    'meetings.get': async ({ id }) => service.getMeeting(ctx(), id),
    'meetings.create': async (input) => service.createMeeting(ctx(), input),
    'meetings.update': async ({ id, version, fields }) =>
      service.updateMeeting(ctx(), id, version, fields),
    'meetings.move': async ({ id, version, to }) => service.moveMeeting(ctx(), id, version, to),
    'meetings.minutes': async ({ id }) => service.listMinutes(ctx(), id),
    'meetings.next': async ({ id, date }) => service.nextMeeting(ctx(), id, date),
    'meetings.standing': async ({ personId, date }) => service.standing(ctx(), personId, date),
    'meetings.arrangeItems': async ({ places }) => {
      await service.arrangeItems(ctx(), places);
      return {};
    },
    'meetings.allAttended': async ({ id }) => ({ changed: await service.allAttended(ctx(), id) }),
    ...partHandlers('meetingSeries', kinds.meetingSeriesKind, ctx),
    ...partHandlers('sides', kinds.sideKind, ctx),
    ...partHandlers('attendees', kinds.attendeeKind, ctx),
    ...partHandlers('agendaItems', kinds.agendaItemKind, ctx),
    ...partHandlers('decisions', kinds.decisionKind, ctx),
    ...partHandlers('meetingTopics', kinds.meetingTopicKind, ctx),
    ...partHandlers('visitEvents', kinds.visitEventKind, ctx),
  };
}
