import type { MeetingState } from '#shared/domain/meetingLife.ts';

/** What a step is called on its button. */
export function moveName(
  from: MeetingState,
  to: MeetingState,
): 'draft' | 'open' | 'backToOpen' | 'start' | 'reopen' | 'close' {
  if (to === 'draft') return 'draft';
  if (to === 'open') return from === 'draft' ? 'open' : 'backToOpen';
  if (to === 'in_progress') return from === 'closed' ? 'reopen' : 'start';
  return 'close';
}
