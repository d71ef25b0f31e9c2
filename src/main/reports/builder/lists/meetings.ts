import { meetingKinds } from '#shared/contract/meetings.ts';
import { meetingStates } from '#shared/domain/meetingLife.ts';
import type { ListDefinition } from '../column.ts';
import { lastDay, meetingOrganisations, sideNames } from '../columns/derived/queries.ts';
import { columnsOf } from '../columns/queries.ts';

const c = columnsOf('meetings');
const usual = { isUsual: true } as const;

export const meetings: ListDefinition = {
  table: 'meetings',
  kind: 'meeting',
  search: 'meetings',
  columns: [
    c.date('date', usual),
    lastDay,
    c.local('title', { ...usual, isSorted: true, width: 40 }),
    c.code('number'),
    c.choice(
      'kind',
      { key: (code) => `history.value.meetingKind.${code}`, values: meetingKinds },
      usual,
    ),
    c.choice(
      'state',
      { key: (code) => `history.value.meetingState.${code}`, values: meetingStates },
      usual,
    ),
    c.name('series', 'meetingSeries', 'series_id'),
    c.country('country', { ...usual, word: 'host' }),
    c.local('place', usual),
    sideNames,
    meetingOrganisations,
    c.names(
      'people',
      'person',
      { table: 'attendees', owner: 'meeting_id', by: 'person_id' },
      {
        word: 'attendees',
      },
    ),
    c.names('projects', 'project', {
      table: 'meeting_topics',
      owner: 'meeting_id',
      by: 'project_id',
    }),
    c.names('programmes', 'programme', {
      table: 'meeting_topics',
      owner: 'meeting_id',
      by: 'programme_id',
    }),
    c.count('attendeeCount', 'attendees', 'meeting_id'),
    c.count('decisionCount', 'decisions', 'meeting_id', usual),
    c.count('assignmentCount', 'assignments', 'meeting_id', usual),
    c.local('purpose', { width: 40 }),
    c.choices('tags', null),
    c.stamp('createdAt'),
    c.stamp('updatedAt'),
  ],
};
