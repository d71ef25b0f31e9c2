import type { MeetingFilter } from '#shared/contract/meetings.ts';

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
