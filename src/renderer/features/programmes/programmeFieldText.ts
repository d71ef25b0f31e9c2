import type { ProgrammeInput } from '#shared/contract/programmes.ts';
import { localText, type Language } from '#shared/domain/language.ts';

/** One field of a programme's form as plain text. */
export function programmeFieldText(
  draft: ProgrammeInput,
  key: keyof ProgrammeInput,
  { language }: { language: Language },
): string {
  return key === 'name' ? localText(draft.name, language) : draft[key];
}
