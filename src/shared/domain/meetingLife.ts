/** The life of a meeting: minutes are written in progress, and locked at closing. */
export const meetingStates = ['draft', 'open', 'in_progress', 'closed'] as const;

export type MeetingState = (typeof meetingStates)[number];

/** Where a meeting may go from each state; back from `closed` is a reopening. */
export const meetingMoves: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  draft: ['open'],
  open: ['draft', 'in_progress'],
  in_progress: ['open', 'closed'],
  closed: ['in_progress'],
};

/** Minutes, decisions and who attended are written while the meeting is in progress. */
export const canWriteMinutes = (state: MeetingState): boolean => state === 'in_progress';

/** Agenda, sides and programme are arranged until the meeting is closed. */
export const canArrange = (state: MeetingState): boolean => state !== 'closed';
