import type { AgendaItemInput, MeetingFilter, MeetingInput } from '#shared/contract/meetings.ts';
import { blankMeeting } from '#shared/contract/blanks.ts';
import type { MeetingState } from '#shared/domain/meetingLife.ts';
import { createMeeting, getMeeting, moveMeeting } from '#main/meetings/service.ts';
import type { ServiceContext } from '#main/workspace/serviceContext.ts';

const nothing = { kk: '', ru: '', en: '' };

/** A text in Kazakh alone. */
export const inKazakh = (kk: string) => ({ ...nothing, kk });

/** A filter that lets every meeting through. */
export const everyMeeting: MeetingFilter = {
  search: '',
  kinds: [],
  states: [],
  seriesIds: [],
  countries: [],
  projectIds: [],
  programmeIds: [],
  personIds: [],
  organisationIds: [],
  tags: [],
  from: null,
  to: null,
};

/** A valid meeting; pass what the test is about. */
export function meetingInput(fields: Partial<MeetingInput> = {}): MeetingInput {
  return { ...blankMeeting, title: inKazakh('Кездесу'), date: '2026-01-10', ...fields };
}

/** A valid item of an agenda; pass what the test is about. */
export function itemInput(
  meetingId: string,
  title: string,
  fields: Partial<AgendaItemInput> = {},
): AgendaItemInput {
  return {
    meetingId,
    section: nothing,
    title: inKazakh(title),
    position: 0,
    speakerId: null,
    minutes: null,
    isRecurring: false,
    isDiscussed: true,
    carriedFromId: null,
    heard: nothing,
    spoke: nothing,
    ...fields,
  };
}

const way: readonly MeetingState[] = ['open', 'in_progress', 'closed'];

/** Takes a draft along the states to one of them. */
export async function takeTo(ctx: ServiceContext, id: string, state: MeetingState): Promise<void> {
  for (const to of way.slice(0, way.indexOf(state) + 1)) {
    const { version } = await getMeeting(ctx, id);
    await moveMeeting(ctx, id, version, to);
  }
}

/** A meeting in a state, with its id. */
export async function meetingAt(
  ctx: ServiceContext,
  state: MeetingState,
  fields: Partial<MeetingInput> = {},
): Promise<string> {
  const { id } = await createMeeting(ctx, meetingInput(fields));
  await takeTo(ctx, id, state);
  return id;
}
