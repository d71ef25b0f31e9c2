import type { Assignment } from '#shared/contract/assignments.ts';
import type { Meeting } from '#shared/contract/meetings.ts';
import type { Office } from '#shared/contract/office.ts';
import type { Project } from '#shared/contract/projects.ts';
import type { MeetingContent } from '../meetings/content.ts';

/** What is known about the other sides of a meeting, for its briefing. */
export interface Background {
  /** Held before it with the same organisations or in the same series, the latest first. */
  meetings: Meeting[];
  /** Open on the day of the paper: given at those meetings or carried out by those organisations. */
  assignments: Assignment[];
  projects: Project[];
  /** Organisations of the other sides, by which their assignments are told from ours. */
  partnerIds: string[];
  /** How many there are in all; the lists above are cut. */
  counts: { meetings: number; assignments: number; projects: number };
  /** Money of all those projects, one amount per currency. */
  budgets: { minor: number; currency: string }[];
}

/** What a paper is made of. */
export interface PaperSource {
  content: MeetingContent;
  office: Office;
  /** Day of the paper, `YYYY-MM-DD`. */
  today: string;
  /** Version of the minutes it repeats; null for the meeting as it stands. */
  version: { number: number; date: string; sha256: string } | null;
  background: Background;
}
