import type { Language } from '#shared/domain/language.ts';
import type { ServiceContext } from '../../workspace/serviceContext.ts';
import { choiceKey } from './choiceKey.ts';
import { dropNarrative, putNarrative, selectNarratives } from './queries.ts';

/** A report with the parameters and in the language that words were written for. */
export interface Narrated {
  report: string;
  values: Readonly<Record<string, string | number>>;
  language: Language;
}

const placeOf = ({ report, values, language }: Narrated) => ({
  report,
  choice: choiceKey(values),
  language,
});

/** The officer's own words by the key of the section that they stand in. */
export async function narrativesOf(
  ctx: ServiceContext,
  narrated: Narrated,
): Promise<Record<string, string>> {
  const rows = await selectNarratives(ctx.workspace.reader, placeOf(narrated));
  return Object.fromEntries(rows.map(({ section, text }) => [section, text]));
}

/** Keeps the words of one section as they are typed; an empty text forgets them. */
export async function saveNarrative(
  ctx: ServiceContext,
  { section, text, ...narrated }: Narrated & { section: string; text: string },
): Promise<void> {
  const place = placeOf(narrated);
  await ctx.workspace.write(async (trx) => {
    if (text.trim() === '') return dropNarrative(trx, { ...place, section });
    const stamps = { updated_at: ctx.now().toISOString(), updated_by: ctx.actor() };
    return putNarrative(trx, { ...place, section, text, ...stamps });
  });
}
