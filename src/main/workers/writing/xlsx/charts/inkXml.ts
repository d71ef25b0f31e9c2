import type { Ink } from '#shared/report/charts/inks.ts';

const presets: Readonly<Record<Exclude<Ink['pattern'], 'solid'>, string>> = {
  diagonal: 'wdUpDiag',
  backDiagonal: 'wdDnDiag',
  dots: 'pct25',
  grid: 'smGrid',
  lines: 'narHorz',
};

const symbols: Readonly<Record<Ink['marker'], string>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  cross: 'x',
};

/** The kinds of dashes in the order of the inks. */
const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot', 'lgDash', 'dashDot', 'sysDashDotDot'];

const color = (hex: string): string => `<a:srgbClr val="${hex.slice(1)}"/>`;

const solid = (hex: string): string => `<a:solidFill>${color(hex)}</a:solidFill>`;

/** A fill that is told apart by its pattern also when printed black and white. */
export function patternXml({ fore, back, pattern }: Ink): string {
  if (pattern === 'solid') return solid(fore);
  return `<a:pattFill prst="${presets[pattern]}"><a:fgClr>${color(fore)}</a:fgClr><a:bgClr>${color(back)}</a:bgClr></a:pattFill>`;
}

/** The look of a bar or a slice. */
export const fillXml = (ink: Ink): string =>
  `<c:spPr>${patternXml(ink)}<a:ln w="9525">${solid(ink.fore)}</a:ln></c:spPr>`;

/** The line of a series and the marker at each of its values. */
export function lineXml({ fore, marker }: Ink, series: number): string {
  const dash = dashes[series % dashes.length] ?? 'solid';
  const line = `<c:spPr><a:ln w="25400" cap="rnd">${solid(fore)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
  const mark = `<c:spPr>${solid('#FFFFFF')}<a:ln w="12700">${solid(fore)}</a:ln></c:spPr>`;
  return `${line}<c:marker><c:symbol val="${symbols[marker]}"/><c:size val="7"/>${mark}</c:marker>`;
}

/** Nothing is drawn: the stretch before a span of time. */
export const noFill = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
