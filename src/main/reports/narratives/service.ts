import type { Language } from '#shared/domain/language.ts';
import type { ReportModel } from '#shared/report/reportModel.ts';
import type { Reader } from '../../db/schema.ts';
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
  db: Reader,
  narrated: Narrated,
): Promise<Record<string, string>> {
  const rows = await selectNarratives(db, placeOf(narrated));
  return Object.fromEntries(rows.map(({ section, text }) => [section, text]));
}

/** The report with the officer's words in their places. */
export const withNarratives = (
  model: ReportModel,
  texts: Readonly<Record<string, string>>,
): ReportModel => ({
  ...model,
  sections: model.sections.map((section) =>
    section.kind === 'text' && section.isNarrative
      ? { ...section, text: texts[section.key] ?? section.text }
      : section,
  ),
});

/** The report without places for words that nobody wrote, as it is handed over. */
export const withoutBlanks = (model: ReportModel): ReportModel => ({
  ...model,
  sections: model.sections.filter(
    (section) => section.kind !== 'text' || !section.isNarrative || section.text.trim() !== '',
  ),
});

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
