import type { OrganisationInput } from '#shared/contract/organisations.ts';
import { foldText } from '#shared/domain/fold/foldText.ts';

/** Beginnings of words, folded. */
const kindWords: readonly (readonly [OrganisationInput['kind'], RegExp])[] = [
  ['government', / (?:министерств|министрлиг|ministry|комитет|committee|агентств|агенттиг)/u],
  ['university', / (?:университет|universit|вуз |академи|academy)/u],
  ['institute', / (?:институт|institut|гзи|нии|орталыг|центр|cent(?:er|re) )/u],
  ['company', / (?:тоо|жшс|llp|ltd|gmbh|inc|оао|зао|ооо) /u],
];

/** What an organisation is by the words of its name. */
export function guessOrganisationKind(name: string): OrganisationInput['kind'] {
  const folded = ` ${foldText(name)} `;
  return kindWords.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}

const otherWords =
  / (?:организац|уиым|рмк|ргп|кеак|нао|ао|шжк|фонд|коры|foundation|fund|компани|company|лаборатори|laborator|департамент|department|управлен|баскарма|отдел|болим|служб|школ|мектеп|school|союз|ассоциац|association|council|совет|корпорац|corporat|предприят|обсерватори|посольств|embassy|музеи|библиотек)/u;

/** Whether a name is rather one of an organisation than of a person. */
export function isLikeOrganisation(name: string): boolean {
  if (/[«»"“”]|№|\d/u.test(name)) return true;
  if (guessOrganisationKind(name) !== 'other') return true;
  if (otherWords.test(` ${foldText(name)} `)) return true;
  // An abbreviation such as ИЯФ; initials have points.
  return /^[\p{Lu}\d-]{2,10}$/u.test(name.trim());
}
