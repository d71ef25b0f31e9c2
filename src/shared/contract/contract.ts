import type { z } from 'zod';
import { imports } from './imports.ts';
import { jobs } from './jobs.ts';
import { organisations } from './organisations.ts';
import { programmes } from './programmes.ts';
import { projects } from './projects.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { workspaces } from './workspaces.ts';

/** Every call of the bridge by name. */
export const contract = {
  ...workspaces,
  ...settings,
  ...projects,
  ...organisations,
  ...programmes,
  ...search,
  ...imports,
  ...reports,
  ...jobs,
};

export type CallName = keyof typeof contract;
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]['input']>;
export type ParsedInput<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]['output']>;
