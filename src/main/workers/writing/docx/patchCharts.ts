import { inks } from '#shared/report/charts/inks.ts';
import { patternXml } from '../xlsx/charts/inkXml.ts';
import { noInk } from './chartBlock.ts';

/** Gives the bars and slices of a chart their patterns, which the library does not know. */
export function patchChart(xml: string): string {
  const patched = inks.reduce((text, ink) => {
    const plain = `<a:solidFill><a:srgbClr val="${ink.fore.slice(1)}"/></a:solidFill>`;
    // A line has its colour inside its own element and keeps it.
    return text.replaceAll(`<c:spPr>${plain}`, `<c:spPr>${patternXml(ink)}`);
  }, xml);
  return patched.replaceAll(
    `<a:solidFill><a:srgbClr val="${noInk}"/></a:solidFill>`,
    '<a:noFill/>',
  );
}
