import { remember } from '../fold/remember.ts';
import { nameWord } from './nameWord.ts';

/** One letter, or a few of Latin spellings with a full stop behind: `С`, `С.`, `Zh.`, `Дж.` */
const initial = /^\p{L}\p{M}*$|^\p{L}{1,3}\.$/u;

/** `ұлы`, `қызы`, `-ович`, `-овна` and the like in the letters of `nameWord`. */
const patronymicEndings = /(?:[oe]uich|[oe]una|inichna|ichna|ich|uli|ogli|kizi)$/u;

/**
 * A given name in the letters in which its spellings meet; an initial ends with a full stop: `saiasat`,
 * `s.`. Empty for a text without letters.
 */
export function givenKey(given: string): string {
  const text = given.trim();
  if (!initial.test(text)) return nameWord(text);
  // English writes Yerlan, Yuri and Yryskeldi for Е, Ю and Ы.
  if (/^y\.?$/iu.test(text)) return 'y.';
  // A vowel behind it keeps Ж from being read as the й at the end of a word.
  const vowel = /[оo]\.?$/iu.test(text) ? 'a' : 'o';
  return `${nameWord(text.replace('.', '') + vowel).slice(0, -1)}.`;
}

const fullPatronymicKey = remember((patronymic: string): string => {
  const word = nameWord(patronymic.replace(/[қкqk][ыиyiı][зz][ыиyiı]$/iu, ''));
  const stem = word.replace(patronymicEndings, '');
  return (stem.length >= 2 ? stem : word).replace(/(?<=...)i$/u, '');
});

/** The same of a patronymic without its ending: `Серікұлы`, `Сериковна` and `Serikovich` share one. */
export function patronymicKey(patronymic: string): string {
  const key = givenKey(patronymic);
  return key === '' || key.endsWith('.') ? key : fullPatronymicKey(patronymic);
}

/** How two given names or two patronymics agree by their keys; `unknown` when one is missing. */
export type Agreement = 'same' | 'initial' | 'different' | 'unknown';

export function agree(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'unknown';
  if (!a.endsWith('.') && !b.endsWith('.')) return a === b ? 'same' : 'different';
  const [first, second] = [a.replace('.', ''), b.replace('.', '')];
  return isBeginning(first, second) || isBeginning(second, first) ? 'initial' : 'different';
}

const isBeginning = (start: string, name: string): boolean =>
  name.startsWith(start) || (start === 'y' && /^[ei]/u.test(name));
