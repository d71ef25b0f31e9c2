const noBreak = '\u00A0';

/** Spaces at which a line of a paper never ends: between initials, behind `№`, before a short unit such as `дн.`. */
const held = [
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
  /(?<=№) (?=\S)/gu,
  /(?<=\d) (?=\p{Ll}{1,4}(?:\.|$|[;,)]))/gmu,
];

/** A text as it stands on paper, without ends of lines where a reader stumbles. */
export const holdTogether = (text: string): string =>
  held.reduce((sum, space) => sum.replaceAll(space, noBreak), text);
