import { first } from './0001First.ts';
import { wholeRecord } from './0002Record.ts';
import { meetings } from './0003Meetings.ts';
import { papers } from './0004Papers.ts';
import { imports } from './0005Imports.ts';
import { reports } from './0006Reports.ts';
import { meetingVotes } from './0007MeetingVotes.ts';
import type { Migration } from './migration.ts';

/** Every step in order; a step that has been released is never changed. */
export const migrations: readonly Migration[] = [
  first,
  wholeRecord,
  meetings,
  papers,
  imports,
  reports,
  meetingVotes,
];

export const latestVersion = migrations.length;
