import type { z } from 'zod';
import { assignments } from './assignments.ts';
import { attachments } from './attachments.ts';
import { builder } from './builder.ts';
import { calendar } from './calendar.ts';
import { duplicates } from './duplicates.ts';
import { funding } from './funding.ts';
import { imports } from './imports.ts';
import { initiatives } from './initiatives.ts';
import { jobs } from './jobs.ts';
import { meetings } from './meetings.ts';
import { office } from './office.ts';
import { organisations } from './organisations.ts';
import { participation } from './participation.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { projects } from './projects.ts';
import { quality } from './quality.ts';
import { records } from './records.ts';
import { reports } from './reports.ts';
import { results } from './results.ts';
import { savedViews } from './savedViews.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { snapshots } from './snapshots.ts';
import { templates } from './templates.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { workspaces } from './workspaces.ts';

/** Every call of the bridge by name. */
export const contract = {
  ...today,
  ...workspaces,
  ...settings,
  ...projects,
  ...organisations,
  ...programmes,
  ...people,
  ...participation,
  ...funding,
  ...terms,
  ...results,
  ...attachments,
  ...assignments,
  ...calendar,
  ...initiatives,
  ...meetings,
  ...records,
  ...duplicates,
  ...quality,
  ...savedViews,
  ...office,
  ...search,
  ...imports,
  ...reports,
  ...builder,
  ...templates,
  ...snapshots,
  ...papers,
  ...jobs,
};

export type CallName = keyof typeof contract;
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]['input']>;
export type ParsedInput<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]['output']>;
