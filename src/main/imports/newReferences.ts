import { blankOrganisation } from '#shared/contract/blanks.ts';
import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { programmeInput } from '#shared/contract/programmes.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';
import type { Language, LocalText } from '#shared/domain/language.ts';
import { nameKey } from './nameKey.ts';
import type { NewOrganisation, NewProgramme, PlannedReference } from './plan.ts';
import { textLanguage } from './textLanguage.ts';

/** Organisations and programmes that the file names and the workspace does not have yet. */
export interface NewReferences {
  organisations: Map<string, NewOrganisation>;
  programmes: Map<string, NewProgramme>;
}

export function createNewReferences(): NewReferences {
  return { organisations: new Map(), programmes: new Map() };
}

/** Plans a new organisation under the first spelling that the file uses. */
export function newOrganisation(references: NewReferences, name: string): PlannedReference {
  const key = nameKey(name);
  if (!references.organisations.has(key)) {
    const fields = { ...blankOrganisation, name: inOneLanguage(name), kind: guessKind(name) };
    references.organisations.set(key, { key, fields });
  }
  return { key };
}

/** Plans a new programme under the first spelling that the file uses. */
export function newProgramme(references: NewReferences, name: string): PlannedReference {
  const key = nameKey(name);
  if (!references.programmes.has(key)) {
    const code = /^[A-Z][A-Z0-9.-]{1,99}$/u.test(name) ? name : '';
    references.programmes.set(key, {
      key,
      fields: programmeInput.parse({ code, name: inOneLanguage(name), funder: '' }),
    });
  }
  return { key };
}

function inOneLanguage(name: string): LocalText {
  const language: Language = textLanguage(name);
  return { kk: '', ru: '', en: '', [language]: name };
}

/** Beginnings of words, folded. */
const kindWords: readonly (readonly [OrganisationInput['kind'], RegExp])[] = [
  ['government', / (?:министерств|министрлиг|ministry|комитет|committee|агентств|агенттиг)/u],
  ['university', / (?:университет|universit|вуз )/u],
  ['institute', / (?:институт|institut|гзи|нии|орталыг|центр|cent(?:er|re) )/u],
  ['company', / (?:тоо|жшс|llp|ltd|gmbh) /u],
];

function guessKind(name: string): OrganisationInput['kind'] {
  const folded = ` ${foldText(name)} `;
  return kindWords.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}
