import { elements, plainText } from './xmlText.ts';

/** A text of the workbook: as it reads, and the content of its `<si>` with its runs of letters. */
export interface SharedText {
  text: string;
  xml: string;
}

/** Every shared text by its place. Readings of Asian letters are no part of a text. */
export function readSharedTexts(xml: string): SharedText[] {
  return [...xml.matchAll(elements('si'))].map(([, , , content = '']) => {
    const bare = content.replaceAll(elements('rPh'), '').replaceAll(elements('phoneticPr'), '');
    const text = [...bare.matchAll(elements('t'))].map((one) => plainText(one[3] ?? '')).join('');
    return { text, xml: bare };
  });
}
