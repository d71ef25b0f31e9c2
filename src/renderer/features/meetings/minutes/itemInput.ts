import { z } from 'zod';
import { agendaItemInput, type AgendaItemInput } from '#shared/contract/meetings.ts';
import type { AgendaItem } from './agendaSections.ts';

const fields = z.object(agendaItemInput.shape);

/** What was entered of a saved item, without its stamps. */
export const itemInput = (item: AgendaItem): AgendaItemInput => fields.parse(item);

const nothing = { kk: '', ru: '', en: '' };

/** Minutes of which nothing is written. */
export const noMinutes = { heard: nothing, spoke: nothing };
