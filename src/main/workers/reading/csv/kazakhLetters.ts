/**
 * Letters at the bytes where KZ-1048 (STRK 1048-2002) differs from windows-1251: what windows-1251 shows, and
 * what was meant.
 */
const shown = 'ЌќЋћЎўЈјҐґЄєЇїЅѕ';
const meant = 'ҚқҺһҰұӘәӨөҒғҮүҢң';

const meantByShown = new Map(Array.from(shown, (letter, place) => [letter, meant.charAt(place)]));
const shownPattern = new RegExp(`[${shown}]`, 'g');

/** Turns text that was decoded as windows-1251 into what the same bytes say in KZ-1048. */
export function fromWindows1251ToKz1048(text: string): string {
  return text.replaceAll(shownPattern, (letter) => meantByShown.get(letter) ?? letter);
}

/** Short words that end all doubt: they are frequent and spelled with letters that Kazakh bytes show as. */
const otherLanguages =
  /(?<!\p{L})(?:є|її|їх|її|його|або|від|між|також|який|яка|які|України|Україна|що|ў|яў|быў|ці|што|гэта|је|није|које|који|између|на[јў])(?!\p{L})/iu;

/** Ukrainian, Belarusian or Serbian, which use these letters rightly. */
export function isOtherLanguage(text: string): boolean {
  return otherLanguages.test(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Whether text decoded as windows-1251 is Kazakh written in KZ-1048: its special letters stand inside
 * Cyrillic words, and it is neither Ukrainian, Belarusian nor Serbian, which use the same bytes rightly.
 */
export function looksLikeKz1048(text: string): boolean {
  const inWords = count(text, /(?<=[а-яё])[ЌќЋћЎўЈјҐґЄєЇїЅѕ]|[ЌќЋћЎўЈјҐґЄєЇїЅѕ](?=[а-яё])/giu);
  if (inWords === 0 || isOtherLanguage(text)) return false;
  // Ukrainian has neither ы nor the letters that stand for қ, ң, ә; Kazakh can hardly do without.
  const kazakhOnly = count(text, /[ќѕјЌЅЈ]/g);
  const hasYery = /ы/i.test(text);
  if (kazakhOnly === 0 && !hasYery) return false;
  // Serbian and Macedonian write ј and ќ, but neither ы, і nor э.
  if (!hasYery && !/[іэ]/i.test(text)) return kazakhOnly > 0 && !/[љњђџ]/i.test(text);
  // Belarusian has ы and ў, but no и.
  return !(count(text, /ў/gi) > 0 && kazakhOnly === 0 && !/и/i.test(text));
}
