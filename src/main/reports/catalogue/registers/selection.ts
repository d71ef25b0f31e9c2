import type { Language } from '#shared/domain/language.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';
import type { Building } from '../definition.ts';

/** What a list was filtered by, in words: as a line under the title and as a parameter. */
export async function selectionOf(
  { languages, t }: Building,
  everything: string,
  filters: (t: Translate, language: Language) => Promise<string[]>,
): Promise<{ fact: string; parameter: { name: string; value: string } }> {
  const facts = new Set<string>();
  const values = new Set<string>();
  for (const language of languages) {
    const one = createTranslator(language);
    const lines = await filters(one, language);
    const selection = lines.length === 0 ? one(everything) : lines.join('; ');
    values.add(selection);
    facts.add(one('reports.frame.selection', { selection }));
  }
  const name = t('reports.frame.parameters.selection');
  return { fact: [...facts].join('\n'), parameter: { name, value: [...values].join('\n') } };
}
