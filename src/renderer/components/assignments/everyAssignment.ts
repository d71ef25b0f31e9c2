import type { AssignmentFilter } from '#shared/contract/assignments.ts';

/** The filter that leaves no assignment out. */
export const everyAssignment: AssignmentFilter = {
  search: '',
  scope: 'all',
  meetingIds: [],
  decisionIds: [],
  projectIds: [],
  personIds: [],
  organisationIds: [],
  tags: [],
  from: null,
  to: null,
};
